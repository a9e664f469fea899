import type { SignInMeans } from '@evenkeel/contract/account.ts'
import type { CommandResult, EventsResponse, SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { Device } from '@evenkeel/contract/device.ts'
import type { CoalitionSummary, Role } from '@evenkeel/contract/session.ts'
import type { OwnAnswersResponse } from '@evenkeel/contract/own-answers.ts'
import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import type { Charter } from '@evenkeel/domain/charter.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import type { Granted } from './granted.ts'
import type { Dismissed, MembershipPort } from './membership-port.ts'
import type { Moment } from './store/playback.ts'
import type { Arrival, SignedIn, SignInDirectory } from './sign-in-ports.ts'
import type { HistoryAsked, ReadHistory } from './store/read-history.ts'
import type { CountedLook, KeptLook } from './store/sql-looks.ts'
import type { Standing } from './store/read-for.ts'
import type { Reader } from './usecases/reader.ts'

export type OwnAnswers = readonly OwnAnswersResponse['pulses'][number][]

/** The record of one coalition: in this process on Node, behind a remote call on a Durable Object. */
export interface CoalitionStore {
  /** Judges each command by itself and answers when all that was accepted is on the disk. */
  readonly record: (commands: readonly Command[], actor: string) => Promise<readonly CommandResult[]>
  /** Everything, for the one whose files these are; what is read for somebody else goes through `factsFor`. */
  readonly facts: () => Promise<Facts>
  /** Returns the facts as they stood at a moment; fails with `no-such-moment`. */
  readonly factsAt: (moment: Moment) => Promise<Outcome<Facts>>
  /** Returns the types of the events that a command put into the ledger; of an undo, those of what it undid. */
  readonly eventTypesOf: (command: string) => Promise<readonly EventBody['type'][]>
  /** Returns the facts as a reader may have them, of now or as they stood at a moment; fails with `no-such-moment`. */
  readonly factsFor: (reader: Reader, moment: Moment | null) => Promise<Outcome<Facts>>
  readonly eventsFor: (reader: Reader, after: number, limit: number) => Promise<EventsResponse>
  /** Returns what was recorded, command by command, as a reader may have it. */
  readonly historyFor: (reader: Reader, asked: HistoryAsked) => Promise<ReadHistory>
  readonly sourceItemsFor: (reader: Reader, kind: SourceKind, key: string) => Promise<SourceItemsResponse>
  /** Returns what the record holds of a person, answers to pulses where an account gave them; null for nobody. */
  readonly held: (party: string, account: string) => Promise<HeldRecord | null>
  /** Returns what an account answered in pulses as a person of the record. */
  readonly ownAnswers: (party: string, account: string) => Promise<OwnAnswers>
  /** Counts that somebody looked, or changed who may. */
  readonly note: (look: KeptLook) => Promise<void>
  /** Returns who looked: everything, or what concerns some ids. */
  readonly looks: (concerning: readonly string[] | null) => Promise<readonly CountedLook[]>
  /** Returns who a party of the record is; null for one that the record does not have. */
  readonly standing: (party: string) => Promise<Standing | null>
  readonly events: (after: number, limit: number) => Promise<EventsResponse>
  readonly sourceItems: (kind: SourceKind, key: string) => Promise<SourceItemsResponse>
  readonly mergeReview: () => Promise<MergeReviewResponse>
  readonly cursor: () => Promise<number>
  readonly charter: () => Promise<CharterState>
}

/** A coalition's charter, and the ledger's number behind which it stood so. */
export interface CharterState {
  readonly charter: Charter
  readonly cursor: number
}

export interface CoalitionDescription {
  readonly id: string
  readonly name: string
  readonly sample: boolean
}

/** Opens the store of a coalition for somebody whose right to it was checked. */
export interface Coalitions {
  readonly open: (granted: Granted) => Promise<CoalitionStore>
  /** Returns all facts as JSON, without making an object of each row; left out where the runtime's rows are too short for it. */
  readonly factsText?: (granted: Granted) => Promise<string>
  /** Makes the empty record of a coalition that the directory has just been told of. */
  readonly create: (coalition: CoalitionDescription) => Promise<void>
  /** Closes the live connections of those who lost their right to the coalition. */
  readonly dismiss: (coalition: string, gone: Dismissed) => Promise<void>
}

/** Who makes a request, and for which coalitions. */
export interface Identity {
  readonly person: string
  readonly name: string
  readonly coalitions: readonly CoalitionSummary[]
  /** The device or key that the secret belongs to, null for a session. */
  readonly token: string | null
  /** When the session began, in epoch milliseconds; a token has none. */
  readonly since?: number
  /** By what the session began; a token has none. */
  readonly means?: SignInMeans
}

/** People, their sign-ins and their coalitions. Secrets come in plain, and are kept as digests only. */
export interface Directory extends MembershipPort, SignInDirectory {
  /**
   * Returns whom a bearer token or a session cookie stands for, null when it has run out or never was. Of somebody's
   * coalitions only the one with the id `only` is looked up, where that is given; it is missing if it is not theirs.
   */
  readonly identify: (secret: string, kind: 'token' | 'session', now: number, only?: string) => Promise<Identity | null>
  /** Returns a session for a one-time sign-in link, which is spent by it; fails with `sign-in-link-spent`. */
  readonly signIn: (secret: string, now: number, arrival: Arrival) => Promise<Outcome<SignedIn>>
  /** Makes a coalition whose coordinator is the person. */
  readonly createCoalition: (name: string, person: string) => Promise<CoalitionSummary>
  /** `address` is where the request came from, by which attempts are counted; fails with `too-many-attempts`. */
  readonly startPairing: (deviceName: string, now: number, address: string) => Promise<Outcome<StartedPairing>>
  /**
   * Returns null while nobody has approved; fails with `pairing-not-found` when it is unknown, over or used, and with
   * `too-many-attempts` when it is asked for too often.
   */
  readonly pollPairing: (
    deviceCode: string,
    now: number,
    address: string,
  ) => Promise<Outcome<{ readonly token: string; readonly coalition: CoalitionSummary } | null>>
  /**
   * Returns which device waits with a code, and since when in epoch milliseconds, for whoever is about to approve it; fails with
   * `pairing-not-found` and, after a few of those, `too-many-attempts`.
   */
  readonly lookAtPairing: (
    userCode: string,
    person: string,
    now: number,
    address: string,
  ) => Promise<Outcome<{ readonly deviceName: string; readonly since: number }>>
  /**
   * Returns the name of the device; fails with `pairing-not-found` and, after a few of those, `too-many-attempts`.
   * The caller has checked the membership; the device may never more than the person may, nor more than the role.
   */
  readonly approvePairing: (approval: PairingApproval, now: number, address: string) => Promise<Outcome<string>>
  /** Takes over what a coalition's charter says of roles, unless it has that from a later number of the ledger. */
  readonly keepCharter: (granted: Granted, charter: Charter, cursor: number) => Promise<void>
  /** Returns the names of those accounts that belong to the coalition. */
  readonly namesOf: (granted: Granted, people: readonly string[]) => Promise<Readonly<Record<string, string>>>
  /** Returns whether a coalition would have members and no coordinator once the accounts that are these parties are gone. */
  readonly wouldLeaveAlone: (granted: Granted, parties: readonly string[]) => Promise<boolean>
  /** Takes the accounts that are a person of the record out of the coalition, ends those that have no other, and returns them. */
  readonly forgetParty: (granted: Granted, parties: readonly string[]) => Promise<readonly string[]>
  readonly devices: (granted: Granted<'manage-devices'>) => Promise<readonly Device[]>
  /** Ends a device's pairing, if it is one of the coalition's; fails with `device-not-found`. */
  readonly revokeDevice: (granted: Granted<'manage-devices'>, device: string) => Promise<Outcome<null>>
}

export interface StartedPairing {
  readonly deviceCode: string
  readonly userCode: string
  readonly expiresInSeconds: number
}

export interface PairingApproval {
  readonly userCode: string
  readonly person: string
  readonly coalition: string
  readonly role: Role
  /** By what the session of the one who approves was begun; left out for none. */
  readonly means?: SignInMeans
}

import type { Aim, Purpose } from '@evenkeel/domain/aim.ts'
import type { Charter } from '@evenkeel/domain/charter.ts'
import type { Decision } from '@evenkeel/domain/decision.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { ActionItem, AssignmentRole } from '@evenkeel/domain/item.ts'
import type { Attendance, Meeting, Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'
import type { Membership, Party, PartyMention } from '@evenkeel/domain/party.ts'
import type { Pulse } from '@evenkeel/domain/pulse.ts'
import type { Win, WinSubject } from '@evenkeel/domain/quick-win.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import type { Source, SourceKind } from '@evenkeel/domain/source.ts'
import type { KnownParties } from '@evenkeel/extract/identity/index-parties.ts'

/** An entry of the ledger whose body was rewritten, with the digest that the body has now. */
export interface RewrittenDigest {
  readonly sequence: number
  readonly digest: string
}

export interface Assigned {
  readonly party: string
  readonly role: AssignmentRole
  /** The party that the ledger names, where that was merged into `party` since: what undoes the merge gives it back. */
  readonly as?: string
}

/** A row of attendance under those that its parties were merged into, with the row as the ledger has it. */
export interface KnownAttendance extends Attendance {
  readonly as: Attendance
}

export interface AssignedItem {
  readonly item: ActionItem
  readonly assignments: readonly Assigned[]
}

/** A decision with whether it was taken back since: then it is among the facts no more. */
export interface KnownDecision {
  readonly decision: Decision
  readonly isWithdrawn: boolean
}

/** Two parties that a person said are two. */
export interface Distinction {
  readonly one: string
  readonly other: string
}

/** One stand of an item in the notes of one meeting, as it was last read there. */
export interface ItemPlace {
  readonly item: string
  readonly meeting: string
  readonly line: number
  readonly quote: string
  readonly text: string
  readonly due: string | null
  readonly dueWords: string | null
  readonly done: boolean
  readonly assignments: readonly Assigned[]
}

/** By which command another was last undone or done again. */
export interface LatestToggle {
  readonly type: 'command.undone' | 'command.redone'
  readonly cause: string
}

/** An entry of the ledger, as far as undoing asks. */
export interface KnownEntry {
  readonly sequence: number
  readonly cause: string
  readonly body: EventBody
}

/**
 * The record of one coalition as one command sees it: what stands there, and `append`, which puts an event behind it
 * and shows at once in every later answer. Party ids in answers are of those that others were merged into.
 */
export interface CoalitionRecord {
  /** The instant that the client gave the command. */
  readonly at: string
  /** Returns an identifier that the same command will get again in a replay. */
  readonly newId: () => string
  readonly append: (body: EventBody) => void
  readonly charter: () => Charter
  readonly knownParties: () => KnownParties
  /** Returns the party that a party was merged into, itself when it was not, null when there is none. */
  readonly canonicalParty: (id: string) => string | null
  readonly party: (id: string) => Party | null
  /** Returns every id that a party stands for: those merged into it, and its own. */
  readonly idsOf: (party: string) => readonly string[]
  /** Takes a person out of every entry before this command's, and returns which entries that changed. */
  readonly eraseEntries: (ids: readonly string[]) => readonly RewrittenDigest[]
  /** Takes speaking figures and quotes of before a day out of every entry, and returns which entries that changed. */
  readonly eraseBefore: (before: CalendarDate) => readonly RewrittenDigest[]
  /** Takes what a person answered in one pulse out of every entry, and returns which entries that changed. */
  readonly eraseAnswers: (pulse: string, ids: readonly string[]) => readonly RewrittenDigest[]
  /** Returns whether a person's speaking may be counted: it may until they say otherwise. */
  readonly isSpeakingCounted: (person: string) => boolean
  /** Returns those who said that it was not them at a meeting; the ids are the ledger's own. */
  readonly deniedAt: (meeting: string) => ReadonlySet<string>
  /** Returns whether an organization agreed to appear by itself however small it is. */
  readonly hasAgreed: (organization: string) => boolean
  /** Returns the kinds of resources that an organization says it brings, none where it says so, null where it has said nothing. */
  readonly resourcesOf: (organization: string) => readonly ResourceKind[] | null
  /** Returns who sits in a working group. */
  readonly membersOf: (group: string) => readonly string[]
  /** Returns what the coalition said it is for. */
  readonly aims: () => readonly Aim[]
  /** Returns what somebody said an item serves, null where nobody did or its aim was given up. */
  readonly purposeOf: (item: string) => Purpose | null
  /** Returns the same of a decision. */
  readonly decisionPurposeOf: (decision: string) => Purpose | null
  /** Returns by when an aim or item is hoped to be won, null where it was not declared a quick win. */
  readonly winOf: (of: WinSubject, subject: string) => Win | null
  readonly pulses: () => readonly Pulse[]
  /** Returns whether a person answered a pulse; the ids are the ledger's own. */
  readonly hasAnswered: (pulse: string, person: string) => boolean
  /** Returns the party that a party was merged into itself, not the end of the chain; null when it was not. */
  readonly mergedInto: (id: string) => string | null
  /**
   * Returns which of those that were merged into a party (or itself) goes by the name or address of a mention, itself
   * when none or several do: recorded under that one, a mention is given back when the merge is undone.
   */
  readonly bearerOf: (party: string, mention: PartyMention) => string
  /** Returns the meetings at which two people were both present, the latest first. */
  readonly meetingsTogether: (one: string, other: string) => readonly Pick<Meeting, 'id' | 'title' | 'date'>[]
  /** Returns the pairs of parties that were told apart, as the ledger names them. */
  readonly distinctions: () => readonly Distinction[]
  /** The ids are the ledger's own. */
  readonly membership: (person: string, organization: string) => Membership | null
  readonly source: (kind: SourceKind, key: string) => Source | null
  readonly meetingsOf: (source: string) => readonly Meeting[]
  readonly attendanceOf: (meeting: string) => readonly KnownAttendance[]
  /** The ids are the ledger's own. */
  readonly speakingOf: (meeting: string) => {
    readonly speaking: readonly Speaking[]
    readonly transitions: readonly TurnTransition[]
  }
  readonly item: (id: string) => AssignedItem | null
  /** Returns the open items whose folded text is the given one, oldest first. */
  readonly openItemsSaying: (folded: string) => readonly AssignedItem[]
  readonly placesOfSource: (source: string) => readonly ItemPlace[]
  /** Returns the places in the notes of one meeting, in their order. */
  readonly placesOfMeeting: (meeting: string) => readonly ItemPlace[]
  readonly placesOfItem: (item: string) => readonly ItemPlace[]
  readonly decision: (id: string) => KnownDecision | null
  readonly decisionsOf: (source: string) => readonly KnownDecision[]
  /** Returns the decisions whose folded text is the given one, with the date of their meeting. */
  readonly decisionsSaying: (folded: string) => readonly (KnownDecision & { readonly date: string | null })[]
  /** Returns whether a command was recorded, also one that had nothing to change. */
  readonly isRecorded: (command: string) => boolean
  /** Returns what one command put into the ledger, in order. */
  readonly entriesOf: (command: string) => readonly KnownEntry[]
  /** Returns the entries behind a number that stand: neither those of undone commands nor the undoing itself. */
  readonly standingEntriesAfter: (sequence: number) => Iterable<KnownEntry>
  /** Returns the latest undoing or redoing of a command, null when there was none. */
  readonly latestToggle: (command: string) => LatestToggle | null
  /** Returns whether the party, meeting, source, item or decision that an aspect's name ends with is in the record. */
  readonly stands: (aspect: string) => boolean
}

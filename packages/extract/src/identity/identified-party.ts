import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { PartyKind } from '@evenkeel/domain/party.ts'

/** One place where a party is named: the file, its 1-based line, and the name as it stands there. */
export interface PartyPlace {
  readonly file: string
  readonly line: number
  readonly as: string
}

/** Another party that may be the same, with the reason as a fragment of a sentence and how sure it is, 0 to 1. */
export interface SuggestedMerge {
  readonly with: string
  readonly reason: string
  readonly confidence: number
}

/** For whom somebody came, from the first to the last day on which the notes say so; `until` is null while it is so. */
export interface NamedMembership {
  readonly organization: string
  readonly since: CalendarDate | null
  readonly until: CalendarDate | null
}

/** A person, organization or group with everything that was found of it. */
export interface IdentifiedParty {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly aliases: readonly string[]
  /** The names of the organizations that a person came for, the earliest first. */
  readonly organizations: readonly string[]
  readonly memberships: readonly NamedMembership[]
  readonly mentions: readonly PartyPlace[]
  readonly suggested: readonly SuggestedMerge[]
}

import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { ComparableName } from './comparable-name.ts'
import type { LikenessKind } from './compare-names.ts'

/** What is known of somebody under one name, or of one recorded person, for finding who else may be the same. */
export interface PersonProfile {
  readonly id: string
  readonly names: readonly ComparableName[]
  /** In how many meetings they are named. */
  readonly count: number
  /** The meetings on whose rosters they are an entry of their own, as places in the order of all meetings' days. */
  readonly meetings: ReadonlySet<number>
  readonly organizations: readonly OrganizationSpan[]
  /** The circles of people (see `circlesOf`) in which they are named. */
  readonly circles: ReadonlySet<string>
}

/** For whom somebody came from the first to the last day on which it is written; null where the meetings have no dates. */
export interface OrganizationSpan {
  /** Equal for two organizations that are certainly the same. */
  readonly organization: string
  readonly since: CalendarDate | null
  readonly until: CalendarDate | null
}

/** Two people of whom it seems that they are one: how sure, 0 to 1, why, and whether it is sure enough to be taken for granted. */
export interface LikelyPair {
  readonly one: string
  readonly other: string
  readonly kind: LikenessKind
  readonly confidence: number
  readonly reason: string
  readonly isCertain: boolean
  /** True where both stand on some roster although everything says one person: somebody was entered twice there. */
  readonly isTwice: boolean
}

import type { Practice } from './measure.ts'

/** How sure a finding is: how often chance alone would show as much. */
export interface FindingCertainty {
  /** The chance, 0 to 1, of seeing this or more if nothing but luck were at work. */
  readonly chance: number
  readonly n: number
  readonly of: string
  readonly sentence: string
}

/** Who may be shown a finding first; `organization` and `person` mean only the party that it concerns. */
export type Audience = 'coordinator' | 'coalition' | 'organization' | 'person'

/** What a detector raises: a claim that a coalition can talk about, with what it rests on. It never grades anybody. */
export interface Finding {
  /** Stable for the same detector and party, so that it can be followed and dismissed. */
  readonly id: string
  readonly detector: string
  readonly claim: string
  /** The items and meetings that show it, by id. */
  readonly because: readonly string[]
  /** The parties that it concerns, by id. */
  readonly about: readonly string[]
  /** The measures that it combines, by id. */
  readonly measures: readonly string[]
  readonly practice: readonly Practice[]
  readonly certainty: FindingCertainty
  readonly audience: Audience
  /** A question for those who are stuck (practice P6). */
  readonly question: string
}

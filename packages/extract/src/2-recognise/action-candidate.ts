import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'

/** What a recogniser proposes as a task, before refiners have compared it with what others propose. */
export interface ActionCandidate {
  readonly line: Line
  readonly text: string
  readonly owners: readonly OwnerDraft[]
  /** The words that name the owners, as they stand in the line; null when the owners follow from the context. */
  readonly ownerWords: string | null
  readonly confidence: number
  readonly by: string
}

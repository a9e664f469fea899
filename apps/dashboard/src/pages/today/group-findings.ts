import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import type { FindingCard } from './finding-cards.ts'

/** The findings of one kind: the first in full, the others behind it. */
export interface FindingGroup {
  readonly first: FindingCard
  readonly more: readonly FindingCard[]
}

/** Returns the findings by kind, in the order in which the kinds first come up, so that many of one kind don't bury another. */
export function groupFindings(cards: readonly FindingCard[]): readonly FindingGroup[] {
  return [...rowsByKey(cards, ({ kind }) => kind).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ first, more }],
  )
}

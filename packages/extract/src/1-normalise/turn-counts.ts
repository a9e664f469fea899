import type { Line } from './line.ts'
import { TURNS_MIN } from './mark-turns.ts'
import { signsOf, TURN_LAYOUTS } from './turn-layouts.ts'

/** How many lines say something, and how many of them each layout of logs and transcripts could explain. */
export interface TurnCounts {
  readonly filled: number
  readonly found: readonly number[]
}

/** Returns the counts over some lines. */
export function countTurns(lines: readonly Line[]): TurnCounts {
  let filled = 0
  const found = TURN_LAYOUTS.map(() => 0)
  for (const { kind, raw } of lines) {
    if (kind === 'hidden' || kind === 'blank') continue
    filled += 1
    const signs = signsOf(raw)
    if (signs === 0) continue
    for (const [place, { sign, read }] of TURN_LAYOUTS.entries())
      if ((signs & sign) !== 0 && read(raw) !== null) found[place] = (found[place] ?? 0) + 1
  }
  return { filled, found }
}

/** Returns the counts of a text of which some lines were replaced. */
export function recountTurns(counts: TurnCounts, removed: readonly Line[], added: readonly Line[]): TurnCounts {
  const [less, more] = [countTurns(removed), countTurns(added)]
  return {
    filled: counts.filled - less.filled + more.filled,
    found: counts.found.map((count, place) => count - (less.found[place] ?? 0) + (more.found[place] ?? 0)),
  }
}

/** Returns false where no layout explains enough of the lines, so that `markTurns` need not be asked. */
export function mayHoldTurns({ filled, found }: TurnCounts): boolean {
  return TURN_LAYOUTS.some(({ shareMin }, place) => (found[place] ?? 0) >= Math.max(TURNS_MIN, filled * shareMin))
}

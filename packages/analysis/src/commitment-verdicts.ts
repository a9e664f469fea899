import type { Facts } from '@evenkeel/domain/facts.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { firstLooks } from './first-look.ts'
import { readOwnership } from './ownership.ts'
import { rememberLast } from './remember-last.ts'
import { cutFrom, dayOfReckoning, restrictToWindow, type Window } from './window.ts'

/**
 * What became of an item whose day has come: done by its day, or found done when its meeting next met; found done later
 * than that; its meeting has met since and it is open; or nobody can say.
 */
export type Verdict = 'kept' | 'late' | 'stillOpen' | 'notJudged'

export interface JudgedCommitment {
  readonly item: ActionItem
  readonly owners: readonly string[]
  readonly verdict: Verdict
}

export interface CommitmentVerdicts {
  /** The day as of which is judged; null when the record holds no day. */
  readonly asOf: CalendarDate | null
  /** Items with an owner and a passed day that were neither dropped nor gone from their notes while open. */
  readonly commitments: readonly JudgedCommitment[]
}

/** Returns what became of each item with an owner whose day has come, as far as the notes show. */
export const commitmentVerdicts = rememberLast((facts: Facts, window: Window): CommitmentVerdicts => {
  const asOf = dayOfReckoning(facts, window)
  const inWindow = restrictToWindow(facts, window)
  const { ownersAt } = readOwnership(inWindow)
  // The look may come after the window's last item, so the whole record is asked for it, up to the day of reckoning.
  const looks = firstLooks(facts)
  const places = inWindow === facts ? null : (cutFrom(inWindow)?.itemPlaces ?? null)
  const commitments: JudgedCommitment[] = []
  inWindow.items.forEach((item, place) => {
    if (item.status === 'dropped' || item.due === null || asOf === null || item.due > asOf) return
    const owners = ownersAt(place)
    if (owners.length === 0 || (item.status === 'open' && item.gone)) return
    const look = looks[places?.[place] ?? place] ?? null
    const verdict = judge(item, item.due, look !== null && look <= asOf ? look : null)
    commitments.push({ item, owners, verdict })
  })
  return { asOf, commitments }
})

function judge(item: ActionItem, due: string, look: string | null): Verdict {
  if (item.status !== 'done') return look === null ? 'notJudged' : 'stillOpen'
  if (item.closedAt === null) return 'notJudged'
  const closed = item.closedAt.slice(0, 10)
  return closed <= (look ?? due) ? 'kept' : look === null ? 'notJudged' : 'late'
}

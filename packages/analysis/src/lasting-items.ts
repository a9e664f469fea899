import type { Facts } from '@evenkeel/domain/facts.ts'
import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { rememberedDays, sinceDays } from './item-days.ts'
import { rememberOnce } from './remember-once.ts'

/** An item as the days between which it was open, the second not included; null for open to this day. */
export interface Lasting {
  readonly item: ActionItem
  /** Its place among the items. */
  readonly place: number
  readonly since: number
  readonly until: number | null
  readonly due: number | null
}

/** Returns the items of the facts as the days on which they were open, without those that ended on a day that nobody wrote down. */
export const lastingItems = rememberOnce((facts: Facts): readonly Lasting[] => {
  const days = sinceDays(facts)
  const numberOf = rememberedDays()
  const lasting: Lasting[] = []
  facts.items.forEach((item, place) => {
    if (item.status === 'open' ? item.gone : item.closedAt === null) return
    lasting.push({
      item,
      place,
      since: days[place] as number,
      until: item.status === 'open' || item.closedAt === null ? null : numberOf(item.closedAt.slice(0, 10)),
      due: item.due === null ? null : numberOf(item.due),
    })
  })
  return lasting
})

/** Returns how many of the items were open at the end of each of ascending days. */
export function openAt(held: readonly Lasting[], days: readonly number[]): readonly number[] {
  const counts = new Int32Array(days.length + 1)
  for (const { since, until } of held) addSpan(counts, days, since, until)
  return days.map((_, index) => {
    if (index > 0) counts[index] = (counts[index] ?? 0) + (counts[index - 1] ?? 0)
    return counts[index] ?? 0
  })
}

/** Returns the number of the last day of a quarter `YYYY-Qn`. */
export function lastDayOf(quarter: string): number {
  const month = Number(quarter.slice(6)) * 3
  const year = Number(quarter.slice(0, 4)) + (month === 12 ? 1 : 0)
  const next = String(month === 12 ? 1 : month + 1).padStart(2, '0')
  return dayNumber(`${String(year).padStart(4, '0')}-${next}-01`) - 1
}

/** Adds 1 at the first of ascending days from `since` on and takes it away at the first from `until` on: sums of the changes are counts. */
export function addSpan(changes: Int32Array, days: readonly number[], since: number, until: number | null): void {
  const from = firstFrom(days, since)
  const to = until === null ? days.length : firstFrom(days, until)
  if (to <= from) return
  changes[from] = (changes[from] ?? 0) + 1
  changes[to] = (changes[to] ?? 0) - 1
}

function firstFrom(days: readonly number[], day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import { rememberOnce } from './remember-once.ts'

/** Returns of each item the number of the day on which it was first written down; worked out once for the same items. */
export const sinceDays = rememberOnce((items: readonly ActionItem[]): Int32Array => {
  const days = new Int32Array(items.length)
  const numberOf = rememberedDays()
  items.forEach(({ since }, place) => {
    days[place] = numberOf(since)
  })
  return days
})

/** Returns a function that gives the number of a day, without working it out anew for a day asked for before. */
export function rememberedDays(): (day: string) => number {
  const numbers = new Map<string, number>()
  return (day) => {
    const known = numbers.get(day)
    if (known !== undefined) return known
    const number = dayNumber(day)
    numbers.set(day, number)
    return number
  }
}

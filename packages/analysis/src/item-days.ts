import { dayNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { rememberOnce } from './remember-once.ts'
import { cutFrom } from './window.ts'

/** Returns of each item the number of the day on which it was first written down; worked out once for the same facts. */
export const sinceDays = rememberOnce((facts: Facts): Int32Array => {
  const cut = cutFrom(facts)
  if (cut !== null) {
    const whole = sinceDays(cut.whole)
    return cut.itemPlaces.map((place) => whole[place] as number)
  }
  const { items } = facts
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

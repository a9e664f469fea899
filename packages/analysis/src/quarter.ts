import type { CalendarDate } from '@evenkeel/domain/identifier.ts'

/** Returns the quarter of a day as `YYYY-Qn`. */
export function quarterOf(day: CalendarDate): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Returns every quarter from the first to the last, both included and none left out; at most 400. */
export function quartersBetween(first: string, last: string): readonly string[] {
  const quarters: string[] = []
  let year = Number(first.slice(0, 4))
  let quarter = Number(first.slice(6))
  for (let name = first; name <= last && quarters.length < 400; name = `${String(year).padStart(4, '0')}-Q${quarter}`) {
    quarters.push(name)
    quarter++
    if (quarter > 4) {
      quarter = 1
      year++
    }
  }
  return quarters
}

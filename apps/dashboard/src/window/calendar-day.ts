const dayMs = 86_400_000

/** Returns the calendar day, in the reader's time zone, on which an instant in epoch milliseconds falls. */
export function localDay(epochMs: number): string {
  const date = new Date(epochMs)
  const part = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`
}

/** Returns the day so many days after another; negative goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** Returns the same day of the month so many months earlier, or that month's last day when it is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Returns how many days the second day lies after the first; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}

const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** Returns a day as people write it: "4 Nov 2026". */
export function dayWords(day: string): string {
  return longDay.format(Date.parse(`${day}T00:00:00Z`))
}

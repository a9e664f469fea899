import { dayWords, localDay } from '../../window/calendar-day.ts'

/** Returns since when something is there and when it was used last, in words. */
export function lastUse(since: string, lastUsed: string | null): string {
  const day = (instant: string): string => dayWords(localDay(Date.parse(instant)))
  return `since ${day(since)}, ${lastUsed === null ? 'not used yet' : `last used ${day(lastUsed)}`}`
}

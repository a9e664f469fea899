import { CalendarDate, Instant } from '@evenkeel/domain/identifier.ts'
import { dayWords, localDay } from '../window/calendar-day.ts'

/** The moment of the past on screen as it stands in the address; what is left out means now. */
export interface MomentSearch {
  /** A day, to the end of which the record is shown, or the instant of an entry. */
  readonly asOf?: string
  /** The number of the entry behind which the record is shown. */
  readonly entry?: number
}

/** A moment of the past that somebody looks at. */
export interface Moment {
  readonly asOf: string
  readonly entry: number | null
  /** The calendar day of it, in the reader's time zone. */
  readonly day: string
}

const dayMs = 86_400_000

/** Returns the moment in an address's search part; what can't be read counts as left out. */
export function readMomentSearch(search: Readonly<Record<string, unknown>>): MomentSearch {
  const asOf = search['asOf']
  const day = CalendarDate.safeParse(asOf)
  if (day.success) return { asOf: day.data }
  const instant = Instant.safeParse(asOf)
  const asked = search['entry']
  // A router reads addresses as JSON: what comes may be anything.
  const entry = typeof asked === 'number' || typeof asked === 'string' ? Number(asked) : Number.NaN
  if (!instant.success || !Number.isSafeInteger(entry) || entry < 1) return {}
  return { asOf: instant.data, entry }
}

/** Returns the moment that an address asks for, null for now. */
export function momentOf({ asOf, entry }: MomentSearch): Moment | null {
  if (asOf === undefined) return null
  return { asOf, entry: entry ?? null, day: isDay(asOf) ? asOf : localDay(Date.parse(asOf)) }
}

function isDay(asOf: string): boolean {
  return !asOf.includes('T')
}

/** Returns how the API is asked for the facts of a moment: a day is over when the next one begins in the reader's time zone. */
export function momentQuery({ asOf, entry }: Moment): Readonly<Record<string, string>> {
  if (entry !== null) return { cursor: String(entry) }
  const [year = 0, month = 1, date = 1] = asOf.split('-').map(Number)
  const next = new Date(year, month - 1, date + 1).getTime()
  return { at: new Date(Number.isNaN(next) ? Date.parse(asOf) + dayMs : next - 1).toISOString() }
}

/** Returns a moment as people say it: "on 4 Nov 2026", or with the time where it is that of an entry. */
export function momentWords({ asOf, day }: Moment): string {
  return isDay(asOf) ? `on ${dayWords(day)}` : `on ${dayWords(day)} at ${timeWords(asOf)}`
}

/** Returns the hour and minute of an instant in the reader's time zone: "14:03". */
export function timeWords(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

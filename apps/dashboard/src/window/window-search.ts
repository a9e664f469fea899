import type { Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { CalendarDate } from '@evenkeel/domain/identifier.ts'
import { daysBetween, monthsBefore } from './calendar-day.ts'

export type Span = 'all' | 'year' | 'quarter' | 'custom'

/** The window under study as it stands in the address; what is left out means all time. */
export interface WindowSearch {
  readonly span?: Exclude<Span, 'all'>
  readonly from?: string
  readonly to?: string
}

/** After so many days without a meeting, "last 12 months" counts from the last meeting instead of from today. */
const quietDays = 60

function day(value: unknown): { readonly day?: string } {
  const parsed = CalendarDate.safeParse(value)
  return parsed.success ? { day: parsed.data } : {}
}

/** Returns the window in an address's search part; what can't be read counts as left out. */
export function readWindowSearch(search: Readonly<Record<string, unknown>>): WindowSearch {
  const { span } = search
  if (span === 'year' || span === 'quarter') return { span }
  if (span !== 'custom') return {}
  const from = day(search['from']).day
  const to = day(search['to']).day
  return { span, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** Returns the last day on which the record holds a meeting, or null when no meeting has a date. */
export function lastMeetingDay(facts: Facts): string | null {
  let last: string | null = null
  for (const { date } of facts.meetings) if (date !== null && (last === null || date > last)) last = date
  return last
}

/** Returns the day that "last" and "lately" count back from: today, or the last meeting when the record has been quiet for 60 days. */
export function referenceDay(facts: Facts, today: string): string {
  const last = lastMeetingDay(facts)
  return last !== null && daysBetween(last, today) > quietDays ? last : today
}

/** Returns the span of days that the address asks for; the named spans count back from the reference day. */
export function windowOf(search: WindowSearch, reference: string): Window {
  if (search.span === 'year') return { from: monthsBefore(reference, 12), to: reference }
  if (search.span === 'quarter') return { from: monthsBefore(reference, 3), to: reference }
  if (search.span === 'custom') return { from: search.from ?? null, to: search.to ?? null }
  return { from: null, to: null }
}

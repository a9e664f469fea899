import { totalsByWindow, type WindowTotals } from '@evenkeel/analysis/window-totals.ts'
import { isInWindow, type Window } from '@evenkeel/analysis/window.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'

/** What adds up over a span of time, known at once for any span: no figure of chance, no network. */
export interface SpanTotals {
  readonly meetings: number
  /** Of everybody together; null where the reader gets no people's rows, whose sum would pass for the whole. */
  readonly all: (WindowTotals & { readonly people: number }) | null
  /** By name, those with anything in the span. */
  readonly organizations: readonly (WindowTotals & { readonly id: string; readonly name: string })[]
}

const KINDS = ['attended', 'turns', 'words', 'owned', 'open', 'done'] as const

/** Returns what adds up over a window, from sums kept for the whole record: well within a frame, whatever the window. */
export function spanTotals(facts: Facts, window: Window): SpanTotals {
  const directory = partyDirectory(facts)
  const byOrganization = totalsByWindow(facts, 'organization')
  const organizations = byOrganization
    .of(window)
    .map((totals, place) => {
      const id = byOrganization.parties[place] ?? ''
      return { ...totals, id, name: directory.nameOf(id) }
    })
    .filter((totals) => KINDS.some((kind) => totals[kind] > 0))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
  return {
    meetings: facts.meetings.filter(({ date }) => isInWindow(date, window)).length,
    all: facts.withheld?.people === true ? null : sumOfPeople(totalsByWindow(facts, 'person').of(window)),
    organizations,
  }
}

function sumOfPeople(totals: readonly WindowTotals[]): WindowTotals & { readonly people: number } {
  const sum = { attended: 0, turns: 0, words: 0, owned: 0, open: 0, done: 0 }
  for (const own of totals) for (const kind of KINDS) sum[kind] += own[kind]
  return { ...sum, people: totals.filter(({ attended }) => attended > 0).length }
}

/** Returns how many meetings fall into each of so many equal stretches of the days from the first to the last, both included. */
export function meetingsByStretch(
  dates: readonly (string | null)[],
  days: { readonly first: number; readonly last: number; readonly numberOf: (day: string) => number },
  stretches: number,
): readonly number[] {
  const counts = Array.from({ length: stretches }, () => 0)
  const all = days.last - days.first + 1
  for (const date of dates) {
    if (date === null) continue
    const place = Math.floor(((days.numberOf(date) - days.first) / all) * stretches)
    if (place >= 0 && place < stretches) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

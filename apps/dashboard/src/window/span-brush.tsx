import type { Window } from '@evenkeel/analysis/window.ts'
import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { useEffect, useMemo, useState, type ReactElement } from 'react'
import { dayWords } from './calendar-day.ts'
import { meetingsByStretch, spanTotals } from './span-totals.ts'

const stretches = 60
/** The address, and with it all figures, follows a hand that has rested for so long. */
const restMs = 120

export interface SpanBrushProps {
  readonly facts: Facts
  readonly window: Window
  readonly onChange: (range: { readonly from: string; readonly to: string }) => void
}

/** Returns two sliders over the days of the record, with what adds up over the span between them, which follows every move at once. */
export function SpanBrush({ facts, window: chosen, onChange }: SpanBrushProps): ReactElement | null {
  const days = useMemo(() => daysOf(facts), [facts])
  const [moved, setMoved] = useState<Window | null>(null)
  const span = moved ?? chosen
  useEffect(() => {
    if (moved === null || moved.from === null || moved.to === null) return undefined
    const { from, to } = moved
    const timer = window.setTimeout(() => {
      setMoved(null)
      onChange({ from, to })
    }, restMs)
    return () => window.clearTimeout(timer)
  }, [moved, onChange])
  const counts = useMemo(
    () =>
      days === null
        ? []
        : meetingsByStretch(
            facts.meetings.map(({ date }) => date),
            { ...days, numberOf: dayNumber },
            stretches,
          ),
    [days, facts],
  )
  const totals = useMemo(() => spanTotals(facts, span), [facts, span])
  if (days === null) return null
  const from = span.from === null ? days.first : Math.min(days.last, Math.max(days.first, dayNumber(span.from)))
  const to = span.to === null ? days.last : Math.min(days.last, Math.max(from, dayNumber(span.to)))
  const move = (first: number, last: number): void => setMoved({ from: dayOfNumber(first), to: dayOfNumber(last) })
  const most = Math.max(1, ...counts)
  const partOf = (day: number): number => (day - days.first) / Math.max(1, days.last - days.first)
  return (
    <div className="span-brush">
      <div className="span-brush-track">
        <div className="span-brush-bars" aria-hidden="true">
          {counts.map((count, place) => (
            <span
              key={place}
              data-in={place / stretches >= partOf(from) - 1 / stretches && place / stretches <= partOf(to)}
              style={{ blockSize: `${(count / most) * 100}%` }}
            />
          ))}
        </div>
        <input
          type="range"
          aria-label="First day of the span"
          aria-valuetext={dayWords(dayOfNumber(from))}
          min={days.first}
          max={days.last}
          value={from}
          onChange={(event) => move(Math.min(Number(event.target.value), to), to)}
        />
        <input
          type="range"
          aria-label="Last day of the span"
          aria-valuetext={dayWords(dayOfNumber(to))}
          min={days.first}
          max={days.last}
          value={to}
          onChange={(event) => move(from, Math.max(Number(event.target.value), from))}
        />
      </div>
      <p className="m-0 text-[13px] text-soft">
        {`${dayWords(dayOfNumber(from))} – ${dayWords(dayOfNumber(to))}: ${totalsWords(totals)}`}
      </p>
      {moved === null ? null : (
        <p className="m-0 text-[13px] text-soft">
          The figures below follow when you let go; until then they are of before.
        </p>
      )}
      {totals.organizations.length === 0 ? null : (
        <details className="text-[13px]">
          <summary>By organization</summary>
          <OrganizationTotals totals={totals.organizations} />
        </details>
      )}
    </div>
  )
}

function OrganizationTotals({ totals }: { readonly totals: ReturnType<typeof spanTotals>['organizations'] }) {
  return (
    <table className="span-brush-table">
      <thead>
        <tr>
          <th scope="col">Organization</th>
          <th scope="col">Meetings</th>
          <th scope="col">Turns</th>
          <th scope="col">Items owned</th>
          <th scope="col">done</th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ id, name, attended, turns, owned, done }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {[attended, turns, owned, done].map((count, place) => (
              <td key={place}>{count.toLocaleString('en')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function totalsWords({ meetings, all }: ReturnType<typeof spanTotals>): string {
  const count = (number: number, one: string, many: string): string =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  const held = count(meetings, 'meeting', 'meetings')
  if (all === null) return held
  const talk = all.words === 0 ? [] : [count(all.words, 'word', 'words')]
  return [
    held,
    `${count(all.people, 'person', 'people')} there ${count(all.attended, 'time', 'times')}`,
    ...talk,
    `${count(all.owned, 'item', 'items')} owned, ${all.done.toLocaleString('en')} done, ${all.open.toLocaleString('en')} open`,
  ].join(' · ')
}

function daysOf({ meetings, items }: Facts): { readonly first: number; readonly last: number } | null {
  let first: string | null = null
  let last: string | null = null
  for (const day of [...meetings.map(({ date }) => date), ...items.map(({ since }) => since)]) {
    if (day === null) continue
    if (first === null || day < first) first = day
    if (last === null || day > last) last = day
  }
  return first === null || last === null || first === last ? null : { first: dayNumber(first), last: dayNumber(last) }
}

import { isInWindow } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { DateRangeField } from '@evenkeel/ui/date-range-field.tsx'
import { dateRangeProblem } from '@evenkeel/ui/date-range-problem.ts'
import { Segmented } from '@evenkeel/ui/segmented.tsx'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useState, type ReactElement } from 'react'
import { dayWords } from './calendar-day.ts'
import { useWindow } from './use-window.ts'
import type { Span } from './window-search.ts'

const coalitionRoute = getRouteApi('/c/$coalition')

const SpanBrush = lazy(async () => ({ default: (await import('./span-brush.tsx')).SpanBrush }))

const spans: readonly { readonly value: Span; readonly label: string }[] = [
  { value: 'all', label: 'All time' },
  { value: 'year', label: '12 months' },
  { value: 'quarter', label: 'Quarter' },
  { value: 'custom', label: 'From–to' },
]

function spanWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `${dayWords(from)} – ${dayWords(to)}`
  if (from !== null) return `since ${dayWords(from)}`
  if (to !== null) return `until ${dayWords(to)}`
  return 'the whole record'
}

/** Returns the control that narrows every figure to a span of time, with the span and its meetings in words. */
export function WindowPicker({ facts }: { readonly facts: Facts }): ReactElement {
  const search = coalitionRoute.useSearch()
  const navigate = useNavigate()
  const { window, today, reference } = useWindow(facts)
  const [draft, setDraft] = useState({ from: search.from ?? null, to: search.to ?? null })
  const meetings = facts.meetings.filter((meeting) => isInWindow(meeting.date, window)).length
  const go = useCallback(
    (next: { span?: Exclude<Span, 'all'> | undefined; from?: string | undefined; to?: string | undefined }) =>
      void navigate({
        to: '.',
        search: (previous) => ({ ...previous, span: next.span, from: next.from, to: next.to }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const brush = useCallback(
    (range: { readonly from: string; readonly to: string }) => {
      setDraft(range)
      go({ span: 'custom', ...range })
    },
    [go],
  )
  return (
    <div className="grid justify-items-start gap-2 lg:justify-items-end">
      <Segmented
        label="Time under study"
        value={search.span ?? 'all'}
        options={spans}
        onChange={(span) => {
          if (span === 'custom') go({ span, from: draft.from ?? undefined, to: draft.to ?? undefined })
          else go({ span: span === 'all' ? undefined : span })
        }}
      />
      {search.span === 'custom' ? (
        <>
          <DateRangeField
            legend="First and last day"
            value={draft}
            onChange={(range) => {
              setDraft(range)
              if (dateRangeProblem(range) === null) {
                go({ span: 'custom', from: range.from ?? undefined, to: range.to ?? undefined })
              }
            }}
          />
          <Suspense fallback={null}>
            <SpanBrush facts={facts} window={window} onChange={brush} />
          </Suspense>
        </>
      ) : null}
      <p className="m-0 text-[13px] text-soft" aria-live="polite">
        {spanWords(window.from, window.to)} · {meetings} {meetings === 1 ? 'meeting' : 'meetings'}
        {reference !== today && (search.span === 'year' || search.span === 'quarter')
          ? ' · counted back from the last meeting'
          : ''}
      </p>
    </div>
  )
}

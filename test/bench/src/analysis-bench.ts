import { analyse } from '@evenkeel/analysis/analyse.ts'
import { detectFindings } from '@evenkeel/analysis/detect-findings.ts'
import { assignmentNetworkMeasure, coAttendanceNetworkMeasure } from '@evenkeel/analysis/measures/networks.ts'
import { measures } from '@evenkeel/analysis/registry.ts'
import { rankRemovals, whatIfRemoved } from '@evenkeel/analysis/what-if-removed.ts'
import { whatIfSetRemoved } from '@evenkeel/analysis/what-if-set-removed.ts'
import { totalsByWindow } from '@evenkeel/analysis/window-totals.ts'
import { wholeRecord, type Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { type Timing, timeSideBySide } from './side-by-side.ts'
import { tenYears } from './ten-years.ts'

/** Timings that were taken in turns, under one heading. */
export interface AnalysisTimings {
  readonly heading: string
  readonly timings: readonly Timing[]
}

/** What each page of the dashboard asks of the analysis, by the ids of its measures. */
const pages = {
  participation: [
    'speaking-share',
    'talk-inequality',
    'attendance-share',
    'attendance-inequality',
    'organization-trend',
    'effective-speakers-organizations',
    'talk-to-move-organizations',
    'who-follows-whom-organizations',
    'presence-states-organizations',
    'talk-trend-organizations',
  ],
  reliance: ['contributor-absence-factor', 'top-owner-trend', 'reliance', 'bench', 'key-players', 'robustness'],
  commitments: [
    'item-completeness',
    'commitments-on-time',
    'commitments-kept-organizations',
    'open-load',
    'open-age',
    'lead-time',
    'carried-over',
    'roles-carried-organizations',
  ],
} as const satisfies Record<string, readonly string[]>

/** The same facts as another object, so that nothing remembered of them answers. */
function asNew(facts: Facts): Facts {
  return { ...facts, parties: [...facts.parties] }
}

function computeAll(facts: Facts, window: Window, ids: readonly string[]): readonly unknown[] {
  return measures.filter(({ id }) => ids.includes(id)).map(({ compute }) => compute(facts, window))
}

function benchPages(now: () => number): AnalysisTimings {
  const facts = tenYears(1)
  const brushed: Window = { from: '2018-03-01', to: '2024-06-30' }
  return {
    heading: 'ten years (500 meetings, 300 people, 20,000 items), nothing remembered',
    timings: timeSideBySide(
      [
        { name: 'analyse', run: () => analyse(asNew(facts), wholeRecord) },
        { name: 'analyse after a brush', run: () => analyse(asNew(facts), brushed) },
        { name: 'today: findings', run: () => detectFindings(asNew(facts), brushed) },
        ...Object.entries(pages).map(([page, ids]) => ({
          name: `${page} after a brush`,
          run: () => computeAll(asNew(facts), brushed, ids),
        })),
        {
          name: 'network of meetings',
          run: () => coAttendanceNetworkMeasure.compute(asNew(facts), brushed),
        },
        { name: 'network of items', run: () => assignmentNetworkMeasure.compute(asNew(facts), brushed) },
        {
          name: 'totals by window, made once',
          run: () => {
            const fresh = asNew(facts)
            return [totalsByWindow(fresh, 'person'), totalsByWindow(fresh, 'organization')]
          },
        },
        {
          name: 'totals of everybody, a brush',
          times: 20,
          run: () => [totalsByWindow(facts, 'person').of(brushed), totalsByWindow(facts, 'organization').of(brushed)],
        },
        { name: 'what if: all, ranked', run: () => rankRemovals(asNew(facts), wholeRecord) },
        {
          name: 'what if: one, in full',
          run: () => whatIfRemoved(asNew(facts), wholeRecord, 'person-001'),
        },
        {
          name: 'what if: a person and a group',
          run: () => whatIfSetRemoved(asNew(facts), wholeRecord, ['person-001', 'organization-3']),
        },
      ],
      3,
      now,
    ),
  }
}

function benchGrowth(now: () => number): AnalysisTimings {
  const scales = [0.1, 1, 10].map((scale) => ({ scale, facts: tenYears(scale) }))
  return {
    heading: 'growth of analyse with meetings and items, 300 people (ratio to 0.1×)',
    timings: timeSideBySide(
      scales.map(({ scale, facts }) => ({ name: `${scale}×`, run: () => analyse(asNew(facts), wholeRecord) })),
      1,
      now,
    ),
  }
}

/** Returns what analysing ten years takes as a whole and page by page, and how it grows. */
export function benchAnalysis(now: () => number): readonly AnalysisTimings[] {
  return [benchPages(now), benchGrowth(now)]
}

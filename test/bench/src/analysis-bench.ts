import { analyse } from '@evenkeel/analysis/analyse.ts'
import { detectFindings } from '@evenkeel/analysis/detect-findings.ts'
import { assignmentNetworkMeasure, coAttendanceNetworkMeasure } from '@evenkeel/analysis/measures/networks.ts'
import type { Measure } from '@evenkeel/analysis/measure.ts'
import { measures } from '@evenkeel/analysis/registry.ts'
import { rankRemovals, whatIfRemoved } from '@evenkeel/analysis/what-if-removed.ts'
import { whatIfSetRemoved } from '@evenkeel/analysis/what-if-set-removed.ts'
import { totalsByWindow } from '@evenkeel/analysis/window-totals.ts'
import { wholeRecord, type Window } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { median, type Timing, timeSideBySide } from './side-by-side.ts'
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

const all = measures.map(({ id }) => id)

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
        { name: 'all measures', run: () => computeAll(asNew(facts), wholeRecord, all) },
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

/** What one question takes after the window was moved, in ms: its figures, and then its band and interval where they follow. */
interface AfterBrush {
  readonly id: string
  readonly figuresMs: number
  readonly chanceMs: number
}

/** The same of every question, and of all of them together, in which the steps of a clock do not show. */
interface AfterBrushes {
  readonly asked: readonly AfterBrush[]
  readonly figuresMs: number
  readonly chanceMs: number
}

const FRAME_MS = 16
const BRUSHES = 7

/**
 * Moves the window a little and asks every measure, as who drags its end does: what is known of the record is kept. First
 * come the figures of all, as pages show them, then the chance of those that have theirs to come.
 */
function askAfterBrushes(now: () => number): AfterBrushes {
  const facts = tenYears(1)
  const [allFigures, allChance]: [number[], number[]] = [[], []]
  const [figures, chance] = [measures.map((): number[] => []), measures.map((): number[] => [])]
  for (let brush = -2; brush < BRUSHES; brush++) {
    const window: Window = { from: `2018-03-${String(10 + brush).padStart(2, '0')}`, to: '2024-06-30' }
    const ask = (times: readonly number[][], sums: number[], work: (measure: Measure) => void): void => {
      const begun = now()
      measures.forEach((measure, place) => {
        const start = now()
        work(measure)
        if (brush >= 0) times[place]?.push(now() - start)
      })
      if (brush >= 0) sums.push(now() - begun)
    }
    ask(figures, allFigures, (measure) => void (measure.figures ?? measure.compute)(facts, window))
    ask(chance, allChance, (measure) => void (measure.figures === undefined ? null : measure.compute(facts, window)))
  }
  const asked = measures
    .map(({ id }, place) => {
      return { id, figuresMs: median(figures[place] ?? []), chanceMs: median(chance[place] ?? []) }
    })
    .sort((left, right) => right.figuresMs + right.chanceMs - left.figuresMs - left.chanceMs)
  return { asked, figuresMs: median(allFigures), chanceMs: median(allChance) }
}

/** What brushes take: how many measures show their figures within a frame, how many their bands as well, and the others. */
export interface BrushTimings {
  readonly figuresWithin: number
  readonly within: number
  readonly all: number
  /** The figures of all measures. */
  readonly figuresMs: number
  /** The figures, bands and intervals of all measures. */
  readonly sumMs: number
  readonly longer: readonly AfterBrush[]
}

/** Returns which measures answer within a frame of 16 ms after a brush of ten years, and which follow later. */
export function benchBrush(now: () => number): BrushTimings {
  const { asked, figuresMs: allFiguresMs, chanceMs: allChanceMs } = askAfterBrushes(now)
  const longer = asked.filter(({ figuresMs, chanceMs }) => figuresMs + chanceMs > FRAME_MS)
  return {
    figuresWithin: asked.filter(({ figuresMs }) => figuresMs <= FRAME_MS).length,
    within: asked.length - longer.length,
    all: asked.length,
    figuresMs: allFiguresMs,
    sumMs: allFiguresMs + allChanceMs,
    longer,
  }
}

/** One analysis of a record so many times as long, and the memory of the process after it. */
export interface GrowthTiming {
  readonly scale: number
  readonly items: number
  readonly ms: number
  readonly memoryMb: number
}

/** Calls `tell` with what one analysis takes of ten years, and of records 10 and 100 times as long, each made and left again. */
export function benchGrowth(now: () => number, tell: (timing: GrowthTiming) => void): void {
  analyse(tenYears(0.1), wholeRecord)
  for (const scale of [1, 10, 100]) {
    const facts = tenYears(scale)
    const start = now()
    analyse(facts, wholeRecord)
    const ms = now() - start
    tell({ scale, items: facts.items.length, ms, memoryMb: process.memoryUsage.rss() / 1e6 })
  }
}

/** Returns what analysing ten years takes as a whole and page by page. */
export function benchAnalysis(now: () => number): readonly AnalysisTimings[] {
  return [benchPages(now)]
}

import type { ReactNode } from 'react'
import type { FigureTable } from '../src/figure-frame/figure-table.ts'
import { amountBarsExamples } from '../src/amount-bars/amount-bars.examples.ts'
import { AmountBars } from '../src/amount-bars/amount-bars.tsx'
import type { AmountBarsData } from '../src/amount-bars/layout.ts'
import { readAmountBars } from '../src/amount-bars/reading.ts'
import { amountBarsTable } from '../src/amount-bars/table.ts'
import { shareDotsExamples } from '../src/share-dots/share-dots.examples.ts'
import { relianceBarsExamples } from '../src/reliance-bars/reliance-bars.examples.ts'
import { RelianceBars } from '../src/reliance-bars/reliance-bars.tsx'
import { readRelianceBars } from '../src/reliance-bars/reading.ts'
import { relianceBarsTable } from '../src/reliance-bars/table.ts'
import { commitmentFlowExamples } from '../src/commitment-flow/commitment-flow.examples.ts'
import { CommitmentFlow } from '../src/commitment-flow/commitment-flow.tsx'
import { readCommitmentFlow } from '../src/commitment-flow/reading.ts'
import { commitmentFlowTable } from '../src/commitment-flow/table.ts'
import { networkGraphExamples } from '../src/network-graph/network-graph.examples.ts'
import { NetworkGraph } from '../src/network-graph/network-graph.tsx'
import { readNetworkGraph } from '../src/network-graph/reading.ts'
import { networkGraphTable } from '../src/network-graph/table.ts'
import { lorenzCurveExamples } from '../src/lorenz-curve/lorenz-curve.examples.ts'
import { LorenzCurve } from '../src/lorenz-curve/lorenz-curve.tsx'
import { readLorenzCurve } from '../src/lorenz-curve/reading.ts'
import { lorenzCurveTable } from '../src/lorenz-curve/table.ts'
import { trendLinesExamples } from '../src/trend-lines/trend-lines.examples.ts'
import { TrendLines } from '../src/trend-lines/trend-lines.tsx'
import { readTrendLines } from '../src/trend-lines/reading.ts'
import { trendLinesTable } from '../src/trend-lines/table.ts'
import { tieMatrixExamples } from '../src/tie-matrix/tie-matrix.examples.ts'
import { TieMatrix } from '../src/tie-matrix/tie-matrix.tsx'
import { readTieMatrix } from '../src/tie-matrix/reading.ts'
import { tieMatrixTable } from '../src/tie-matrix/table.ts'
import { meetingStripExamples } from '../src/meeting-strip/meeting-strip.examples.ts'
import { MeetingStrip } from '../src/meeting-strip/meeting-strip.tsx'
import { readMeetingStrip } from '../src/meeting-strip/reading.ts'
import { meetingStripTable } from '../src/meeting-strip/table.ts'
import { removalSlopeExamples } from '../src/removal-slope/removal-slope.examples.ts'
import { RemovalSlope } from '../src/removal-slope/removal-slope.tsx'
import { readRemovalSlope } from '../src/removal-slope/reading.ts'
import { removalSlopeTable } from '../src/removal-slope/table.ts'
import { readShareDots } from '../src/share-dots/reading.ts'
import { ShareDots } from '../src/share-dots/share-dots.tsx'
import { shareDotsTable } from '../src/share-dots/table.ts'

/** One chart in one state, ready to be drawn at any width. */
export interface GalleryExample {
  chart: string
  name: string
  reading: string
  table: FigureTable
  draw: (width: number) => ReactNode
}

interface ChartParts<Data> {
  examples: Record<string, Data>
  read: (data: Data) => string
  table: (data: Data) => FigureTable
  draw: (data: Data, width: number) => ReactNode
}

function examplesOf<Data>(chart: string, parts: ChartParts<Data>): GalleryExample[] {
  return Object.entries(parts.examples).map(([name, data]) => ({
    chart,
    name,
    reading: parts.read(data),
    table: parts.table(data),
    draw: (width) => parts.draw(data, width),
  }))
}

/** Every chart in every state that it can be in: the gallery shows them, the goldens hold them. */
export const allExamples: GalleryExample[] = [
  ...examplesOf('share-dots', {
    examples: shareDotsExamples,
    read: readShareDots,
    table: shareDotsTable,
    draw: (data, width) => <ShareDots data={data} width={width} />,
  }),
  ...examplesOf<AmountBarsData>('amount-bars', {
    examples: amountBarsExamples,
    read: readAmountBars,
    table: amountBarsTable,
    draw: (data, width) => <AmountBars data={data} width={width} />,
  }),
  ...examplesOf('reliance-bars', {
    examples: relianceBarsExamples,
    read: readRelianceBars,
    table: relianceBarsTable,
    draw: (data, width) => <RelianceBars data={data} width={width} />,
  }),
  ...examplesOf('commitment-flow', {
    examples: commitmentFlowExamples,
    read: readCommitmentFlow,
    table: commitmentFlowTable,
    draw: (data, width) => <CommitmentFlow data={data} width={width} />,
  }),
  ...examplesOf('tie-matrix', {
    examples: tieMatrixExamples,
    read: readTieMatrix,
    table: tieMatrixTable,
    draw: (data, width) => <TieMatrix data={data} width={width} />,
  }),
  ...examplesOf('network-graph', {
    examples: networkGraphExamples,
    read: readNetworkGraph,
    table: networkGraphTable,
    draw: (data, width) => <NetworkGraph data={data} width={width} />,
  }),
  ...examplesOf('lorenz-curve', {
    examples: lorenzCurveExamples,
    read: readLorenzCurve,
    table: lorenzCurveTable,
    draw: (data, width) => <LorenzCurve data={data} width={width} />,
  }),
  ...examplesOf('trend-lines', {
    examples: trendLinesExamples,
    read: readTrendLines,
    table: trendLinesTable,
    draw: (data, width) => <TrendLines data={data} width={width} />,
  }),
  ...examplesOf('meeting-strip', {
    examples: meetingStripExamples,
    read: readMeetingStrip,
    table: meetingStripTable,
    draw: (data, width) => <MeetingStrip data={data} width={width} />,
  }),
  ...examplesOf('removal-slope', {
    examples: removalSlopeExamples,
    read: readRemovalSlope,
    table: removalSlopeTable,
    draw: (data, width) => <RemovalSlope data={data} width={width} />,
  }),
]

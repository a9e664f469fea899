import { cumsum, sum } from 'd3-array'
import type { FigureTable } from '../figure-frame/figure-table.ts'
import { type LorenzCurveData, sortLorenzHolders } from './layout.ts'

/** Returns the curve's numbers, one row per holder, least first. */
export function lorenzCurveTable(data: LorenzCurveData): FigureTable {
  const holders = sortLorenzHolders(data.holders)
  const total = sum(holders, (holder) => holder.amount)
  const running = cumsum(holders, (holder) => holder.amount)
  const shareOf = (amount: number): number | null => (total === 0 ? null : amount / total)
  return {
    caption: `How ${data.unit} are shared among ${data.parties}, least first`,
    columns: [
      { label: 'Name', kind: 'text' },
      { label: data.unit, kind: 'number' },
      { label: 'Share', kind: 'share' },
      { label: 'Share of all up to here', kind: 'share' },
    ],
    rows: holders.map((holder, index) => [
      holder.name,
      holder.amount,
      shareOf(holder.amount),
      shareOf(running[index] ?? 0),
    ]),
  }
}

import { cumsum, sum } from 'd3-array'
import type { FigureTable } from '../figure-frame/figure-table.ts'
import { type RelianceBarsData, sortRelianceOwners } from './layout.ts'

/** Returns the bars' numbers, all owners in the order of the bars, then what nobody owns. */
export function relianceBarsTable(data: RelianceBarsData): FigureTable {
  const owners = sortRelianceOwners(data.owners)
  const total = sum(owners, (owner) => owner.items)
  const running = cumsum(owners, (owner) => owner.items)
  const shareOf = (items: number): number | null => (total === 0 ? null : items / total)
  return {
    caption: `Owners of ${data.unit}`,
    columns: [
      { label: 'Owner', kind: 'text' },
      { label: data.unit, kind: 'number' },
      { label: 'Share of owned', kind: 'share' },
      { label: 'Running sum', kind: 'share' },
    ],
    rows: [
      ...owners.map((owner, index) => [owner.name, owner.items, shareOf(owner.items), shareOf(running[index] ?? 0)]),
      ...(data.unowned > 0 ? [['no owner', data.unowned, null, null]] : []),
    ],
  }
}

import type { FigureTable } from '../figure-frame/figure-table.ts'
import { type ShareDotsData, sortShareParts, stateWords } from './layout.ts'

/** Returns the plot's numbers, all parties in the order of the plot. */
export function shareDotsTable(data: ShareDotsData): FigureTable {
  return {
    caption: `Shares of ${data.whole}`,
    columns: [
      { label: 'Name', kind: 'text' },
      { label: 'State', kind: 'text' },
      { label: 'Share', kind: 'share' },
      { label: `Amount (${data.unit})`, kind: 'number' },
      { label: data.targetKind ?? 'target', kind: 'share' },
      { label: 'Chance from', kind: 'share' },
      { label: 'Chance to', kind: 'share' },
    ],
    rows: sortShareParts(data.parts).map((part) => [
      part.name,
      stateWords[part.state],
      part.share,
      part.amount,
      part.target,
      part.chance?.low ?? null,
      part.chance?.high ?? null,
    ]),
  }
}

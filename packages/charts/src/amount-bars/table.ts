import type { FigureTable } from '../figure-frame/figure-table.ts'
import type { AmountBarsData } from './layout.ts'

/** Returns the bars' numbers, all of them, in their order. */
export function amountBarsTable(data: AmountBarsData): FigureTable {
  const { kind, unit, interval } = data
  const value = { label: unit, kind: kind === 'share' ? 'share' : 'number' } as const
  const bounds =
    interval === null
      ? []
      : ([
          { label: `${interval}, from`, kind: value.kind },
          { label: `${interval}, to`, kind: value.kind },
        ] as const)
  return {
    caption: data.title,
    columns: [{ label: 'Name', kind: 'text' }, value, ...bounds, { label: 'Note', kind: 'text' }],
    rows: data.bars.map(({ name, amount, low, high, note }) => [
      name,
      amount,
      ...(interval === null ? [] : [low, high]),
      note ?? '',
    ]),
  }
}

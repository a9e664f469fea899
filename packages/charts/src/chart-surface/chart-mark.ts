/** Something in a figure that can be stepped to and says one sentence. */
export interface ChartMark {
  id: string
  sentence: string
  /** Where the ring that shows the present mark goes. */
  box: { x: number; y: number; width: number; height: number }
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** Returns the mark one step away in a list: forwards for right and down, backwards else; null at the ends. */
export function stepInList(ids: readonly string[], from: string, direction: Direction): string | null {
  const step = direction === 'right' || direction === 'down' ? 1 : -1
  return ids[ids.indexOf(from) + step] ?? null
}

/** Returns the mark one step away in rows of marks: up and down keep the place in the row as far as the row reaches. */
export function stepInRows(rows: readonly (readonly string[])[], from: string, direction: Direction): string | null {
  const rowIndex = rows.findIndex((row) => row.includes(from))
  const place = rows[rowIndex]?.indexOf(from) ?? 0
  if (direction === 'left' || direction === 'right')
    return rows[rowIndex]?.[place + (direction === 'right' ? 1 : -1)] ?? null
  const target = rows[rowIndex + (direction === 'down' ? 1 : -1)]
  return target?.[Math.min(place, target.length - 1)] ?? null
}

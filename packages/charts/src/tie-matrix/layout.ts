import { byText } from '../number-words/by-text.ts'
import { type FittedText, fitText } from '../text-fit/fit-text.ts'
import { textWidth } from '../text-fit/text-width.ts'

export interface MatrixNode {
  id: string
  name: string
  /** The number of the circle it is in, from 0; null when there are none. */
  circle: number | null
}

export interface MatrixTie {
  source: string
  target: string
  /** How strong the tie is, above 0: 3 meetings together is 3. */
  weight: number
}

export interface TieMatrixData {
  nodes: MatrixNode[]
  /** Each pair once, in either order. */
  ties: MatrixTie[]
  /** What a tie stands for, in the plural: "meetings together". */
  tieMeasure: string
  /** What the rows are, in the plural: "organizations". */
  parties: string
  notEnough?: string | null
}

export interface MatrixRow {
  node: MatrixNode
  name: FittedText
  /** The number of its row, from 1, which stands over its column as well. */
  number: number
  y: number
  /** The weights of its ties, strongest first. */
  tied: { id: string; name: string; weight: number }[]
}

export interface MatrixCell {
  /** The row's id and the column's; of a row and itself on the diagonal. */
  id: string
  row: number
  column: number
  weight: number
  x: number
  y: number
  /** Its area stands for the weight. */
  side: number
}

export interface TieMatrixLayout {
  width: number
  height: number
  cell: number
  left: number
  top: number
  rows: MatrixRow[]
  cells: MatrixCell[]
  /** Around those of one circle, on the diagonal. */
  circles: { circle: number; x: number; y: number; side: number }[]
  /** The rows whose names had no room, to be told in full below. */
  key: { id: string; number: number; name: string }[]
  /** How many rows did not fit; they are in the table. */
  leftOut: number
}

/** Rows lower than this would run into each other. */
const cellMin = 13
const cellMax = 26
const fontSize = 12
/** Over columns as narrow as this two digits do not fit. */
export const cellOfNumbers = 17

const numberedBelow = 480

/** Returns why there is nothing to draw, null where there is something. */
export function whyNoTieMatrix(data: TieMatrixData): string | null {
  if (data.notEnough) return data.notEnough
  return data.nodes.length === 0 ? 'Nobody is in this span of time.' : null
}

/** Returns the nodes in the order of rows and columns: circle by circle, in each those with most ties first. */
export function orderMatrixNodes(data: TieMatrixData): MatrixNode[] {
  const ties = new Map<string, number>()
  for (const { source, target } of data.ties) {
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1)
  }
  return data.nodes.toSorted(
    (a, b) =>
      (a.circle ?? Infinity) - (b.circle ?? Infinity) ||
      (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0) ||
      byText(a.name, b.name) ||
      byText(a.id, b.id),
  )
}

/** Returns where the rows, columns and squares of a matrix of ties go; as many rows as the width has columns for. */
export function layoutTieMatrix(data: TieMatrixData, width: number): TieMatrixLayout {
  const ordered = orderMatrixNodes(data)
  const widest = Math.max(0, ...ordered.map(({ name }, index) => textWidth(`${index + 1} ${name}`, fontSize)))
  const isCut = widest > width * 0.32
  // On a narrow page names would be cut to their first letters: there a row has its number alone, and a key below.
  const isNumbered = isCut && width < numberedBelow
  const left = isNumbered ? 28 : Math.ceil(Math.min(widest, width * 0.32)) + 10
  const room = width - left - 8
  const drawn = drawnNodes(ordered, data, Math.max(1, Math.floor(room / cellMin)))
  const cell = Math.max(cellMin, Math.min(cellMax, Math.floor(room / Math.max(1, drawn.length))))
  const top = cell >= cellOfNumbers ? 24 : 12
  const places = new Map(drawn.map(({ id }, place) => [id, place]))
  const names = new Map(data.nodes.map(({ id, name }) => [id, name]))
  const most = Math.max(...data.ties.map(({ weight }) => weight), Number.MIN_VALUE)
  const cells = drawn.map(({ id }, place) => cellAt(id, id, { row: place, column: place, weight: 0, side: 0 }))
  const tied = new Map(drawn.map(({ id }): [string, MatrixRow['tied']] => [id, []]))
  function cellAt(
    source: string,
    target: string,
    at: Pick<MatrixCell, 'row' | 'column' | 'weight' | 'side'>,
  ): MatrixCell {
    return {
      id: `${source} ${target}`,
      ...at,
      x: left + at.column * cell + (cell - at.side) / 2,
      y: top + at.row * cell + (cell - at.side) / 2,
    }
  }
  for (const { source, target, weight } of data.ties) {
    const side = Math.max(3, (cell - 2) * Math.sqrt(weight / most))
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      tied.get(from)?.push({ id: to, name: names.get(to) ?? to, weight })
      const [row, column] = [places.get(from), places.get(to)]
      if (row !== undefined && column !== undefined && row !== column) {
        cells.push(cellAt(from, to, { row, column, weight, side }))
      }
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column)
  const circles: TieMatrixLayout['circles'] = []
  drawn.forEach(({ circle }, place) => {
    if (circle === null) return
    const last = circles.at(-1)
    if (last?.circle === circle) last.side += cell
    else circles.push({ circle, x: left + place * cell, y: top + place * cell, side: cell })
  })
  const rows = drawn.map((node, place) => ({
    node,
    name: fitText(isNumbered ? String(place + 1) : `${place + 1} ${node.name}`, left - 10, fontSize),
    number: place + 1,
    y: top + place * cell,
    tied: (tied.get(node.id) ?? []).toSorted((a, b) => b.weight - a.weight || byText(a.name, b.name)),
  }))
  return {
    width,
    height: top + drawn.length * cell + 8,
    cell,
    left,
    top,
    rows,
    key: rows
      .filter(({ name }) => isNumbered || name.cut)
      .map(({ node, number }) => ({ id: node.id, number, name: node.name })),
    cells,
    circles: circles.filter(({ side }) => side > cell),
    leftOut: ordered.length - drawn.length,
  }
}

/** Those with the strongest ties where not all fit, in the order of rows all the same. */
function drawnNodes(ordered: readonly MatrixNode[], data: TieMatrixData, fits: number): readonly MatrixNode[] {
  if (ordered.length <= fits) return ordered
  const strengths = new Map<string, number>()
  for (const { source, target, weight } of data.ties) {
    for (const end of [source, target]) strengths.set(end, (strengths.get(end) ?? 0) + weight)
  }
  const kept = new Set(
    ordered
      .toSorted((a, b) => (strengths.get(b.id) ?? 0) - (strengths.get(a.id) ?? 0) || byText(a.id, b.id))
      .slice(0, fits)
      .map(({ id }) => id),
  )
  return ordered.filter(({ id }) => kept.has(id))
}

/** Returns the mark that an arrow key leads to: the next tie that way in the same row or column, or the row's own place. */
export function stepInMatrix(
  cells: readonly MatrixCell[],
  from: string,
  direction: 'left' | 'right' | 'up' | 'down',
): string | null {
  const here = cells.find(({ id }) => id === from)
  if (here === undefined) return null
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'right' || direction === 'down' ? 1 : -1
  let best: MatrixCell | null = null
  let nearest = Infinity
  for (const cell of cells) {
    if (isAcross ? cell.row !== here.row : cell.column !== here.column) continue
    const ahead = sign * (isAcross ? cell.column - here.column : cell.row - here.row)
    if (ahead <= 0 || ahead >= nearest) continue
    best = cell
    nearest = ahead
  }
  return best?.id ?? null
}

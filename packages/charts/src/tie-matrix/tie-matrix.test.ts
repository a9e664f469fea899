import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutTieMatrix, stepInMatrix, type TieMatrixData } from './layout.ts'
import { readMatrixCell, readTieMatrix } from './reading.ts'
import { tieMatrixTable } from './table.ts'

const small: TieMatrixData = {
  tieMeasure: 'meetings together',
  parties: 'people',
  nodes: ['Ana', 'Ben', 'Cy', 'Dee'].map((name, index) => ({ id: name, name, circle: index === 3 ? 1 : 0 })),
  ties: [
    { source: 'Ana', target: 'Ben', weight: 4 },
    { source: 'Cy', target: 'Ana', weight: 1 },
    { source: 'Dee', target: 'Cy', weight: 2 },
  ],
}

test('rows go circle by circle, in each those with most ties first, and each tie stands on both sides of the diagonal', () => {
  const { rows, cells } = layoutTieMatrix(small, 640)
  expect(rows.map(({ node }) => node.name)).toEqual(['Ana', 'Cy', 'Ben', 'Dee'])
  const weights = new Map(cells.map((cell) => [cell.id, cell.weight]))
  for (const { source, target, weight } of small.ties) {
    expect([weights.get(`${source} ${target}`), weights.get(`${target} ${source}`)]).toEqual([weight, weight])
  }
  expect(cells).toHaveLength(2 * small.ties.length + small.nodes.length)
})

test('the area of a square is in proportion to the strength of its tie', () => {
  const { cells } = layoutTieMatrix(small, 640)
  const sideOf = (id: string): number => cells.find((cell) => cell.id === id)?.side ?? 0
  expect(sideOf('Ana Ben') ** 2 / sideOf('Ana Cy') ** 2).toBeCloseTo(4, 9)
})

test('on a narrow page rows are numbered and every name is told in full below; on a wide one, those that were cut', () => {
  const long = 'Riverside Tenants, Workers and Neighbours Together Association'
  const data = { ...small, nodes: small.nodes.map((node) => (node.id === 'Ben' ? { ...node, name: long } : node)) }
  const narrow = layoutTieMatrix(data, 286)
  expect(narrow.rows.map(({ name }) => name.shown)).toEqual(['1', '2', '3', '4'])
  expect(narrow.key.map(({ number, name }) => `${number} ${name}`)).toEqual(['1 Ana', '2 Cy', `3 ${long}`, '4 Dee'])
  expect(layoutTieMatrix(data, 640).key.map(({ name }) => name)).toEqual([long])
  expect(layoutTieMatrix(small, 286).key).toEqual([])
})

test('squares, rows and the whole are each one sentence', () => {
  const { rows, cells } = layoutTieMatrix(small, 640)
  const read = (id: string): string => {
    const cell = cells.find((each) => each.id === id)
    return cell === undefined ? '' : readMatrixCell(cell, rows, small)
  }
  expect(read('Ana Ben')).toBe('Ana and Ben: 4 meetings together.')
  const strong = { ...small, tieMeasure: 'at least 4 meetings together' }
  const cell = cells.find(({ id }) => id === 'Ana Ben')
  expect(cell === undefined ? '' : readMatrixCell(cell, rows, strong)).toBe('Ana and Ben: 4 meetings together.')
  expect(read('Ana Ana')).toBe('Ana (circle 1): 2 ties. Tied to Ben and Cy.')
  expect(readTieMatrix(small)).toBe(
    '4 people with 3 ties (meetings together); of the ties 2 lie inside one of 2 circles and 1 between them.',
  )
})

test('where not all rows fit, those with the strongest ties are drawn, and the table has every tie', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 280, max: 900 }), (count, width) => {
      const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, name: `Name ${index}`, circle: 0 }))
      const ties = nodes.slice(1).map(({ id }, index) => ({ source: 'n0', target: id, weight: index + 1 }))
      const data = { ...small, nodes, ties }
      const layout = layoutTieMatrix(data, width)
      expect(layout.rows.length + layout.leftOut).toBe(count)
      expect(layout.left + layout.rows.length * layout.cell).toBeLessThanOrEqual(width)
      expect(layout.rows.some(({ node }) => node.id === 'n0')).toBe(true)
      expect(tieMatrixTable(data).rows).toHaveLength(ties.length)
    }),
  )
})

test('arrow keys reach every square from every other of the same part, and lead along one row or column only', () => {
  const { cells } = layoutTieMatrix(small, 640)
  const reached = new Set([cells[0]?.id ?? ''])
  for (const id of reached) {
    for (const direction of ['left', 'right', 'up', 'down'] as const) {
      const next = stepInMatrix(cells, id, direction)
      if (next === null) continue
      const [from, to] = [cells.find((cell) => cell.id === id), cells.find((cell) => cell.id === next)]
      expect(from?.row === to?.row || from?.column === to?.column).toBe(true)
      reached.add(next)
    }
  }
  expect(reached.size).toBe(cells.length)
})

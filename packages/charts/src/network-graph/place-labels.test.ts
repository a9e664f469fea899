import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCrossesBox, placeLabels } from './place-labels.ts'

const place = fc.integer({ min: -20, max: 120 })
const anyLine = fc.record({ x1: place, y1: place, x2: place, y2: place })

test('a line crosses a box when some point of it lies in the box', () => {
  const size = fc.integer({ min: 1, max: 60 })
  const anyBox = fc.record({ x: place, y: place, width: size, height: size })
  fc.assert(
    fc.property(anyLine, anyBox, (line, box) => {
      const { x1, y1, x2, y2 } = line
      const isInside = (share: number, slack: number): boolean => {
        const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
        return (
          x >= box.x - slack && x <= box.x + box.width + slack && y >= box.y - slack && y <= box.y + box.height + slack
        )
      }
      const shares = Array.from({ length: 2001 }, (_, step) => step / 2000)
      // Between two of these points lies a tenth of a pixel: what only grazes a corner may be told either way.
      const [surely, perhaps] = [
        shares.some((share) => isInside(share, 0)),
        shares.some((share) => isInside(share, 0.2)),
      ]
      const told = lineCrossesBox(line, box)
      expect({ missed: surely && !told, invented: told && !perhaps }).toEqual({ missed: false, invented: false })
    }),
  )
})

test('a label stands where no tie runs through it while there is such a place', () => {
  const circle = { id: 'hub', name: 'Tamsin Community Health', x: 300, y: 200, radius: 10 }
  const tied = [
    { x1: 300, y1: 200, x2: 500, y2: 200 },
    { x1: 300, y1: 200, x2: 100, y2: 200 },
    { x1: 300, y1: 200, x2: 300, y2: 400 },
  ]
  const label = placeLabels([circle], tied, { width: 600, height: 400 }).get('hub')
  expect(label?.lines.map(({ text }) => text)).toEqual([circle.name])
  expect(label === undefined ? [] : tied.filter((line) => lineCrossesBox(line, label.box))).toEqual([])
})

test('a name that is wider than a label stands in two lines inside its box, and is cut only where two do not hold it', () => {
  const placed = (name: string): readonly string[] | undefined => {
    const label = placeLabels([{ id: 'one', name, x: 160, y: 200, radius: 10 }], [], { width: 320, height: 400 }).get(
      'one',
    )
    for (const { x, y } of label?.lines ?? []) {
      expect(label === undefined || x < label.box.x || y > label.box.y + label.box.height).toBe(false)
    }
    return label?.lines.map(({ text }) => text)
  }
  expect(placed('Tamsin Riverkeepers')).toEqual(['Tamsin', 'Riverkeepers'])
  expect(placed('Old Mill Park Residents')).toEqual(['Old Mill Park', 'Residents'])
  expect(placed('Association of the Friends of the Old Mill and its Park')?.at(-1)).toMatch(/…$/)
  expect(placed('Wasserwirtschaftsverbandsvorsitzende')).toHaveLength(1)
})

test('a label that ties cross wherever it stands is still given', () => {
  const circle = { id: 'hub', name: 'Hub', x: 300, y: 200, radius: 10 }
  const spokes = Array.from({ length: 90 }, (_, spoke) => {
    const angle = (spoke / 90) * 2 * Math.PI
    return { x1: 300, y1: 200, x2: 300 + 150 * Math.cos(angle), y2: 200 + 150 * Math.sin(angle) }
  })
  expect(placeLabels([circle], spokes, { width: 600, height: 400 }).has('hub')).toBe(true)
})

import { expect, test } from 'vitest'
import { placeNodes } from './place-nodes.ts'

const star = Array.from({ length: 200 }, (_, index) => ({ id: `n${index}`, radius: 6 }))
const spokes = star.slice(1).map(({ id }) => ({ source: 'n0', target: id }))

test('nodes stay inside a frame that is too small for them', () => {
  const radius = 14
  const points = placeNodes(
    star.map(({ id }) => ({ id, radius })),
    spokes,
    { width: 240, height: 160, seed: 1 },
  )
  expect(points.size).toBe(200)
  for (const { x, y } of points.values()) {
    expect(Math.min(x, 240 - x, y, 160 - y)).toBeGreaterThanOrEqual(radius)
  }
})

test('the order of the nodes moves none of them, another seed moves them', () => {
  const options = { width: 640, height: 400, seed: 1 }
  const points = placeNodes(star, spokes, options)
  const turned = placeNodes(star.toReversed(), spokes, options)
  expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(points))
  expect(placeNodes(star, spokes, { ...options, seed: 2 }).get('n7')).not.toEqual(points.get('n7'))
})

test('a node alone stands in the middle', () => {
  const points = placeNodes([{ id: 'a', radius: 6 }], [], { width: 640, height: 400, seed: 1 })
  expect(points.get('a')).toEqual({ x: 320, y: 200 })
})

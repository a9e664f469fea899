import type { Direction } from '../chart-surface/chart-mark.ts'

interface Point {
  id: string
  x: number
  y: number
  tied: readonly string[]
}

const vectors: Record<Direction, { x: number; y: number }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Returns where each arrow key leads from each node: to a tied node that lies that way, else to the nearest one that does. */
export function neighbourMoves(points: readonly Point[]): Map<string, Record<Direction, string | null>> {
  return new Map(
    points.map((from) => {
      const tied = points.filter((point) => from.tied.includes(point.id))
      const move = (direction: Direction): string | null =>
        nearestThatWay(from, tied, direction) ?? nearestThatWay(from, points, direction)
      return [from.id, { left: move('left'), right: move('right'), up: move('up'), down: move('down') }]
    }),
  )
}

/** Within 60° of the direction; what lies straight ahead counts as nearer than what lies aside. */
function nearestThatWay(from: Point, points: readonly Point[], direction: Direction): string | null {
  const vector = vectors[direction]
  let best: { id: string; cost: number } | null = null
  for (const point of points) {
    const x = point.x - from.x
    const y = point.y - from.y
    const distance = Math.hypot(x, y)
    const ahead = x * vector.x + y * vector.y
    if (point.id === from.id || distance === 0 || ahead < distance * 0.5) continue
    const cost = (distance * distance) / ahead
    if (best === null || cost < best.cost) best = { id: point.id, cost }
  }
  return best?.id ?? null
}

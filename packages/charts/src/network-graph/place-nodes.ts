import { extent } from 'd3-array'
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { byText } from '../number-words/by-text.ts'
import { hashText, seededRandom } from './seeded-random.ts'

interface Body extends SimulationNodeDatum {
  id: string
  radius: number
}

export interface PlaceNodesOptions {
  width: number
  height: number
  seed: number
}

const edge = 10
/** Kept free on the left and the right, so that the names of the outermost nodes have room. */
function nameRoom(width: number): number {
  return Math.min(64, width * 0.1)
}
/** A large network settles well enough in half the steps, which take it twice as long each. */
const ticksFor = (count: number): number => (count > 120 ? 150 : 300)
const settlingTicks = 80

/**
 * Returns the middle of every node by id, in pixels inside the frame. Bodies and ties enter the forces in the order of
 * their ids, since sums of floating-point numbers depend on the order of their terms.
 */
export function placeNodes(
  nodes: readonly { id: string; radius: number }[],
  ties: readonly { source: string; target: string }[],
  options: PlaceNodesOptions,
): Map<string, { x: number; y: number }> {
  const spread = 30 * Math.sqrt(nodes.length)
  const bodies: Body[] = nodes
    .map(({ id, radius }) => ({ id, radius, ...startOf(id, options.seed, spread) }))
    .toSorted((a, b) => byText(a.id, b.id))
  const links: SimulationLinkDatum<Body>[] = ties.map(({ source, target }) => ({ source, target }))
  const random = seededRandom(options.seed)
  const aspect = options.width / options.height
  forceSimulation(bodies)
    .randomSource(random)
    .force('charge', forceManyBody().strength(-260).distanceMax(600))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id((body) => body.id)
        .distance(56),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius + 8),
    )
    .force('x', forceX(0).strength(0.07))
    .force('y', forceY(0).strength(0.07 * Math.max(1, aspect)))
    .alphaDecay(1 - 0.001 ** (1 / ticksFor(bodies.length)))
    .stop()
    .tick(ticksFor(bodies.length))
  return settleInFrame(bodies, random, options)
}

/** By the id, so that somebody who joins or leaves does not send all the others elsewhere. */
function startOf(id: string, seed: number, spread: number): { x: number; y: number } {
  const random = seededRandom(hashText(id) ^ seed)
  // The first numbers of neighbouring seeds are alike.
  random()
  return { x: (random() - 0.5) * spread, y: (random() - 0.5) * spread }
}

/** Fitting squeezes nodes together, so they are pushed apart once more in pixels, and then held inside the frame. */
function settleInFrame(
  bodies: readonly Body[],
  random: () => number,
  { width, height }: PlaceNodesOptions,
): Map<string, { x: number; y: number }> {
  const margin = edge + Math.max(0, ...bodies.map((body) => body.radius))
  const toX = fit(
    bodies.map((body) => body.x ?? 0),
    margin + nameRoom(width),
    width - margin - nameRoom(width),
  )
  const toY = fit(
    bodies.map((body) => body.y ?? 0),
    margin,
    height - margin,
  )
  const fitted = bodies.map((body) => ({ id: body.id, radius: body.radius, x: toX(body.x ?? 0), y: toY(body.y ?? 0) }))
  const goals = fitted.map(({ x, y }) => ({ x, y }))
  forceSimulation<Body>(fitted)
    .randomSource(random)
    .force('collide', forceCollide<Body>((body) => body.radius + 5).iterations(3))
    .force('x', forceX<Body>((_, index) => goals[index]?.x ?? 0).strength(0.08))
    .force('y', forceY<Body>((_, index) => goals[index]?.y ?? 0).strength(0.08))
    .stop()
    .tick(settlingTicks)
  return new Map(
    fitted.map(({ id, radius, x, y }) => [id, { x: held(x, radius + 4, width), y: held(y, radius + 4, height) }]),
  )
}

/** A single node, or nodes in one line, go to the middle; few nodes are not blown up beyond three times their distance. */
function fit(values: readonly number[], low: number, high: number): (value: number) => number {
  const [least = 0, most = 0] = extent(values)
  const scale = most === least ? 0 : Math.min(3, (high - low) / (most - least))
  return (value) => (low + high) / 2 + (value - (least + most) / 2) * scale
}

function held(value: number, margin: number, size: number): number {
  return Math.min(size - margin, Math.max(margin, value))
}

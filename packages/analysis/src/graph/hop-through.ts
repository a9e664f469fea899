import type { Graph } from './graph.ts'
import { wayOrder } from './way-order.ts'
import { takeStep, wayStep } from './way-steps.ts'
import type { WayWalk } from './way-walk.ts'

/** A row is looked into at less cost than an arc is followed, for nothing waits for what was seen. */
const PULL_IS_CHEAPER = 3
/** Above this part of a component a level spreads over all of it. */
const MANY_ARCS = 0.25

/**
 * Returns for each node how many ordered pairs s, t it lies between, Σ of the part of their shortest ways in hops that
 * pass through it; ends do not count (Brandes 2001, doi.org/10.1080/0022250X.2001.9990249). The walks are those of the
 * starts `first` to `after` - 1, for callers that share them out among threads: the parts of all starts add up to the
 * whole, one alone means nothing, because in an undirected graph each pair is counted from one of its ends only.
 *
 * Levels are found from whichever side costs less: by those just reached, or by those not yet reached (Beamer, Asanović
 * & Patterson 2012, doi.org/10.1109/SC.2012.50). In the last levels only those are looked at to whom the ways count,
 * and those through whom they lead. No predecessors are kept.
 */
export function hopThrough(graph: Graph, first = 0, after = graph.n): Float64Array {
  const { n, directed } = graph
  const { order, starts, back, ahead } = wayOrder(graph)
  const walk: WayWalk = {
    back,
    ahead,
    // One place more than nodes, since loops without branches write behind the last.
    queue: new Int32Array(n + 1),
    fresh: new Uint8Array(n),
    goal: new Float64Array(n),
    ways: new Float64Array(n),
    front: new Float64Array(n),
    onward: new Float64Array(n),
    through: new Float64Array(n),
    left: new Int32Array(n + 1),
    leftCount: 0,
    tried: new Int32Array(n),
    low: 0,
    high: 0,
  }
  const levels: Levels = {
    from: new Int32Array(n + 2),
    arcsBack: new Int32Array(n + 1),
    arcsAhead: new Int32Array(n + 1),
    isGiven: new Uint8Array(n + 1),
  }
  let component = 0
  for (let start = first; start < after; start++) {
    while (start >= (starts[component + 1] as number)) component++
    walk.low = starts[component] as number
    walk.high = starts[component + 1] as number
    const last = walkOut(walk, levels, start, directed)
    walkHome(walk, levels, last)
    walk.onward.fill(0, walk.low, walk.high)
  }
  const found = new Float64Array(n)
  for (let place = 0; place < n; place++) {
    found[order[place] as number] = (walk.through[place] as number) * (directed ? 1 : 2)
  }
  return found
}

interface Levels {
  /** Where each level begins in the queue; behind the last where it ends. */
  readonly from: Int32Array
  readonly arcsBack: Int32Array
  readonly arcsAhead: Int32Array
  /** 1 where the parts of the ways that end in a level were given away when it was found. */
  readonly isGiven: Uint8Array
}

/** Finds the levels around a start and the number of ways to each node; returns the farthest level. */
function walkOut(walk: WayWalk, levels: Levels, start: number, directed: boolean): number {
  const { queue, fresh, goal, ways, back, ahead, low, high } = walk
  const size = high - low
  fresh.fill(1, low, high)
  // From each end of an undirected pair the other is a goal once: the next half of the places, round and round.
  const goals = directed ? size : ((size - 1) >> 1) + (size % 2 === 0 && start - low < size / 2 ? 1 : 0)
  const end = Math.min(high, start + 1 + goals)
  const around = directed ? start : Math.max(low, start + 1 + goals - size)
  goal.fill(0, low, high)
  goal.fill(1, start + 1, end)
  goal.fill(1, low, around)
  fresh[start] = 0
  queue[0] = start
  ways[start] = 1
  let arcs = (back.offsets[start + 1] as number) - (back.offsets[start] as number)
  let freshArcs = arcsIn(ahead.offsets, low, high) - arcsIn(ahead.offsets, start, start + 1)
  let level = 0
  let count = 1
  let isLoaded = false
  let isCollected = false
  let isAnyGiven = false
  // Set once ways to all goals that are left are known to lead through the level at hand.
  let isAlmostThere = false
  levels.from[0] = 0
  levels.isGiven[0] = 0
  for (let from = 0, to = 1; from < to && to < size; from = to, to = count) {
    let isGiven = false
    if (!isAlmostThere && arcs * PULL_IS_CHEAPER <= freshArcs) {
      if (isLoaded) takeStep(wayStep.clear, walk, from, to)
      isLoaded = arcs > size * MANY_ARCS
      if (isLoaded) {
        takeStep(wayStep.spread, walk, from, to)
        takeStep(wayStep.clear, walk, 0, to)
        count = takeStep(wayStep.find, walk, from, to)
        arcs = takeStep(wayStep.arrive, walk, to, count)
      } else {
        count = takeStep(wayStep.push, walk, from, to)
        const isNear = count <= arcs
        arcs = takeStep(wayStep.arrive, walk, to, count)
        if (isNear) takeStep(wayStep.clear, walk, 0, count)
        else takeStep(wayStep.clearRows, walk, from, to)
      }
    } else {
      if (isCollected) walk.leftCount = takeStep(wayStep.sift, walk, from, to)
      else {
        walk.leftCount = 0
        walk.leftCount = takeStep(wayStep.collect, walk, low, around)
        walk.leftCount = takeStep(wayStep.collect, walk, start + 1, end)
        isCollected = true
      }
      if (walk.leftCount === 0) break
      if (!isLoaded) takeStep(wayStep.load, walk, from, to)
      isLoaded = false
      isGiven = (directed ? freshArcs : freshArcs / 2) < arcs
      count = takeStep(isGiven ? wayStep.pullAndGive : wayStep.pull, walk, from, to)
      isAlmostThere = walk.leftCount === 0
      if (!isAlmostThere && !directed) {
        count = takeStep(wayStep.pullAround, walk, from, count)
        isAlmostThere = takeStep(wayStep.countFar, walk, from, count) === 0
        if (!isAlmostThere) count = takeStep(wayStep.pullOthers, walk, from, count)
      }
      takeStep(wayStep.clear, walk, from, to)
      // What the farthest level gave away needs no more counting.
      arcs = isGiven && isAlmostThere && walk.leftCount === 0 ? 0 : takeStep(wayStep.countBack, walk, to, count)
    }
    if (count === to) break
    isAnyGiven ||= isGiven
    if (isAnyGiven) takeStep(wayStep.clearOnward, walk, to, count)
    level++
    levels.from[level] = to
    levels.isGiven[level] = isGiven ? 1 : 0
    levels.arcsBack[level] = arcs
    levels.arcsAhead[level] = directed ? takeStep(wayStep.countAhead, walk, to, count) : arcs
    freshArcs -= levels.arcsAhead[level] as number
    if (isAlmostThere && walk.leftCount === 0) break
  }
  if (isLoaded) takeStep(wayStep.clear, walk, levels.from[level] as number, count)
  levels.from[level + 1] = count
  return level
}

/** Gives back, level by level, the parts of the ways of goals to those through whom they pass. */
function walkHome(walk: WayWalk, levels: Levels, last: number): void {
  const { from: starts, arcsBack, arcsAhead, isGiven } = levels
  if (last < 2) return
  if (isGiven[last] === 0) takeStep(wayStep.begin, walk, starts[last] as number, starts[last + 1] as number)
  for (let level = last - 1; level > 0; level--) {
    const from = starts[level] as number
    const to = starts[level + 1] as number
    const beyond = starts[level + 2] as number
    const wasGiven = isGiven[level + 1] === 1
    // What was given when the last level was found is all that it has to give.
    if (!wasGiven || level + 1 < last) {
      const isGathered = !wasGiven && (arcsBack[level] as number) <= (arcsAhead[level + 1] as number)
      if (isGathered) takeStep(wayStep.gather, walk, from, to)
      else takeStep(wayStep.give, walk, to, beyond)
      takeStep(wayStep.clear, walk, to, beyond)
    }
    takeStep(isGiven[level] === 1 ? wayStep.settleGiven : wayStep.settle, walk, from, to)
  }
  takeStep(wayStep.clear, walk, starts[1] as number, starts[2] as number)
}

function arcsIn(offsets: Int32Array, first: number, after: number): number {
  return (offsets[after] as number) - (offsets[first] as number)
}

import type { LeidenNetwork } from './leiden-network.ts'

/** Room for one level of a search, in the shape of a network. */
interface LevelRoom {
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
  readonly strengths: Float64Array
}

/**
 * Room that every level of every search uses again: a search of a small network would make more garbage than it computes.
 * One search ends before the next begins, so that one room does for all.
 */
export interface LeidenWorkspace {
  readonly nodes: number
  readonly arcs: number
  /** The community of each node of the level. */
  readonly partition: Int32Array
  /** The group of each node of the level inside its community, numbered 0, 1, 2, … */
  readonly groups: Int32Array
  readonly communityStrength: Float64Array
  readonly communitySize: Int32Array
  readonly order: Int32Array
  readonly waiting: Uint8Array
  readonly empty: Int32Array
  /** Strength toward each community or group; nought wherever nobody is looking. */
  readonly toward: Float64Array
  readonly touched: Int32Array
  readonly groupStrength: Float64Array
  readonly groupSize: Int32Array
  readonly outward: Float64Array
  readonly gains: Float64Array
  /** The arcs of each node that stay inside its community. */
  readonly insideOffsets: Int32Array
  readonly insideTargets: Int32Array
  readonly insideWeights: Float64Array
  readonly members: Int32Array
  readonly starts: Int32Array
  readonly next: Int32Array
  /** A level is made from the one below it: two rooms take turns. */
  readonly levels: readonly [LevelRoom, LevelRoom]
}

function levelRoom(nodes: number, arcs: number): LevelRoom {
  return {
    offsets: new Int32Array(nodes + 1),
    targets: new Int32Array(arcs),
    weights: new Float64Array(arcs),
    strengths: new Float64Array(nodes),
  }
}

function createWorkspace(nodes: number, arcs: number): LeidenWorkspace {
  return {
    nodes,
    arcs,
    partition: new Int32Array(nodes),
    groups: new Int32Array(nodes),
    communityStrength: new Float64Array(nodes),
    communitySize: new Int32Array(nodes),
    order: new Int32Array(nodes),
    waiting: new Uint8Array(nodes),
    empty: new Int32Array(nodes),
    toward: new Float64Array(nodes),
    touched: new Int32Array(nodes),
    groupStrength: new Float64Array(nodes),
    groupSize: new Int32Array(nodes),
    outward: new Float64Array(nodes),
    gains: new Float64Array(2 * nodes),
    insideOffsets: new Int32Array(nodes + 1),
    insideTargets: new Int32Array(arcs + 1),
    insideWeights: new Float64Array(arcs + 1),
    members: new Int32Array(nodes),
    starts: new Int32Array(nodes + 1),
    next: new Int32Array(nodes + 1),
    levels: [levelRoom(nodes, arcs), levelRoom(nodes, arcs)],
  }
}

/** Room for larger networks than this is given back after the search. */
const KEPT_ARCS_MAX = 500_000
let kept: LeidenWorkspace | null = null

/** Returns room for searches of a network; what stands in it is left over from the last search. */
export function leidenWorkspace({ n, targets }: LeidenNetwork): LeidenWorkspace {
  if (kept !== null && kept.nodes >= n && kept.arcs >= targets.length) return kept
  const made = createWorkspace(n, targets.length)
  if (targets.length <= KEPT_ARCS_MAX) kept = made
  return made
}

import type { PlacedRows } from './way-order.ts'

/** What a walk from one start knows. Between starts `front` and `onward` are zero everywhere. */
export interface WayWalk {
  /** Rows against the arcs, in which direction the walk goes. */
  readonly back: PlacedRows
  readonly ahead: PlacedRows
  /** Nodes reached, level by level. */
  readonly queue: Int32Array
  /** 1 for who is not reached yet, 0 for who is. */
  readonly fresh: Uint8Array
  /** 1 for those whose ways from the start count; between the others and the start they count from the other end. */
  readonly goal: Float64Array
  /** The number of shortest ways from the start. */
  readonly ways: Float64Array
  /** Outward the ways of the last level, homeward what each way of the level beyond carries; zero for everybody else. */
  readonly front: Float64Array
  /** Σ over the goals beyond a node of their parts of a way, for each way that ends at the node. */
  readonly onward: Float64Array
  readonly through: Float64Array
  /** Goals that are not reached yet, by place. */
  readonly left: Int32Array
  leftCount: number
  readonly tried: Int32Array
  /** The places of the component at hand: from `low`, before `high`. */
  low: number
  high: number
}

/** One loop over a part of the queue; returns where the queue ends after it, or what it counts. */
export type WayStep = (walk: WayWalk, from: number, to: number) => number

import type { WayStep } from './way-walk.ts'

/** Puts the ways of a level into `front`. */
export const load: WayStep = ({ queue, ways, front }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    front[node] = ways[node] as number
  }
  return to
}

/** Clears `front` at a part of the queue. */
export const clear: WayStep = ({ queue, front }, from, to) => {
  for (let at = from; at < to; at++) front[queue[at] as number] = 0
  return to
}

/** Clears `front` at all neighbours of a part of the queue. */
export const clearRows: WayStep = ({ queue, back: { offsets, targets }, front }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      front[targets[arc] as number] = 0
    }
  }
  return to
}

/** Clears `onward` at a part of the queue. */
export const clearOnward: WayStep = ({ queue, onward }, from, to) => {
  for (let at = from; at < to; at++) onward[queue[at] as number] = 0
  return to
}

/** Returns how many arcs lead to a part of the queue. */
export const countBack: WayStep = ({ queue, back: { offsets } }, from, to) => {
  let arcs = 0
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    arcs = (arcs + (offsets[node + 1] as number) - (offsets[node] as number)) | 0
  }
  return arcs
}

/** Returns how many arcs lead from a part of the queue. */
export const countAhead: WayStep = ({ queue, ahead: { offsets } }, from, to) => {
  let arcs = 0
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    arcs = (arcs + (offsets[node + 1] as number) - (offsets[node] as number)) | 0
  }
  return arcs
}

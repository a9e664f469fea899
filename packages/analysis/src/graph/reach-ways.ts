import type { WayStep } from './way-walk.ts'

/** Reaches out from a small level. Leaves ways in `front`, at those who are new and at those who are not. */
export const push: WayStep = ({ queue, back: { offsets, targets }, fresh, ways, front }, from, to) => {
  let count = to
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    const own = ways[node] as number
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      front[target] = (front[target] as number) + own
      queue[count] = target
      count = (count + (fresh[target] as number)) | 0
      fresh[target] = 0
    }
  }
  return count
}

/** Reaches out from a large level as `push` does; who is new is left to `find`. */
export const spread: WayStep = ({ queue, back: { offsets, targets }, ways, front }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    const own = ways[node] as number
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      front[target] = (front[target] as number) + own
    }
  }
  return to
}

/** Puts all for whom something stands in `front` into the queue, in the order of their places. */
export const find: WayStep = ({ queue, front, low, high }, _, to) => {
  let count = to
  for (let node = low; node < high; node++) {
    queue[count] = node
    count = (count + (Number(front[node] !== 0) | 0)) | 0
  }
  return count
}

/** Takes the ways of new nodes from `front`, and returns how many arcs lead to those nodes. */
export const arrive: WayStep = ({ queue, back: { offsets }, fresh, ways, front }, from, to) => {
  let arcs = 0
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    fresh[node] = 0
    ways[node] = front[node] as number
    arcs = (arcs + (offsets[node + 1] as number) - (offsets[node] as number)) | 0
  }
  return arcs
}

import type { WayStep } from './way-walk.ts'

/** Looks into the rows of the goals that are left for the level in `front`, and keeps those who do not see it. */
export const pull: WayStep = (walk, _, to) => {
  const { queue, ahead, fresh, ways, front, left, leftCount } = walk
  const { offsets, targets } = ahead
  let kept = 0
  let count = to
  for (let index = 0; index < leftCount; index++) {
    const node = left[index] as number
    let own = 0
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      own += front[targets[arc] as number] as number
    }
    const isNew = Number(own !== 0) | 0
    ways[node] = own
    fresh[node] = 1 - isNew
    left[kept] = node
    queue[count] = node
    kept = (kept + 1 - isNew) | 0
    count = (count + isNew) | 0
  }
  walk.leftCount = kept
  return count
}

/** Pulls, and while a row is at hand gives each of the level before the parts of the ways that end here. */
export const pullAndGive: WayStep = (walk, _, to) => {
  const { queue, ahead, fresh, ways, front, onward, left, leftCount } = walk
  const { offsets, targets } = ahead
  let kept = 0
  let count = to
  for (let index = 0; index < leftCount; index++) {
    const node = left[index] as number
    const start = offsets[node] as number
    const end = offsets[node + 1] as number
    let own = 0
    for (let arc = start; arc < end; arc++) own += front[targets[arc] as number] as number
    if (own === 0) {
      left[kept] = node
      kept = (kept + 1) | 0
      continue
    }
    fresh[node] = 0
    ways[node] = own
    queue[count] = node
    count = (count + 1) | 0
    const share = 1 / own
    for (let arc = start; arc < end; arc++) {
      const target = targets[arc] as number
      // What falls on the same level or beyond it is waste, and cleared when that level is known.
      onward[target] = (onward[target] as number) + share
    }
  }
  walk.leftCount = kept
  return count
}

/** Pulls around the goals that are left, for ways to them lead only through their neighbours. */
export const pullAround: WayStep = ({ queue, ahead, fresh, goal, ways, front, left, leftCount, tried }, _, to) => {
  const { offsets, targets } = ahead
  let count = to
  let failed = 0
  for (let index = 0; index < leftCount; index++) {
    const node = left[index] as number
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const near = targets[arc] as number
      if (fresh[near] !== 1 || goal[near] === 1) continue
      let own = 0
      for (let next = offsets[near] as number, stop = offsets[near + 1] as number; next < stop; next++) {
        own += front[targets[next] as number] as number
      }
      if (own === 0) {
        fresh[near] = 2
        tried[failed++] = near
        continue
      }
      fresh[near] = 0
      ways[near] = own
      queue[count++] = near
    }
  }
  for (let index = 0; index < failed; index++) fresh[tried[index] as number] = 1
  return count
}

/** Pulls all that are not reached and no goal. */
export const pullOthers: WayStep = ({ queue, ahead, fresh, goal, ways, front, low, high }, _, to) => {
  const { offsets, targets } = ahead
  let count = to
  for (let node = low; node < high; node++) {
    if (fresh[node] === 0 || goal[node] === 1) continue
    let own = 0
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      own += front[targets[arc] as number] as number
    }
    if (own === 0) continue
    fresh[node] = 0
    ways[node] = own
    queue[count++] = node
  }
  return count
}

/** Returns how many of the goals that are left have no neighbour who was reached. */
export const countFar: WayStep = ({ ahead: { offsets, targets }, fresh, left, leftCount }) => {
  let far = 0
  for (let index = 0; index < leftCount; index++) {
    const node = left[index] as number
    let isFar = 1
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      isFar &= fresh[targets[arc] as number] as number
    }
    far = (far + isFar) | 0
  }
  return far
}

/** Adds the places `from` to `to` that are not reached to the goals left, and returns how many there are. */
export const collect: WayStep = ({ fresh, left, leftCount }, from, to) => {
  let count = leftCount
  for (let node = from; node < to; node++) {
    left[count] = node
    count = (count + (fresh[node] as number)) | 0
  }
  return count
}

/** Returns how many of the goals left are still not reached, and keeps those. */
export const sift: WayStep = ({ fresh, left, leftCount }) => {
  let count = 0
  for (let index = 0; index < leftCount; index++) {
    const node = left[index] as number
    left[count] = node
    count = (count + (fresh[node] as number)) | 0
  }
  return count
}

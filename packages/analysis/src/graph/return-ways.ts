import type { WayStep } from './way-walk.ts'

/** Sums up for each node of a level what the level beyond carries. */
export const gather: WayStep = ({ queue, back: { offsets, targets }, front, onward }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    let own = 0
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      own += front[targets[arc] as number] as number
    }
    onward[node] = own
  }
  return to
}

/** Gives what each node of the level beyond carries to those before it. */
export const give: WayStep = ({ queue, ahead: { offsets, targets }, front, onward }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    const share = front[node] as number
    if (share === 0) continue
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      onward[target] = (onward[target] as number) + share
    }
  }
  return to
}

/** Each way of a goal in the farthest level carries its part of that goal. */
export const begin: WayStep = ({ queue, goal, ways, front }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    front[node] = (goal[node] as number) / (ways[node] as number)
  }
  return to
}

/** Counts what passes through the nodes of a level; each of their ways then carries that, and its part of the node. */
export const settle: WayStep = ({ queue, goal, ways, front, onward, through }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    const own = ways[node] as number
    const share = onward[node] as number
    through[node] = (through[node] as number) + share * own
    front[node] = share + (goal[node] as number) / own
  }
  return to
}

/** Settles a level whose own parts were given away when it was found. */
export const settleGiven: WayStep = ({ queue, ways, front, onward, through }, from, to) => {
  for (let at = from; at < to; at++) {
    const node = queue[at] as number
    const share = onward[node] as number
    through[node] = (through[node] as number) + share * (ways[node] as number)
    front[node] = share
  }
  return to
}

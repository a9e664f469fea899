import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import type { LeidenNetwork } from './leiden-network.ts'
import type { LeidenWorkspace } from './leiden-workspace.ts'

/** How far refinement may stray from the best merge; the value of the paper. */
const RANDOMNESS = 0.01
/** A gain in modularity below this, in units of weight, is rounding. */
const ROUNDING = 1e-12

function shuffle(order: Int32Array, n: number, random: SeededRandom): void {
  for (let index = 0; index < n; index++) order[index] = index
  for (let index = n - 1; index > 0; index--) {
    const other = randomBelow(random, index + 1)
    const kept = order[index] as number
    order[index] = order[other] as number
    order[other] = kept
  }
}

/**
 * Moves nodes of the workspace's partition to the community where modularity gains most, until no single move gains, and
 * returns how many moves that took.
 */
export function moveNodes(network: LeidenNetwork, space: LeidenWorkspace, random: SeededRandom): number {
  const { n, offsets, targets, weights, strengths, total } = network
  const { partition, communityStrength, communitySize, empty, order: queue, waiting, toward, touched } = space
  communityStrength.fill(0, 0, n)
  communitySize.fill(0, 0, n)
  for (let node = 0; node < n; node++) {
    const community = partition[node] as number
    communityStrength[community] = (communityStrength[community] as number) + (strengths[node] as number)
    communitySize[community] = (communitySize[community] as number) + 1
  }
  let unused = 0
  for (let community = 0; community < n; community++) if (communitySize[community] === 0) empty[unused++] = community
  shuffle(queue, n, random)
  waiting.fill(1, 0, n)
  let left = n
  let moves = 0
  for (let head = 0; left > 0; head = head + 1 === n ? 0 : head + 1) {
    const node = queue[head] as number
    left--
    waiting[node] = 0
    const own = partition[node] as number
    const strength = strengths[node] as number
    const [first, end] = [offsets[node] as number, offsets[node + 1] as number]
    let count = 0
    for (let arc = first; arc < end; arc++) {
      const community = partition[targets[arc] as number] as number
      const before = toward[community] as number
      if (before === 0) touched[count++] = community
      toward[community] = before + (weights[arc] as number)
    }
    communityStrength[own] = (communityStrength[own] as number) - strength
    communitySize[own] = (communitySize[own] as number) - 1
    let best = own
    let bestGain = (toward[own] as number) - (strength * communityStrength[own]) / total
    const spare = unused > 0 ? (empty[unused - 1] as number) : -1
    const alone = communitySize[own] === 0 ? own : spare
    if (alone !== -1 && bestGain < -ROUNDING) {
      best = alone
      bestGain = 0
    }
    for (let index = 0; index < count; index++) {
      const community = touched[index] as number
      const gain = (toward[community] as number) - (strength * (communityStrength[community] as number)) / total
      if (gain > bestGain + ROUNDING) {
        best = community
        bestGain = gain
      }
      toward[community] = 0
    }
    communityStrength[best] = (communityStrength[best] as number) + strength
    communitySize[best] = (communitySize[best] as number) + 1
    if (best === own) continue
    if (unused > 0 && best === empty[unused - 1]) unused--
    if (communitySize[own] === 0) empty[unused++] = own
    partition[node] = best
    moves++
    for (let arc = first; arc < end; arc++) {
      const neighbour = targets[arc] as number
      if (waiting[neighbour] === 1 || partition[neighbour] === best) continue
      waiting[neighbour] = 1
      queue[(head + 1 + left) % n] = neighbour
      left++
    }
  }
  return moves
}

/** Writes down the arcs inside communities, and of each node what it has toward the rest of its own. */
function keepInside({ n, offsets, targets, weights }: LeidenNetwork, space: LeidenWorkspace): void {
  const { partition, outward, insideOffsets, insideTargets, insideWeights } = space
  let written = 0
  for (let node = 0; node < n; node++) {
    const community = partition[node] as number
    let sum = 0
    for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
      const target = targets[arc] as number
      const isInside = partition[target] === community
      // Written in any case, and kept where it is inside: which it is nobody can foresee.
      insideTargets[written] = target
      insideWeights[written] = weights[arc] as number
      sum += isInside ? (weights[arc] as number) : 0
      written += isInside ? 1 : 0
    }
    outward[node] = sum
    insideOffsets[node + 1] = written
  }
}

/**
 * Writes into the workspace's groups a partition inside its partition, and returns how many groups there are: each community
 * is grown anew from single nodes, merging only what is well connected, so that no community can be disconnected.
 */
export function refinePartition(network: LeidenNetwork, space: LeidenWorkspace, random: SeededRandom): number {
  const { n, strengths, total } = network
  const { partition, groups, communityStrength, groupStrength, groupSize, outward, toward, touched, gains } = space
  const { insideOffsets, insideTargets, insideWeights, order } = space
  communityStrength.fill(0, 0, n)
  for (let node = 0; node < n; node++) {
    groups[node] = node
    groupSize[node] = 1
    groupStrength[node] = strengths[node] as number
    const community = partition[node] as number
    communityStrength[community] = (communityStrength[community] as number) + (strengths[node] as number)
  }
  keepInside(network, space)
  const isWellConnected = (group: number, community: number): boolean => {
    const strength = groupStrength[group] as number
    return (
      (outward[group] as number) >=
      (strength * ((communityStrength[community] as number) - strength)) / total - ROUNDING
    )
  }
  shuffle(order, n, random)
  for (let index = 0; index < n; index++) {
    const node = order[index] as number
    const community = partition[node] as number
    if (groupSize[node] !== 1 || groups[node] !== node || !isWellConnected(node, community)) continue
    const strength = strengths[node] as number
    let count = 0
    for (let arc = insideOffsets[node] as number, end = insideOffsets[node + 1] as number; arc < end; arc++) {
      const group = groups[insideTargets[arc] as number] as number
      const before = toward[group] as number
      if (before === 0) touched[count++] = group
      toward[group] = before + (insideWeights[arc] as number)
    }
    let options = 0
    for (let place = 0; place < count; place++) {
      const group = touched[place] as number
      const tie = toward[group] as number
      toward[group] = 0
      const gain = tie - (strength * (groupStrength[group] as number)) / total
      if (gain < 0 || !isWellConnected(group, community)) continue
      // What stays is written over what was looked at; the tie itself follows from the gain.
      touched[options] = group
      gains[options++] = gain
    }
    const place = options === 0 ? -1 : options === 1 ? 0 : choosePlace(gains, options, total, random)
    if (place === -1) continue
    const chosen = touched[place] as number
    const tie = (gains[place] as number) + (strength * (groupStrength[chosen] as number)) / total
    groups[node] = chosen
    groupSize[node] = 0
    groupSize[chosen] = (groupSize[chosen] as number) + 1
    groupStrength[chosen] = (groupStrength[chosen] as number) + strength
    outward[chosen] = (outward[chosen] as number) + (outward[node] as number) - 2 * tie
  }
  return renumber(groups, n, n, space)
}

/** Renames the first `n` groups 0, 1, 2, … in order of their first node, and returns how many there are; names are below `most`. */
export function renumber(groups: Int32Array, n: number, most: number, { next: known }: LeidenWorkspace): number {
  known.fill(-1, 0, most)
  let count = 0
  for (let node = 0; node < n; node++) {
    const group = groups[node] as number
    if (known[group] === -1) known[group] = count++
    groups[node] = known[group] as number
  }
  return count
}

/** Returns a place among the first `count` gains, the likelier the larger its gain. */
function choosePlace(gains: Float64Array, count: number, total: number, random: SeededRandom): number {
  let best = 0
  for (let place = 0; place < count; place++) best = Math.max(best, gains[place] as number)
  let sum = 0
  for (let place = 0; place < count; place++) {
    sum += Math.exp(((2 / total) * ((gains[place] as number) - best)) / RANDOMNESS)
    gains[count + place] = sum
  }
  const drawn = random() * sum
  for (let place = 0; place < count; place++) if (drawn <= (gains[count + place] as number)) return place
  return count - 1
}

import { randomBelow, type SeededRandom } from '../seeded-random.ts'
import type { LeidenNetwork } from './leiden-network.ts'

/** How far refinement may stray from the best merge; the value of the paper. */
const RANDOMNESS = 0.01
/** A gain in modularity below this, in units of weight, is rounding. */
const ROUNDING = 1e-12

function shuffled(n: number, random: SeededRandom): Int32Array {
  const order = Int32Array.from({ length: n }, (_, index) => index)
  for (let index = n - 1; index > 0; index--) {
    const other = randomBelow(random, index + 1)
    const kept = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Returns `start` after nodes moved to the community where modularity gains most, until no single move gains. */
export function moveNodes(network: LeidenNetwork, start: Int32Array, random: SeededRandom): Int32Array {
  const { n, offsets, targets, weights, strengths, total } = network
  const partition = start.slice()
  const communityStrength = new Float64Array(n)
  const communitySize = new Int32Array(n)
  for (let node = 0; node < n; node++) {
    const community = partition[node] as number
    communityStrength[community] = (communityStrength[community] as number) + (strengths[node] as number)
    communitySize[community] = (communitySize[community] as number) + 1
  }
  const empty: number[] = []
  for (let community = 0; community < n; community++) if (communitySize[community] === 0) empty.push(community)
  const queue = shuffled(n, random)
  const waiting = new Uint8Array(n).fill(1)
  const toward = new Float64Array(n)
  const touched = new Int32Array(n)
  let left = n
  for (let head = 0; left > 0; head = head + 1 === n ? 0 : head + 1) {
    const node = queue[head] as number
    left--
    waiting[node] = 0
    const own = partition[node] as number
    const strength = strengths[node] as number
    let count = 0
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const community = partition[targets[arc] as number] as number
      if (toward[community] === 0) touched[count++] = community
      toward[community] = (toward[community] as number) + (weights[arc] as number)
    }
    communityStrength[own] = (communityStrength[own] as number) - strength
    communitySize[own] = (communitySize[own] as number) - 1
    let best = own
    let bestGain = (toward[own] as number) - (strength * (communityStrength[own] ?? 0)) / total
    const alone = communitySize[own] === 0 ? own : empty.at(-1)
    if (alone !== undefined && bestGain < -ROUNDING) {
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
    if (best === empty.at(-1)) empty.pop()
    if (communitySize[own] === 0) empty.push(own)
    partition[node] = best
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const neighbour = targets[arc] as number
      if (waiting[neighbour] === 1 || partition[neighbour] === best) continue
      waiting[neighbour] = 1
      queue[(head + 1 + left) % n] = neighbour
      left++
    }
  }
  return partition
}

/**
 * Returns a partition inside `partition`: each community is grown anew from single nodes, merging only what is well
 * connected, so that no community can be disconnected. Group names are node numbers.
 */
export function refinePartition(network: LeidenNetwork, partition: Int32Array, random: SeededRandom): Int32Array {
  const { n, offsets, targets, weights, strengths, total } = network
  const refined = Int32Array.from({ length: n }, (_, node) => node)
  const groupStrength = strengths.slice()
  const groupSize = new Int32Array(n).fill(1)
  const communityStrength = new Float64Array(n)
  const outward = new Float64Array(n)
  for (let node = 0; node < n; node++) {
    const community = partition[node] as number
    communityStrength[community] = (communityStrength[community] as number) + (strengths[node] as number)
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      if (partition[targets[arc] as number] === community) {
        outward[node] = (outward[node] as number) + (weights[arc] as number)
      }
    }
  }
  const isWellConnected = (group: number, community: number): boolean => {
    const strength = groupStrength[group] as number
    return (
      (outward[group] as number) >=
      (strength * ((communityStrength[community] as number) - strength)) / total - ROUNDING
    )
  }
  const toward = new Float64Array(n)
  const touched = new Int32Array(n)
  const gains = new Float64Array(2 * n)
  const order = shuffled(n, random)
  for (let index = 0; index < n; index++) {
    const node = order[index] as number
    const community = partition[node] as number
    if (groupSize[node] !== 1 || refined[node] !== node || !isWellConnected(node, community)) continue
    const strength = strengths[node] as number
    let count = 0
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number
      if (partition[target] !== community) continue
      const group = refined[target] as number
      if (toward[group] === 0) touched[count++] = group
      toward[group] = (toward[group] as number) + (weights[arc] as number)
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
    refined[node] = chosen
    groupSize[node] = 0
    groupSize[chosen] = (groupSize[chosen] as number) + 1
    groupStrength[chosen] = (groupStrength[chosen] as number) + strength
    outward[chosen] = (outward[chosen] as number) + (outward[node] as number) - 2 * tie
  }
  return refined
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

import { randomBelow } from '../seeded-random.ts'
import type { LeidenNetwork } from './leiden-network.ts'

/** How far refinement may stray from the best merge; the value of the paper. */
const RANDOMNESS = 0.01
/** A gain in modularity below this, in units of weight, is rounding. */
const ROUNDING = 1e-12

function shuffled(n: number, random: () => number): Int32Array {
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
export function moveNodes(network: LeidenNetwork, start: Int32Array, random: () => number): Int32Array {
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
export function refinePartition(network: LeidenNetwork, partition: Int32Array, random: () => number): Int32Array {
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
  for (const node of shuffled(n, random)) {
    const community = partition[node] as number
    if (groupSize[refined[node] as number] !== 1 || refined[node] !== node || !isWellConnected(node, community))
      continue
    const touched: number[] = []
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number
      if (partition[target] !== community) continue
      const group = refined[target] as number
      if (toward[group] === 0) touched.push(group)
      toward[group] = (toward[group] as number) + (weights[arc] as number)
    }
    const chosen = chooseGroup(
      touched
        .filter((group) => isWellConnected(group, community))
        .map((group) => ({
          group,
          gain: (toward[group] as number) - ((strengths[node] as number) * (groupStrength[group] as number)) / total,
        })),
      total,
      random,
    )
    const tie = chosen === null ? 0 : (toward[chosen] as number)
    for (const group of touched) toward[group] = 0
    if (chosen === null) continue
    refined[node] = chosen
    groupSize[node] = 0
    groupSize[chosen] = (groupSize[chosen] as number) + 1
    groupStrength[chosen] = (groupStrength[chosen] as number) + (strengths[node] as number)
    outward[chosen] = (outward[chosen] as number) + (outward[node] as number) - 2 * tie
  }
  return refined
}

function chooseGroup(
  options: readonly { readonly group: number; readonly gain: number }[],
  total: number,
  random: () => number,
): number | null {
  const gaining = options.filter((option) => option.gain >= 0)
  if (gaining.length === 0) return null
  const best = Math.max(...gaining.map((option) => option.gain))
  const chances = gaining.map((option) => Math.exp(((2 / total) * (option.gain - best)) / RANDOMNESS))
  let left = random() * chances.reduce((sum, chance) => sum + chance, 0)
  for (const [index, option] of gaining.entries()) {
    left -= chances[index] ?? 0
    if (left <= 0) return option.group
  }
  return gaining.at(-1)?.group ?? null
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import { namedOnItems, ROLE_BITS } from '../named-on-items.ts'
import { isOpen } from '../ownership.ts'

/** Who owns the open items, as places. */
export interface OwnedItems {
  readonly owners: readonly string[]
  /** How many items somebody owns. */
  readonly items: number
  /** Of each owner, how many items nobody else owns. */
  readonly alone: Int32Array
  /** Of each item with several owners, their places. */
  readonly shared: readonly Int32Array[]
}

/** Returns the open items that somebody owns, with the owners sorted by id. */
export function openOwnedItems(facts: Facts): OwnedItems {
  const { items, parties, starts, places, roles } = namedOnItems(facts)
  const sole = new Int32Array(parties.length)
  const isOwner = new Uint8Array(parties.length)
  const several: Int32Array[] = []
  let owned = 0
  items.forEach((item, place) => {
    if (!isOpen(item)) return
    const [first, end] = [starts[place] as number, starts[place + 1] as number]
    let owners = 0
    let last = -1
    for (let row = first; row < end; row++) {
      if (((roles[row] as number) & ROLE_BITS.owner) === 0) continue
      owners++
      last = places[row] as number
      isOwner[last] = 1
    }
    if (owners > 0) owned++
    if (owners === 1) sole[last] = (sole[last] as number) + 1
    if (owners > 1) {
      several.push(places.slice(first, end).filter((_, at) => ((roles[first + at] as number) & ROLE_BITS.owner) !== 0))
    }
  })
  const owners = parties.filter((_, party) => isOwner[party] === 1).sort()
  const sorted = new Map(owners.map((owner, place) => [owner, place]))
  const placeOf = Int32Array.from(parties, (party) => sorted.get(party) ?? -1)
  const alone = new Int32Array(owners.length)
  placeOf.forEach((place, party) => {
    if (place !== -1) alone[place] = sole[party] as number
  })
  return { owners, items: owned, alone, shared: several.map((own) => own.map((party) => placeOf[party] as number)) }
}

/** Returns the share of items, 0 to 1, that still have an owner after the first 0, 1, … of the order have left. */
export function ownedShares({ items, alone, shared }: OwnedItems, order: ArrayLike<number>): Float64Array {
  const at = new Int32Array(order.length)
  const lost = new Float64Array(order.length + 1)
  for (let step = 0; step < order.length; step++) {
    const owner = order[step] as number
    at[owner] = step
    lost[step + 1] = alone[owner] as number
  }
  // An item loses its last owner with whoever of them leaves last.
  for (const owners of shared) {
    let last = 0
    for (let index = 0; index < owners.length; index++) {
      const step = at[owners[index] as number] as number
      if (step > last) last = step
    }
    lost[last + 1] = (lost[last + 1] as number) + 1
  }
  let left = items
  for (let step = 0; step < lost.length; step++) {
    left -= lost[step] as number
    lost[step] = items > 0 ? left / items : 0
  }
  return lost
}

/**
 * Returns the order in which each time that owner leaves whose leaving takes the last owner from most items; among equals
 * the one who owns most, then the first.
 */
export function mostReliedOnFirst({ owners, alone: alonePresent, shared }: OwnedItems): Int32Array {
  const alone = alonePresent.slice()
  const owned = alonePresent.slice()
  const sharedBy: number[][] = owners.map(() => [])
  shared.forEach((own, item) => {
    for (const owner of own) {
      sharedBy[owner]?.push(item)
      owned[owner] = (owned[owner] as number) + 1
    }
  })
  const remaining = Int32Array.from(shared, (own) => own.length)
  const hasLeft = new Uint8Array(owners.length)
  return Int32Array.from(owners, () => {
    let next = -1
    for (let owner = 0; owner < owners.length; owner++) {
      if (hasLeft[owner] === 1) continue
      const more =
        next === -1
          ? 1
          : (alone[owner] as number) - (alone[next] as number) || (owned[owner] as number) - (owned[next] as number)
      if (more > 0) next = owner
    }
    hasLeft[next] = 1
    for (const item of sharedBy[next] ?? []) {
      remaining[item] = (remaining[item] as number) - 1
      if (remaining[item] !== 1) continue
      const last = shared[item]?.find((owner) => hasLeft[owner] !== 1)
      if (last !== undefined) alone[last] = (alone[last] as number) + 1
    }
    return next
  })
}

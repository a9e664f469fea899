import type { Facts } from '@evenkeel/domain/facts.ts'
import { isOpen, readOwnership } from '../ownership.ts'

/** Who owns the open items, as places. */
export interface OwnedItems {
  readonly owners: readonly string[]
  /** For each item with an owner, the places of its owners. */
  readonly items: readonly (readonly number[])[]
}

/** Returns the open items that somebody owns, with the owners sorted by id. */
export function openOwnedItems(facts: Facts): OwnedItems {
  const { items, ownersOf } = readOwnership(facts)
  const owned = items
    .filter(isOpen)
    .map((item) => ownersOf(item.id))
    .filter((owners) => owners.length > 0)
  const owners = [...new Set(owned.flat())].sort()
  const places = new Map(owners.map((owner, place) => [owner, place]))
  return { owners, items: owned.map((one) => one.map((owner) => places.get(owner) ?? 0)) }
}

/** Returns the share of items, 0 to 1, that still have an owner after the first 0, 1, … of the order have left. */
export function ownedShares({ items }: OwnedItems, order: ArrayLike<number>): Float64Array {
  const at = new Int32Array(order.length)
  for (let step = 0; step < order.length; step++) at[order[step] ?? 0] = step
  const lost = new Float64Array(order.length + 1)
  // An item loses its last owner with whoever of them leaves last.
  for (const owners of items) {
    let last = 0
    for (let index = 0; index < owners.length; index++) {
      const step = at[owners[index] as number] as number
      if (step > last) last = step
    }
    lost[last + 1] = (lost[last + 1] as number) + 1
  }
  let left = items.length
  return lost.map((gone) => {
    left -= gone
    return items.length > 0 ? left / items.length : 0
  })
}

/**
 * Returns the order in which each time that owner leaves whose leaving takes the last owner from most items; among equals
 * the one who owns most, then the first.
 */
export function mostReliedOnFirst({ owners, items }: OwnedItems): Int32Array {
  const ownedBy: number[][] = owners.map(() => [])
  items.forEach((own, item) => {
    for (const owner of own) ownedBy[owner]?.push(item)
  })
  const remaining = Int32Array.from(items, (own) => own.length)
  const alone = new Int32Array(owners.length)
  items.forEach((own) => {
    if (own.length === 1) alone[own[0] ?? 0] = (alone[own[0] ?? 0] ?? 0) + 1
  })
  const hasLeft = new Uint8Array(owners.length)
  return Int32Array.from(owners, () => {
    let next = -1
    for (let owner = 0; owner < owners.length; owner++) {
      if (hasLeft[owner] === 1) continue
      const more =
        next === -1
          ? 1
          : (alone[owner] ?? 0) - (alone[next] ?? 0) || (ownedBy[owner]?.length ?? 0) - (ownedBy[next]?.length ?? 0)
      if (more > 0) next = owner
    }
    hasLeft[next] = 1
    for (const item of ownedBy[next] ?? []) {
      remaining[item] = (remaining[item] ?? 0) - 1
      if (remaining[item] !== 1) continue
      const last = items[item]?.find((owner) => hasLeft[owner] !== 1)
      if (last !== undefined) alone[last] = (alone[last] ?? 0) + 1
    }
    return next
  })
}

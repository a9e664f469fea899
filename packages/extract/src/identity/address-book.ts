import { compareNames } from './compare-names.ts'
import { foldEmail, foldHandle } from './index-parties.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'
import type { PersonSighting } from './person-sighting.ts'
import type { Sighting } from './sighting.ts'

/** Who is known by which e-mail address and handle. */
export interface AddressBook {
  /** Returns the node of the only whole name that has the address or handle of a sighting by a short name. */
  readonly bearerOf: (one: PersonSighting) => string | null
  /** Returns the pairs of nodes that have an address or a handle in common. */
  readonly sameAddress: (profiles: ReadonlyMap<string, PersonProfile>) => LikelyPair[]
}

function addressesOf({ email, handle, name }: Sighting): string[] {
  const found: string[] = []
  if (email !== null && email !== '') found.push(`email ${foldEmail(email)}`)
  if (handle !== null && handle !== '') found.push(`handle ${foldHandle(handle)}`)
  return name.startsWith('@') ? [...found, `handle ${foldHandle(name)}`] : found
}

/** Returns whose the addresses and handles are with which people are named; `nodes` have whole names, `singles` names of one word. */
export function addressBook(
  nodes: ReadonlyMap<string, readonly PersonSighting[]>,
  singles: readonly { readonly one: PersonSighting; readonly id: string }[],
): AddressBook {
  const bearers = new Map<string, Set<string>>()
  const add = (one: PersonSighting, id: string): void => {
    for (const address of addressesOf(one.sighting)) {
      const known = bearers.get(address)
      if (known === undefined) bearers.set(address, new Set([id]))
      else known.add(id)
    }
  }
  for (const [id, found] of nodes) for (const one of found) add(one, id)
  const wholes = new Map([...bearers].map(([address, ids]) => [address, ids.size === 1 ? [...ids][0] : undefined]))
  const bearerOf = (one: PersonSighting): string | null => {
    const plain = one.sighting.name.includes(' ') ? [] : [`handle ${foldHandle(one.sighting.name)}`]
    for (const address of [...addressesOf(one.sighting), ...(one.sighting.place === 'roster' ? [] : plain)]) {
      const bearer = wholes.get(address)
      if (bearer !== undefined) return bearer
    }
    return null
  }
  for (const { one, id } of singles) if (bearerOf(one) === null) add(one, id)
  return {
    bearerOf,
    sameAddress: (profiles) =>
      [...bearers].flatMap(([address, ids]) => pairsOf([...ids].sort(), address.split(' ', 1)[0] ?? '', profiles)),
  }
}

/** An address that two quite different names share may be a mailbox or a slip of the pen: that is asked, not taken. */
function pairsOf(ids: readonly string[], what: string, profiles: ReadonlyMap<string, PersonProfile>): LikelyPair[] {
  return ids.slice(0, 20).flatMap((id, place) =>
    ids.slice(place + 1, 20).flatMap((beside): LikelyPair[] => {
      const [one, other] = [profiles.get(id), profiles.get(beside)]
      if (one === undefined || other === undefined) return []
      const isAlike = one.names.some((name) =>
        other.names.some(
          (second) =>
            name.words.length < 2 ||
            second.words.length < 2 ||
            compareNames(name, second) !== null ||
            name.words.some((word) => word.length > 1 && second.words.includes(word)),
        ),
      )
      const reason = what === 'email' ? 'the same e-mail address' : 'the same handle'
      return isAlike
        ? [{ one: id, other: beside, kind: 'same', confidence: 0.99, reason, isCertain: true, isTwice: false }]
        : []
    }),
  )
}

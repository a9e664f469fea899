import type { PartyKind } from '@evenkeel/domain/party.ts'
import { certainKeys, findLikelyOrganizations, type LikelyOrganizations } from './compare-organizations.ts'
import { clustersOf } from './separate-clusters.ts'
import { isWorkingGroup } from './party-kind.ts'

/** A name of an organization or a group as it stands on a roster or as an owner, with who came for it. */
export interface NamedBody {
  readonly name: string
  readonly kind: Exclude<PartyKind, 'person'>
  /** Null where the name alone is written. */
  readonly person: string | null
}

/** Which organization each written name is, and which may be one. */
export interface IdentifiedBodies {
  /** Returns the id of the organization or group with that name; null for a name that none has. */
  readonly idOf: (name: string) => string | null
  readonly kindOf: (id: string) => Exclude<PartyKind, 'person'>
  readonly unsure: readonly LikelyOrganizations[]
}

const ROUNDS_MAX = 4

/** Returns organizations and groups with all names merged that are certainly one's; the order of the names says nothing. */
export function identifyBodies(named: readonly NamedBody[]): IdentifiedBodies {
  const clusters = clustersOf()
  const written = new Map<string, { readonly id: string; readonly kind: NamedBody['kind'] }>()
  const people = new Map<string, Set<string>>()
  for (const { name, kind, person } of named) {
    const before = written.get(name)
    const known = before ?? { id: joinKeys(name, clusters), kind: isWorkingGroup(name) ? 'group' : kind }
    if (known.id === '') continue
    if (before === undefined || (before.kind === 'group' && kind === 'organization' && !isWorkingGroup(name)))
      written.set(name, { ...known, kind: isWorkingGroup(name) ? 'group' : kind })
    if (person === null) continue
    const company = people.get(name)
    if (company === undefined) people.set(name, new Set([person]))
    else company.add(person)
  }
  const pairs = (): LikelyOrganizations[] => {
    const profiles = new Map<string, { id: string; names: string[]; people: Set<string> }>()
    for (const [name, { id, kind }] of written) {
      const root = clusters.of(id)
      const profile = profiles.get(root) ?? { id: root, names: [], people: new Set<string>() }
      profiles.set(root, profile)
      if (kind === 'group') continue
      profile.names.push(name)
      for (const person of people.get(name) ?? []) profile.people.add(person)
    }
    return findLikelyOrganizations([...profiles.values()])
  }
  let unsure = pairs()
  // What was joined brings its people along, by whom more becomes certain.
  for (let round = 0; round < ROUNDS_MAX && unsure.some(({ isCertain }) => isCertain); round++) {
    for (const { one, other, isCertain } of unsure) if (isCertain) clusters.join(one, other)
    unsure = pairs()
  }
  const kinds = new Map<string, NamedBody['kind']>()
  for (const { id, kind } of written.values()) {
    const root = clusters.of(id)
    if (kinds.get(root) !== 'organization') kinds.set(root, kind)
  }
  return {
    idOf: (name) => {
      const known = written.get(name)?.id ?? certainKeys(name)[0] ?? ''
      const root = clusters.of(known)
      return kinds.has(root) ? root : null
    },
    kindOf: (id) => kinds.get(clusters.of(id)) ?? 'organization',
    unsure,
  }
}

function joinKeys(name: string, clusters: ReturnType<typeof clustersOf>): string {
  const [first, ...more] = certainKeys(name)
  for (const key of more) clusters.join(first ?? key, key)
  return first ?? ''
}

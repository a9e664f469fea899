import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'

/** What organizations said that they bring. Who said nothing is in neither map: that is not the same as bringing nothing. */
export interface BroughtResources {
  /** The kinds of each organization that said something, none for one that said that it brings nothing. */
  readonly kindsOf: ReadonlyMap<string, ReadonlySet<ResourceKind>>
  /** Who brings each kind that anybody brings. */
  readonly suppliersOf: ReadonlyMap<ResourceKind, ReadonlySet<string>>
  /** Organizations that said nothing. */
  readonly unsaid: readonly string[]
}

/** Returns what the organizations of the coalition said that they bring. */
export function broughtResources({ resources, bringsNothing, parties }: Facts): BroughtResources {
  const kindsOf = new Map<string, Set<ResourceKind>>(
    (bringsNothing ?? []).map((organization) => [organization, new Set()]),
  )
  const suppliersOf = new Map<ResourceKind, Set<string>>()
  for (const { organization, kind } of resources ?? []) {
    kindsOf.set(organization, (kindsOf.get(organization) ?? new Set()).add(kind))
    suppliersOf.set(kind, (suppliersOf.get(kind) ?? new Set()).add(organization))
  }
  const unsaid = parties.filter(({ id, kind }) => kind === 'organization' && !kindsOf.has(id)).map(({ id }) => id)
  return { kindsOf, suppliersOf, unsaid: unsaid.sort() }
}

/**
 * Returns an organization's part of all that is brought, 0 to 1: each kind counts once and is shared alike by those who
 * bring it, so that the parts sum to 1; null where it said nothing.
 */
export function shareOfSupply({ kindsOf, suppliersOf }: BroughtResources, organization: string): number | null {
  const kinds = kindsOf.get(organization)
  if (kinds === undefined) return null
  if (kinds.size === 0) return 0
  let sum = 0
  for (const kind of kinds) sum += 1 / (suppliersOf.get(kind)?.size ?? 1)
  return sum / suppliersOf.size
}

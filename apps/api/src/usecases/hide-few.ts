import type { WithheldReason } from '@evenkeel/domain/facts.ts'

export interface Crowd {
  /** Whose rows are to be added up, by organization; null for people without one. */
  readonly peopleOf: ReadonlyMap<string | null, ReadonlySet<string>>
  /** Fewer people than this are never told of as a group. */
  readonly least: number
  /** Returns how many people an organization is taken to have. */
  readonly sizeOf: (organization: string) => number
  /** Returns whether an organization may be told of however small it is. */
  readonly hasAgreed: (organization: string) => boolean
}

export interface Hidden {
  readonly organizations: ReadonlyMap<string, WithheldReason>
  /** True when all who stand among others are still too few: then nothing at all is told of them. */
  readonly isRestUntold: boolean
}

/**
 * Returns which organizations stand among others because they are too few, and which further ones, the smallest first,
 * because subtraction would otherwise tell the rest (complementary suppression).
 */
export function hideFew({ peopleOf, least, sizeOf, hasAgreed }: Crowd): Hidden {
  const organizations = new Map<string, WithheldReason>()
  const rest = new Set(peopleOf.get(null))
  const told: string[] = []
  const hide = (organization: string, reason: WithheldReason): void => {
    organizations.set(organization, reason)
    for (const person of peopleOf.get(organization) ?? []) rest.add(person)
  }
  for (const organization of peopleOf.keys()) {
    if (organization === null) continue
    if (sizeOf(organization) < least && !hasAgreed(organization)) hide(organization, 'few-people')
    else told.push(organization)
  }
  const peopleIn = (organization: string): number => peopleOf.get(organization)?.size ?? 0
  told.sort((left, right) => peopleIn(left) - peopleIn(right) || (left < right ? -1 : 1))
  for (const organization of told) {
    if (rest.size === 0 || rest.size >= least) break
    hide(organization, 'tells-others')
  }
  return { organizations, isRestUntold: rest.size > 0 && rest.size < least }
}

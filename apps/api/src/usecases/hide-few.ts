import type { WithheldReason } from '@evenkeel/domain/facts.ts'

/** Those whose rows are told of together at one place: at a meeting, or in the whole record. */
export interface Crowd {
  /** Whose rows are to be added up, by organization; null for people without one. */
  readonly peopleOf: ReadonlyMap<string | null, ReadonlySet<string>>
  /** Returns how many people an organization is taken to have. */
  readonly sizeOf: (organization: string) => number
}

export interface Hiding {
  /** Fewer people than this are never told of as a group. */
  readonly least: number
  /** Returns whether an organization may be told of however small it is. */
  readonly hasAgreed: (organization: string) => boolean
}

/**
 * Returns which organizations stand among others: those that are too few in any crowd, and, the smallest first, further
 * ones where subtraction would otherwise tell of the rest (complementary suppression). One that is hidden in one crowd
 * is hidden in all: part of its figures would pass for the whole.
 */
export function hideFew(crowds: readonly Crowd[], { least, hasAgreed }: Hiding): ReadonlyMap<string, WithheldReason> {
  const hidden = new Map<string, WithheldReason>()
  for (const { peopleOf, sizeOf } of crowds) {
    for (const organization of peopleOf.keys()) {
      if (organization === null || hidden.has(organization)) continue
      if (sizeOf(organization) < least && !hasAgreed(organization)) hidden.set(organization, 'few-people')
    }
  }
  let before = -1
  while (hidden.size !== before) {
    before = hidden.size
    for (const crowd of crowds) {
      const told = toldOf(crowd, hidden)
      const rest = new Set(restOf(crowd, hidden))
      for (const [organization, people] of told) {
        if (rest.size === 0 || rest.size >= least) break
        hidden.set(organization, 'tells-others')
        for (const person of people) rest.add(person)
      }
    }
  }
  return hidden
}

/** Returns the people of a crowd who stand among others, each once. */
export function restOf({ peopleOf }: Crowd, hidden: ReadonlyMap<string, WithheldReason>): ReadonlySet<string> {
  const rest = new Set<string>()
  for (const [organization, people] of peopleOf) {
    if (organization === null || hidden.has(organization)) for (const person of people) rest.add(person)
  }
  return rest
}

function toldOf({ peopleOf }: Crowd, hidden: ReadonlyMap<string, WithheldReason>) {
  return [...peopleOf]
    .flatMap(([organization, people]): [string, ReadonlySet<string>][] =>
      organization === null || hidden.has(organization) || people.size === 0 ? [] : [[organization, people]],
    )
    .toSorted(([one, left], [other, right]) => left.size - right.size || (one < other ? -1 : 1))
}

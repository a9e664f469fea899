import type { Facts } from '@evenkeel/domain/facts.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import { broughtResources } from './brought-resources.ts'
import type { NetworkLens, Ties } from './network.ts'
import { projectOccasions } from './occasion-ties.ts'
import { partyDirectory } from './party-directory.ts'

/**
 * Returns who sits in the same working groups: each group of k gives 1 / (k − 1) to each of its pairs. In the lens of
 * organizations a person stands for theirs; in that of people, seats of organizations are nobody's.
 */
export function sharedGroupTies(facts: Facts, lens: NetworkLens): Ties {
  const directory = partyDirectory(facts)
  const groups = [...rowsByKey(facts.groupMembers ?? [], ({ group }) => group)].sort(([left], [right]) =>
    left < right ? -1 : 1,
  )
  const seats = groups.map(([, rows]) =>
    rows.map(({ member }) =>
      lens === 'organization'
        ? directory.organizationOf(member, null)
        : directory.kindOf(member) === 'organization'
          ? null
          : member,
    ),
  )
  return projectOccasions(lens, 'working groups', seats)
}

/** Returns which organizations bring the same kinds of resources: each kind that k bring gives 1 / (k − 1) to each pair. */
export function sharedResourceTies(facts: Facts): Ties {
  const kinds = [...broughtResources(facts).suppliersOf].sort(([left], [right]) => (left < right ? -1 : 1))
  return projectOccasions(
    'organization',
    'kinds of resources',
    kinds.map(([, suppliers]) => [...suppliers]),
  )
}

/**
 * Returns which working groups have members in common: somebody who sits in k groups gives 1 / (k − 1) to each pair. An
 * organization's seat is a member like a person. Groups of which nobody said who sits in them are not in it.
 */
export function interlockTies(facts: Facts): Ties {
  const members = [...rowsByKey(facts.groupMembers ?? [], ({ member }) => member)].sort(([left], [right]) =>
    left < right ? -1 : 1,
  )
  return projectOccasions(
    'group',
    'members',
    members.map(([, rows]) => rows.map(({ group }) => group)),
  )
}

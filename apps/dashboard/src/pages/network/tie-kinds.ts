import type { PageLens } from '../participation/talk-data.ts'

/** What makes a tie: shared meetings, items, seats, resources; between working groups shared members. */
export type TieKind = 'meetings' | 'items' | 'groups' | 'resources' | 'members'

export interface TieWords {
  /** What a tie stands for, and what is counted, in the plural. */
  readonly together: string
  readonly many: string
  readonly method: string
  readonly uncertainty: string
}

const notesMissing =
  'none, since nobody knows which notes are missing, and who lies between others is the figure most sensitive to that: read it roughly, never as a ranking.'
const saidBySome =
  'none, since it takes what was said as it stands and samples nothing; of what nobody has said, nothing is known.'

/** What each kind of tie is called and made of. */
export const tieWords: Readonly<Record<TieKind, TieWords>> = {
  meetings: {
    together: 'meetings together',
    many: 'meetings',
    method: 'A tie is a meeting at which both were; it says nothing about friendship or agreement.',
    uncertainty: notesMissing,
  },
  items: {
    together: 'items together',
    many: 'items',
    method: 'A tie is an item on which both are named, in any role; dropped items do not count.',
    uncertainty: notesMissing,
  },
  groups: {
    together: 'working groups in common',
    many: 'working groups',
    method: 'A tie is a working group in which both sit, as somebody said under Coalition, whichever span is chosen.',
    uncertainty: saidBySome,
  },
  resources: {
    together: 'kinds of resources in common',
    many: 'kinds of resources',
    method:
      'A tie is a kind of resource that both said they bring, whichever span is chosen; who said nothing is not in it.',
    uncertainty: saidBySome,
  },
  members: {
    together: 'members in common',
    many: 'members',
    method:
      'A tie is a person, or an organization with a seat, that sits in both working groups; a group of which nobody said who sits in it is not in it.',
    uncertainty: saidBySome,
  },
}

/** Returns the kinds of ties that there are to choose from by lens; the first stands in for one that there is not. */
export function tieKindsOf(lens: PageLens): readonly TieKind[] {
  if (lens === 'group') return ['members']
  return lens === 'person' ? ['meetings', 'items', 'groups'] : ['meetings', 'items', 'groups', 'resources']
}

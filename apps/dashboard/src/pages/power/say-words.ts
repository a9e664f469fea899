import type { KindOfSay } from '@evenkeel/analysis/kinds-of-say.ts'

/** What each kind of say is called: on a choice, as a title, and as what it is a part of. */
export const sayWords: Readonly<
  Record<KindOfSay, { readonly label: string; readonly title: string; readonly unit: string }>
> = {
  speaking: { label: 'Speaking', title: 'Part of all turns, by what each brings', unit: 'turns' },
  proposals: {
    label: 'Proposals carried',
    title: 'Part of the proposals that carried, by what each brings',
    unit: 'proposals that carried',
  },
  approvals: { label: 'Approvals', title: 'Part of all approvals, by what each brings', unit: 'approvals' },
  giving: {
    label: 'Work given',
    title: 'Part of the work given to other groups, by what each brings',
    unit: 'work given to others',
  },
}

/** The kinds in the order in which they are offered. */
export const saysOffered = ['speaking', 'proposals', 'approvals', 'giving'] as const

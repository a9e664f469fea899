import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { CommitmentFlag, CommitmentSearch } from '../pages/commitments/commitment-search.ts'
import type { Commitment } from './commitment.ts'

const traits: Readonly<Record<CommitmentFlag, (commitment: Commitment) => boolean>> = {
  overdue: ({ isOverdue }) => isOverdue,
  soon: ({ isSoon }) => isSoon,
  'no-owner': ({ item, owners }) => item.status === 'open' && owners.length === 0,
  'no-date': ({ item }) => item.status === 'open' && item.due === null,
  unconfirmed: ({ item }) => item.confirmation === 'unconfirmed',
  carried: ({ item }) => item.status === 'open' && item.sightings > 1,
  'no-purpose': ({ item, isPurposeSaid }) => item.status !== 'dropped' && !isPurposeSaid,
  gone: ({ item }) => item.gone,
}

/** Returns whether a commitment shows the given trait; the traits of unfinished work hold for open items only. */
export function hasFlag(commitment: Commitment, flag: CommitmentFlag): boolean {
  return traits[flag](commitment)
}

/** Dated before undated and the longest owed first; what is closed goes by its closing, the latest first. */
function compareCommitments({ item: left }: Commitment, { item: right }: Commitment): number {
  const byClosing = (right.closedAt ?? '').localeCompare(left.closedAt ?? '')
  if (left.status !== 'open' && right.status !== 'open' && byClosing !== 0) return byClosing
  if ((left.status === 'open') !== (right.status === 'open')) return left.status === 'open' ? -1 : 1
  if (left.due !== right.due) {
    if (left.due === null) return 1
    if (right.due === null) return -1
    return left.due < right.due ? -1 : 1
  }
  if (left.since !== right.since) return left.since > right.since ? -1 : 1
  return left.id < right.id ? -1 : 1
}

/** Returns the commitments that a search asks for, in the order in which they are to be looked at. */
export function narrowCommitments(all: readonly Commitment[], search: CommitmentSearch): readonly Commitment[] {
  const { status = 'open', flag, owner, organization, source } = search
  const words = foldName(search.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
  return all
    .filter((commitment) => {
      const { item, owners, organizations } = commitment
      if (status !== 'all' && item.status !== status) return false
      // What has left the notes is no longer asked for by them, unless somebody asks for just that.
      if (item.gone && status === 'open' && flag !== 'gone') return false
      if (flag !== undefined && !hasFlag(commitment, flag)) return false
      if (owner !== undefined && !owners.some(({ id }) => id === owner)) return false
      if (organization !== undefined && !organizations.some(({ id }) => id === organization)) return false
      if (source !== undefined && item.evidence.source !== source) return false
      if (words.length === 0) return true
      const text = foldName([item.text, item.evidence.quote, ...owners.map(({ name }) => name)].join(' '))
      return words.every((word) => text.includes(word))
    })
    .sort(compareCommitments)
}

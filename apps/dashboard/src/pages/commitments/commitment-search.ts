export type CommitmentStatus = 'open' | 'done' | 'dropped' | 'all'
export type CommitmentFlag =
  | 'overdue'
  | 'soon'
  | 'no-owner'
  | 'no-date'
  | 'unconfirmed'
  | 'carried'
  | 'no-purpose'
  | 'gone'

/** How the list of commitments is narrowed, as it stands in the address; what is left out does not narrow, and status means open. */
export interface CommitmentSearch {
  readonly status?: Exclude<CommitmentStatus, 'open'>
  readonly flag?: CommitmentFlag
  readonly owner?: string
  readonly organization?: string
  readonly source?: string
  readonly text?: string
  /** The one item that is opened. */
  readonly item?: string
}

const statuses: ReadonlySet<string> = new Set(['done', 'dropped', 'all'])
const flags: ReadonlySet<string> = new Set([
  'overdue',
  'soon',
  'no-owner',
  'no-date',
  'unconfirmed',
  'carried',
  'no-purpose',
  'gone',
])

/** Returns the narrowing in an address's search part; what can't be read is left out. */
export function readCommitmentSearch(search: Record<string, unknown>): CommitmentSearch {
  const { status, flag } = search
  const words = (key: 'owner' | 'organization' | 'source' | 'text' | 'item'): { [name in typeof key]?: string } => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? { [key]: value } : {}
  }
  return {
    ...(typeof status === 'string' && statuses.has(status) ? { status: status as 'done' | 'dropped' | 'all' } : {}),
    ...(typeof flag === 'string' && flags.has(flag) ? { flag: flag as CommitmentFlag } : {}),
    ...words('owner'),
    ...words('organization'),
    ...words('source'),
    ...words('text'),
    ...words('item'),
  }
}

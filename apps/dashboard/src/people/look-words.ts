import type { Look, LookAction } from '@evenkeel/contract/look.ts'

const actionWords: Readonly<Record<LookAction, string>> = {
  'read-people': 'opened the figures of people',
  'read-entries': 'read entries of the ledger',
  'review-names': 'reviewed which names belong together',
  download: 'fetched what is held on them',
  refused: 'asked for something that their role does not allow',
  'change-members': 'changed or invited members',
  'change-charter': 'changed the charter',
  erase: 'erased a person',
  'speak-for': 'said how somebody’s figures are to be treated',
  'read-looks': 'opened this list',
  'back-up': 'made a copy of the whole record as a backup',
  restore: 'put the whole record here from a backup',
}

/** What is done by whoever runs the server, without signing in. */
const ofOperator: ReadonlySet<LookAction> = new Set(['back-up', 'restore'])

/** Returns who did what to whom in one sentence; `about` is the name of the one it was about, where there is one. */
export function lookSentence({ who, isYou, action, subject }: Look, about: string | null): string {
  const name = isYou ? 'You' : (who ?? (ofOperator.has(action) ? 'Whoever runs this server' : 'A former member'))
  const words = isYou
    ? actionWords[action].replace('held on them', 'held on you').replace('their role', 'your role')
    : actionWords[action]
  if (action === 'refused' || action === 'download' || subject === null || about === null) return `${name} ${words}`
  return `${name} ${words}: ${about}`
}

/** Returns an hour in UTC as a reader in this browser's language and time zone says it. */
export function hourWords(hour: string): string {
  return new Date(`${hour}:00:00Z`).toLocaleString(undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
  })
}

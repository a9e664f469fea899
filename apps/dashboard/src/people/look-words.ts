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
}

/** Returns what somebody did, as the end of a sentence that begins with their name. */
export function actionOf({ action }: Look): string {
  return actionWords[action]
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

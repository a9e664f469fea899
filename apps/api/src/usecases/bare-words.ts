import { foldName } from '@evenkeel/domain/fold-name.ts'

/** Returns a task's folded words without those that say when it is due; all of them where nothing else would be left. */
export function bareWords(text: string, dueWords: string | null): string {
  const folded = foldName(text)
  const due = dueWords === null ? '' : foldName(dueWords)
  const at = due === '' ? -1 : ` ${folded} `.indexOf(` ${due} `)
  if (at < 0) return folded
  const bare = `${folded.slice(0, at)} ${folded.slice(at + due.length)}`.replaceAll(/ +/g, ' ').trim()
  return bare === '' ? folded : bare
}

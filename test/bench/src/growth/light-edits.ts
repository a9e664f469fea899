import type { TracedLine } from './running-notes.ts'

export type LightEdit = 'typo' | 'owner' | 'move'

/** Returns the lines with one item's line lightly edited as people do between two meetings; unchanged where it can't be done. */
export function editLightly(
  lines: readonly TracedLine[],
  index: number,
  edit: LightEdit,
  random: () => number,
): TracedLine[] {
  const line = lines[index]
  if (line === undefined) return [...lines]
  if (edit === 'typo') return lines.with(index, { ...line, text: swapLetters(line.text, random) })
  if (edit === 'owner') return lines.with(index, { ...line, text: `${line.text.trimEnd()} (Rosalind Okonkwo)` })
  return swapWithSibling(lines, index)
}

/** A slip of the pen, or its mending: two neighbouring letters of a longer word change places. */
function swapLetters(text: string, random: () => number): string {
  const words = [...text.matchAll(/\b[a-z]{6,}\b/g)]
  const word = words[Math.floor(random() * words.length)]
  if (word === undefined) return text
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 3))
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`
}

/** Exchanges a bullet with the next one of the same depth, when neither has anything nested under it. */
function swapWithSibling(lines: readonly TracedLine[], index: number): TracedLine[] {
  const [line, next, after] = [lines[index], lines[index + 1], lines[index + 2]]
  if (line === undefined || next === undefined) return [...lines]
  const depth = bulletDepth(line.text)
  const isPlain = depth !== null && bulletDepth(next.text) === depth && (bulletDepth(after?.text ?? '') ?? 0) <= depth
  return isPlain ? lines.with(index, next).with(index + 1, line) : [...lines]
}

function bulletDepth(text: string): number | null {
  const bullet = /^(\s*)(?:[-*+•]|\d+[.)])\s+\S/.exec(text)
  return bullet === null ? null : (bullet[1]?.length ?? 0)
}

/** The ways in which people mark an item as done where it stands. */
export const DONE_MARKS = ['tick', 'strike', 'word', 'sign', 'prefix'] as const
export type DoneMark = (typeof DONE_MARKS)[number]

/** Returns a line of notes marked as done; lines with a box get it ticked whatever the mark asked for. */
export function markDone(text: string, mark: DoneMark): string {
  if (/\[ \]/.test(text)) return text.replace('[ ]', '[x]')
  const [, lead = '', rest = text] = /^(\s*(?:[-*+•]\s+|\d+[.)]\s+)?)(.*)$/.exec(text) ?? []
  const words = rest.trimEnd()
  if (mark === 'tick') return `${lead}[x] ${words}`
  if (mark === 'strike') return `${lead}~~${words}~~`
  if (mark === 'word') return `${lead}${words} (done)`
  if (mark === 'sign') return `${lead}${words} ✅`
  return `${lead}DONE: ${words}`
}

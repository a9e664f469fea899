/** How a note-taker shows, when last time's actions are gone through, which of them are done. */
export type ReviewMark = 'box' | 'struck' | 'dash' | 'brackets'

const MARKED: Readonly<Record<ReviewMark, (words: string, done: boolean) => string>> = {
  box: (words, done) => `[${done ? 'x' : ' '}] ${words}`,
  struck: (words, done) => (done ? `~~${words}~~` : words),
  dash: (words, done) => (done ? `${words} - done` : words),
  brackets: (words, done) => (done ? `${words} (done)` : words),
}

/** Returns the words of a reviewed action as a list entry without its bullet. */
export function markReviewed(mark: ReviewMark, words: string, done: boolean): string {
  return MARKED[mark](words, done)
}

/** Returns the mark that a meeting's notes use: a box for the most part, and one of the other habits whenever somebody else takes notes. */
export function markOf(number: number, others: readonly ReviewMark[]): ReviewMark {
  return number % 2 === 0 ? 'box' : (others[((number - 1) / 2) % others.length] ?? 'box')
}

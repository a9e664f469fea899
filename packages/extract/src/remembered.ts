/** More than this many answers are not kept: a long document starts afresh rather than grow without end. */
const KEPT_MAX = 20_000

const forgetters: (() => void)[] = []

/** Returns the same function, which gives an answer it has given before in this document without working it out again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  forgetters.push(() => answers.clear())
  return (text) => {
    const before = answers.get(text)
    if (before !== undefined || answers.has(text)) return before as Answer
    const now = answer(text)
    if (answers.size >= KEPT_MAX) answers.clear()
    answers.set(text, now)
    return now
  }
}

/** Has what somebody else remembers of a document's words let go of together with the rest. */
export function whenForgetting(forget: () => void): void {
  forgetters.push(forget)
}

/** Lets go of all that was remembered, so that no document's words outlive their reading. */
export function forgetAll(): void {
  for (const forget of forgetters) forget()
}

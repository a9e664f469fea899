/** One physical line of a running document, with a mark that stays with it through moves and edits. */
export interface TracedLine {
  readonly mark: string
  readonly text: string
}

/** The notes of one meeting, as they were written for it alone. */
export interface MeetingNotes {
  readonly name: string
  readonly text: string
}

/** Returns the lines of one meeting's notes, each marked by the name of the notes and its number in them. */
export function traceLines(notes: MeetingNotes): TracedLine[] {
  const lines = notes.text.replace(/\s+$/, '').split(/\r?\n/)
  return [...lines, ''].map((text, index) => ({ mark: `${notes.name}:${index + 1}`, text }))
}

/** Returns the document that the lines make. */
export function textOf(lines: readonly TracedLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}

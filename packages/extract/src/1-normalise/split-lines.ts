import type { RawLine } from './parse-lines.ts'

/** Returns the lines of a text without their ends (`\n`, `\r\n`, or `\r` where a text has no `\n`), numbered from 1. */
export function splitLines(text: string): RawLine[] {
  const end = text.includes('\n') ? '\n' : '\r'
  const lines: RawLine[] = []
  let start = 0
  for (let number = 1; start <= text.length; number++) {
    const found = text.indexOf(end, start)
    const stop = found < 0 ? text.length : found
    const last = stop > start && text.charAt(stop - 1) === '\r' ? stop - 1 : stop
    lines.push({ number, start, raw: text.slice(start, last) })
    start = stop + 1
  }
  return lines
}

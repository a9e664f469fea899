import type { RawLine } from './parse-lines.ts'

/** What ends a line inside a line of the file: page and column breaks, next line, line and paragraph separator. */
const INNER_END = /[\r\v\f\u0085\u2028\u2029]/

/** Returns what ends the lines of a text: `\n`, `\r` where it has no `\n`, else the first of the rarer separators. */
export function lineEnd(text: string): string {
  return text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : (INNER_END.exec(text)?.[0] ?? '\n')
}

/** Returns whether anything parts lines of a text besides what ends them. */
export function hasInnerEnds(text: string, end: string): boolean {
  return INNER_END.test(end === '\n' ? text.replaceAll('\r\n', '\n') : text.replaceAll(end, ''))
}

/**
 * Returns the lines of a text without their ends, numbered from 1 as editors count them: by `\n` (or `\r\n`), by `\r`
 * where a text has no `\n`. Rarer separators part lines too, which keep the number of the line of the file.
 */
export function splitLines(text: string): RawLine[] {
  const end = lineEnd(text)
  const hasInner = hasInnerEnds(text, end)
  const lines: RawLine[] = []
  let start = 0
  for (let number = 1; start <= text.length; number++) {
    const found = text.indexOf(end, start)
    const stop = found < 0 ? text.length : found
    let last = stop
    while (last > start && text.charAt(last - 1) === '\r') last -= 1
    if (hasInner) pushInner(lines, text, number, start, last)
    else lines.push({ number, start, raw: text.slice(start, last) })
    start = stop + 1
  }
  return lines
}

function pushInner(lines: RawLine[], text: string, number: number, from: number, until: number): void {
  let start = from
  for (let at = from; at < until; at++) {
    if (!INNER_END.test(text.charAt(at))) continue
    lines.push({ number, start, raw: text.slice(start, at) })
    start = at + 1
  }
  lines.push({ number, start, raw: text.slice(start, until) })
}

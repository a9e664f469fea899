import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import type { Section } from '../2-recognise/sections.ts'
import type { NameSource } from './known-names.ts'

/** `(kite_ana, 15:48:51)`: a log's summary says behind each entry who wrote it down, and when. */
const STAMP = / ?\(([\p{L}\d_|^`.-]{1,30}), \d{1,2}:\d\d(?::\d\d)?\)$/u
const BY_PERSON = /\bby (?:person|people|owner|assignee|member|name)\b/i
const NAME = twinPattern(/^[\p{L}\d_|^`.-]{2,30}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u)

/** Returns a text without the writer and the time that a log's summary puts behind it. */
export function withoutStamp(text: string): string {
  return text.endsWith(')') && text.includes(':') ? text.replace(STAMP, '') : text
}

/** Returns the names that a log's summary gives: who wrote its entries, and below whom its tasks stand "by person". */
export function namesInLog(
  lines: readonly Line[],
  sectionOf: readonly (Section | null)[],
  from: number,
  until: number,
): NameSource[] {
  const names = new Set<string>()
  for (let index = from; index < until; index++) {
    const line = lines[index]
    if (line === undefined || line.plain.length > 600) continue
    const { plain } = line
    const writer = plain.endsWith(')') && plain.includes(':') ? STAMP.exec(plain.slice(-60))?.[1] : undefined
    if (writer !== undefined) names.add(writer)
    if (line.kind !== 'bullet' || plain.length > 60) continue
    const next = lines[index + 1]
    const isAbove = next?.kind === 'bullet' && next.indent > line.indent
    if (isAbove && NAME.test(plain) && BY_PERSON.test(sectionOf[index]?.title ?? '')) names.add(plain)
  }
  names.delete('UNASSIGNED')
  return [...names].map((name) => ({ name, handle: name, aliases: [] }))
}

import type { Line } from '../1-normalise/line.ts'
import { readPerson } from './read-person.ts'
import { sectionKindOf } from './section-kind.ts'
import type { Section, SectionOf } from './sections.ts'
import { splitList } from './split-list.ts'

/** Returns whether a section lists who was present or absent. */
export function isRoster({ kind }: Section): boolean {
  return kind === 'attendees' || kind === 'absent'
}

/** Returns the sections below a roster whose headings say nothing of one and whose lines are mostly nobody's names. */
export function sectionsOfOthers(
  lines: readonly Line[],
  sectionOf: SectionOf,
  from: number,
  until: number,
): ReadonlySet<Section> {
  const counts = new Map<Section, { lines: number; people: number }>()
  for (let index = from; index < until; index++) {
    const [line, section] = [lines[index], sectionOf[index] ?? null]
    if (line === undefined || section === null || !isRoster(section) || line === section.line) continue
    if (section.rest !== '' || sectionKindOf(section.title) !== 'other' || line.plain === '') continue
    const count = counts.get(section) ?? { lines: 0, people: 0 }
    counts.set(section, count)
    count.lines += 1
    const isNamed =
      line.plain.length < 400 && splitList(line.plain).some((piece) => readPerson(piece, line.links) !== null)
    if (isNamed && line.plain.split(' ').length <= 12) count.people += 1
  }
  return new Set([...counts].filter(([, count]) => count.people * 2 < count.lines).map(([section]) => section))
}

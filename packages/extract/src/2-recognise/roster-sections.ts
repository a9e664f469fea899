import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { readPerson, roleOf } from './read-person.ts'
import { sectionKindOf } from './section-kind.ts'
import type { Section, SectionOf } from './sections.ts'
import { splitList } from './split-list.ts'

/** Returns whether a section lists who was present or absent. */
export function isRoster({ kind }: Section): boolean {
  return kind === 'attendees' || kind === 'absent'
}

const NONE = { lines: 1, people: 0 }
const CAPITAL = twinPattern(/^[\p{Lu}\d@]/u)

/** An entry that is nothing but an office, whose holders or duties stand below it. */
function isOffice({ line, title }: Section): boolean {
  return line.kind === 'bullet' && roleOf(title) !== null
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
    if (section.rest !== '' || line.plain === '') continue
    // "Secretary" with two names below it, far inside a list of nominees, says of nobody that they were there.
    if (isOffice(section) && section.line.indent > 0) {
      counts.set(section, NONE)
      continue
    }
    if (!isOffice(section) && sectionKindOf(section.title) !== 'other') continue
    const count = counts.get(section) ?? { lines: 0, people: 0 }
    counts.set(section, count)
    count.lines += 1
    const names = line.plain.length < 400 ? splitList(line.plain) : []
    const isNamed = names.some((piece) => {
      const person = readPerson(piece, line.links)
      // The duties of an office are written small.
      return person !== null && (!isOffice(section) || CAPITAL.test(person.name))
    })
    if (isNamed && line.plain.split(' ').length <= 12) count.people += 1
  }
  const isOfOthers = ([section, { lines: all, people }]: [Section, { lines: number; people: number }]): boolean =>
    people * 2 < all + (isOffice(section) ? 1 : 0)
  return new Set([...counts].filter(isOfOthers).map(([section]) => section))
}

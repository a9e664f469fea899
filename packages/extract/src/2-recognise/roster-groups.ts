import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { readAffiliation } from './read-affiliation.ts'
import { readPerson, roleOf, type NamedPerson } from './read-person.ts'
import { sectionKindOf } from './section-kind.ts'
import type { Section, SectionOf } from './sections.ts'
import { splitList } from './split-list.ts'

/** People whom a roster lists under an organization's name. */
export interface OrganizationList {
  readonly organization: string
  readonly people: readonly NamedPerson[]
}

/**
 * Returns the organization and the people of `Harbour Trust: Ana Ruiz, Bo Lind`; null for `Ana Ruiz: Harbour Trust` and
 * other labels. In a roster that is grouped so elsewhere (`isGrouped`) a single unusual name is somebody's too.
 */
export function readOrganizationList(line: Line, isGrouped: boolean): OrganizationList | null {
  const colon = line.plain.indexOf(':')
  if (colon < 2 || colon > 60 || line.plain.charAt(colon + 1) !== ' ') return null
  const organization = organizationOf(line.plain.slice(0, colon), isGrouped)
  if (organization === null) return null
  const pieces = splitList(line.plain.slice(colon + 2))
  const people = pieces.map((piece) => readPerson(piece, line.links)).filter((person) => person !== null)
  const isPeople =
    people.length === pieces.length && people.length > 0 && people.every(({ name }) => /^\p{Lu}/u.test(name))
  const isNamed =
    people.some(({ name }) => isGivenName(foldName(name).split(' ')[0] ?? '')) || people.length > 1 || isGrouped
  return isPeople && isNamed ? { organization, people } : null
}

/** Returns the organization that a roster's entry is, when those indented below it are people; else null. `isGrouped` as above. */
export function organizationAbove(parent: Line, lines: readonly Line[], isGrouped: boolean): string | null {
  let people = 0
  let others = 0
  for (let index = parent.index + 1; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.kind === 'heading' || (line.kind !== 'blank' && line.indent <= parent.indent)) break
    if (line.kind !== 'bullet') continue
    const person = readPerson(line.plain, line.links)
    const isNamed = person !== null && isGivenName(foldName(person.name).split(' ')[0] ?? '')
    if (isNamed) people += 1
    else if (person !== null && person.name.includes(' ')) people += isGrouped ? 1 : 0
    else others += 1
  }
  // Few entries have people below them, and only theirs are read as names of organizations.
  return people > 0 && people >= others ? organizationOf(parent.plain.replace(/:$/, ''), isGrouped) : null
}

/** An everyday word alone is an organization's name only where others are grouped by theirs. */
function organizationOf(label: string, isGrouped: boolean): string | null {
  if (sectionKindOf(label) !== 'other') return null
  const bare = label.replace(/\s?\(\d{1,3}\)$/, '').trim()
  const words = bare.split(' ')
  if (words.length > 6 || !/^[\p{Lu}\d]/u.test(bare) || /[.?!;,]/.test(bare)) return null
  if (isGivenName(foldName(words[0] ?? '').split(' ')[0] ?? '') || roleOf(bare) !== null) return null
  if (
    /\b(?:members?|present|attendees?|participants?|guests?|observers?|others?|staff|board|committee|council|remote|online|chairs?|leads?|team|people|voting|absent|regrets|apologies|notes?|scribes?|date|time|location|where|when|agenda|link|links|zoom|recording)\b/i.test(
      bare,
    )
  )
    return null
  if (!isGrouped && words.length === 1 && isOrdinaryWord(bare)) return null
  return readAffiliation(bare).organization
}

/** Returns the sections in which some line groups people by their organizations. */
export function findGroupedSections(
  lines: readonly Line[],
  sectionOf: SectionOf,
  from: number,
  until: number,
): ReadonlySet<Section> {
  const grouped = new Set<Section>()
  for (let index = from; index < until; index++) {
    const [line, section] = [lines[index], sectionOf[index] ?? null]
    if (line === undefined || section?.kind !== 'attendees' || line === section.line || grouped.has(section)) continue
    const isGroup = line.kind === 'bullet' && organizationAbove(line, lines, false) !== null
    if (isGroup || readOrganizationList(line, false) !== null) grouped.add(section)
  }
  return grouped
}

import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { isWorkingGroup, partyKindOf } from '../identity/party-kind.ts'
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
  const label = labelOf(line.plain, isGrouped)
  if (label === null) return null
  const { written, rest } = label
  const organization = organizationOf(written, isGrouped) ?? (isGrouped ? namedLikePerson(written, rest) : null)
  if (organization === null) return null
  const pieces = splitSeats(rest)
  const people = pieces.map((piece) => readPerson(piece, line.links)).filter((person) => person !== null)
  const isPeople =
    people.length === pieces.length && people.length > 0 && people.every(({ name }) => /^\p{Lu}/u.test(name))
  const isNamed =
    people.some(({ name }) => isGivenName(foldName(name).split(' ')[0] ?? '')) || people.length > 1 || isGrouped
  return isPeople && isNamed ? { organization, people } : null
}

interface Label {
  readonly written: string
  readonly rest: string
}

/** Where organizations come first, a dash may stand behind them: `Harbour Trust - Ana Ruiz`. */
function labelOf(plain: string, isGrouped: boolean): Label | null {
  const colon = plain.indexOf(':')
  if (colon >= 2 && colon <= 60 && plain.charAt(colon + 1) === ' ')
    return { written: plain.slice(0, colon), rest: plain.slice(colon + 2).trim() }
  const dash = isGrouped ? DASH.exec(plain) : null
  if (dash === null || dash.index > 60) return null
  return { written: plain.slice(0, dash.index), rest: plain.slice(dash.index + dash[0].length) }
}

const DASH = / [-–—] /

/** What is told of somebody behind their bracket is no part of the list: "Ana Ruiz (deputy) came late". */
function splitSeats(rest: string): string[] {
  const pieces = rest.includes(' / ') ? rest.split(' / ') : splitList(rest)
  return pieces.map((piece) => {
    const [told = ''] = piece.split(' -- ', 1)
    const end = told.lastIndexOf(') ')
    return end < 0 || told.includes('(', end) ? told : told.slice(0, end + 1)
  })
}

/** "Mercedes-Benz: Ana Ruiz (deputy)": where organizations come first, one may be called like a person. */
function namedLikePerson(written: string, rest: string): string | null {
  const isOneWord = !written.includes(' ') && /^\p{Lu}/u.test(written)
  return isOneWord && startsWithGivenName(rest) ? readAffiliation(written).organization : null
}

function startsWithGivenName(text: string): boolean {
  return isGivenName(foldName(text.split(/[ ,]/, 1)[0] ?? ''))
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

const STAFF = / (?:staff|team|employees|personnel|delegation|delegates|équipe|personal|representatives)$/i

/** Returns the organization whose people a roster's heading says stand below it: `Harbour Foundation staff`, or an organization's name below the roster's own heading; else null. */
export function organizationHeaded({ title, line, parent }: Section): string | null {
  if (line.kind === 'bullet') return null
  const bare = title.replace(STAFF, '').trim()
  return (bare !== title || parent?.kind === 'attendees') &&
    partyKindOf(bare) === 'organization' &&
    !isWorkingGroup(bare)
    ? bare
    : null
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
  // `Harbour Trust - Ana Ruiz` or `Ana Ruiz - Harbour Trust`: the first names of most tell which.
  const dashed = new Map<Section, { organizations: number; people: number }>()
  for (let index = from; index < until; index++) {
    const [line, section] = [lines[index], sectionOf[index] ?? null]
    if (line === undefined || section?.kind !== 'attendees' || line === section.line || grouped.has(section)) continue
    const isGroup = line.kind === 'bullet' && organizationAbove(line, lines, false) !== null
    if (isGroup || readOrganizationList(line, false) !== null) grouped.add(section)
    const dash = line.kind === 'bullet' ? DASH.exec(line.plain) : null
    if (dash === null) continue
    const count = dashed.get(section) ?? { organizations: 0, people: 0 }
    dashed.set(section, count)
    if (startsWithGivenName(line.plain)) count.people += 1
    else if (startsWithGivenName(line.plain.slice(dash.index + dash[0].length))) count.organizations += 1
  }
  for (const [section, { organizations, people }] of dashed)
    if (organizations >= 3 && organizations > people * 3) grouped.add(section)
  return grouped
}

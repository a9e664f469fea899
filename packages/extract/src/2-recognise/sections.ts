import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { readPerson } from './read-person.ts'
import { isActionVerb } from './verbs.ts'
import { dropBrackets, sectionKindOf, type SectionKind } from './section-kind.ts'

/** A heading in any style with the lines it rules; `level` grows with depth across all styles. */
export interface Section {
  readonly kind: SectionKind
  readonly title: string
  readonly line: Line
  readonly level: number
  readonly parent: Section | null
  /** What stands behind a label on its own line, as in `Present: Ana, Bo`; empty for a heading alone. */
  readonly rest: string
}

/** Which section each line stands in, by line index; null before the first heading. */
export type SectionOf = readonly (Section | null)[]

const LABEL_MAX = 60
const PAGE_ENDS = new Set(['File Modified', 'Labels', 'Attachments', 'Page tree', 'Space shortcuts'])

/** Returns the section of every line, reading `#` headings, underlined, bold, label (`Next steps:`) and bullet headings. */
export function findSections(lines: readonly Line[]): SectionOf {
  const sectionOf: (Section | null)[] = []
  let current: Section | null = null
  lines.forEach((line, index) => {
    current = sectionAt(current, line, lines, index)
    sectionOf.push(current)
  })
  return withTickedRosters(lines, sectionOf)
}

/** No line's section depends on a line this far below it. */
export const SECTION_REACH = 16

/** Returns the section that a line stands in, given the section of the line above it. */
export function sectionAt(above: Section | null, line: Line, lines: readonly Line[], index: number): Section | null {
  // A transcript's turns stand under no roster and no list that came before them.
  if (line.said !== undefined) return above?.kind === 'transcript' ? above : null
  const heading = headingOf(line, lines, index)
  if (heading !== null) {
    let parent: Section | null = above
    while (parent !== null && parent.level >= heading.level) parent = parent.parent
    const own = sectionKindOf(heading.title)
    const isNews = isNewsOfDone(own, heading, parent, above)
    const isApart = own === 'other' && DATE_ALONE.test(heading.title) && hasOwnEntries(parent, lines)
    const kind = isApart ? 'other' : own === 'other' || isNews ? inherited(parent, heading.level) : own
    return { ...heading, kind, line, parent }
  }
  let current = above
  while (current !== null && endsSection(current, line, lines, index)) current = current.parent
  return current
}

/** Returns the sections with those as rosters whose boxed entries mostly read as people, whatever their headings say. */
function withTickedRosters(lines: readonly Line[], sectionOf: readonly (Section | null)[]): SectionOf {
  const ticked = tickedRosters(lines, sectionOf)
  if (ticked.size === 0) return sectionOf
  const rosters = new Map([...ticked].map((section) => [section, asRoster(section)]))
  return sectionOf.map((section) => (section === null ? null : (rosters.get(section) ?? section)))
}

/** Returns a section as a roster. */
export function asRoster(section: Section): Section {
  return { ...section, kind: 'attendees' }
}

/** Returns the sections that boxes before names make a roster, whatever their headings say. */
export function tickedRosters(
  lines: readonly Line[],
  sectionOf: readonly (Section | null)[],
  isPerson: (line: Line) => boolean = isBoxedPerson,
): Set<Section> {
  const counts = new Map<Section, { boxes: number; people: number }>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const section = line === undefined || line.check === null ? null : (sectionOf[index] ?? null)
    if (line === undefined || section === null || section.kind === 'actions' || isRosterKind(section.kind)) continue
    const count = counts.get(section) ?? { boxes: 0, people: 0 }
    counts.set(section, count)
    count.boxes += 1
    if (isPerson(line)) count.people += 1
  }
  const rosters = new Set<Section>()
  for (const [section, { boxes, people }] of counts) {
    if (people >= 3 && people >= boxes * 0.7) rosters.add(section)
  }
  return rosters
}

/** Returns whether the entry behind a box reads as a person rather than a task. */
export function isBoxedPerson(line: Line): boolean {
  const person = line.plain.length < 100 ? readPerson(line.plain, line.links) : null
  if (person === null) return false
  const words = person.name.split(' ')
  const isNamed =
    words.length >= 2 && words.every((word) => /^[\p{Lu}\p{Ll}(]/u.test(word)) && !isActionVerb(words[0] ?? '')
  return isNamed && (person.organization !== null || line.plain === person.name || person.role !== null)
}

/** "Done:" below a name or by itself heads somebody's news; below or behind open tasks it heads those that are closed. */
function isNewsOfDone(
  kind: SectionKind,
  { title, level }: Heading,
  parent: Section | null,
  before: Section | null,
): boolean {
  if (kind !== 'actions-done' || level < 7 || /action|task|item|to-?do/i.test(title)) return false
  return parent?.kind !== 'actions' && before?.kind !== 'actions'
}

const DATE_ALONE = /^\W{0,3}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\W{0,3}$/

/** A list that has entries of its own is over where a day begins; one that is ordered by days has none above the first. */
function hasOwnEntries(section: Section | null, lines: readonly Line[]): boolean {
  if (section === null || section.kind !== 'actions') return false
  const head = section.line.index
  return lines.slice(head + 1, head + 4).find(({ kind }) => kind !== 'blank')?.kind === 'bullet'
}

/** A sub-heading of a roster or of a list of actions goes on with it; others start afresh. */
function inherited(parent: Section | null, level: number): SectionKind {
  if (parent === null || parent.level >= level) return 'other'
  if (parent.kind === 'agenda' || parent.kind === 'decisions') return 'other'
  return parent.kind
}

/** A label or bullet heading rules what is indented under it or listed right behind it, not the rest of the page. */
function endsSection(section: Section, line: Line, lines: readonly Line[], index: number): boolean {
  if (section.level < 7 || line.kind === 'blank' || line.kind === 'hidden') return false
  const head = section.line
  if (section.level === 7 && isNextNumber(head, line, lines, index)) return true
  if (head.kind === 'bullet' && section.level >= 10) return line.indent <= head.indent
  if (section.rest !== '') {
    if (line.kind === 'bullet')
      return (
        line.indent <= head.indent &&
        (isTopic(line, lines, index) || !isRosterLine(line) || isBehindWholeList(section, line, lines, index))
      )
    return line.indent <= head.indent
  }
  if (isRosterKind(section.kind) && line.check !== null && line.indent <= head.indent && !isRosterLine(line))
    return true
  if (line.kind === 'rule') return true
  const isApart = line.kind === 'text' && lines[index - 1]?.kind === 'blank' && index - 2 > head.index
  if (isApart && isRosterKind(section.kind) && isSentence(line.plain) && !isRosterLine(line)) return true
  if (line.kind === 'text' && section.level >= 8) {
    let before = index - 1
    while (before >= 0 && lines[before]?.kind === 'blank') before -= 1
    return index - before > 1 && lines[before]?.index !== head.index
  }
  return false
}

/** "- Rain" behind a blank line is what was talked of, where `Present: Ana, Bo` has named its people. */
function isBehindWholeList({ rest, kind }: Section, { plain }: Line, lines: readonly Line[], index: number): boolean {
  if (!isRosterKind(kind) || lines[index - 1]?.kind !== 'blank' || plain.includes(' ') || /[,;:]$/.test(rest))
    return false
  return rest.split(', ', 20).filter((piece) => readPerson(piece, []) !== null).length >= 2
}

/** "2) Budget" behind a blank line is the next point of the meeting. */
function isTopic({ raw }: Line, lines: readonly Line[], index: number): boolean {
  return lines[index - 1]?.kind === 'blank' && /^\s{0,3}\d{1,2}[.)]\s/.test(raw)
}

function isSentence(plain: string): boolean {
  return plain.endsWith('.') && plain.split(' ', 6).length > 5
}

/** A line of a roster has the shape of a name; one that has not, or that begins with a verb, is about something else. */
function isRosterLine({ plain, links }: Line): boolean {
  if (isActionVerb(plain.split(' ', 1)[0] ?? '')) return false
  // A label has a space behind its colon, the time of day has none.
  if (/^[^:]{1,39}:(?:\s|$)/.test(plain)) return true
  return readPerson(plain, links) !== null || readPerson(plain.split(',', 1)[0] ?? '', []) !== null
}

interface Heading {
  readonly title: string
  readonly level: number
  readonly rest: string
}

/** `### Present: Ana, Bo` is a heading with its list on the same line. */
function headingWithList({ plain, level }: Line): Heading {
  const colon = plain.indexOf(': ')
  const label = colon > 0 && colon <= LABEL_MAX ? plain.slice(0, colon) : ''
  if (label !== '' && isRosterKind(sectionKindOf(label))) return { title: label, level, rest: plain.slice(colon + 2) }
  return { title: plain.replace(/:$/, ''), level, rest: '' }
}

function headingOf(line: Line, lines: readonly Line[], index: number): Heading | null {
  if (line.kind === 'heading') return headingWithList(line)
  if (line.kind === 'blank' || line.kind === 'hidden' || line.kind === 'rule' || line.kind === 'row') return null
  // What somebody says in a log is no heading.
  if (line.check !== null || line.said !== undefined) return null
  // Wiki exports end with lists of files and labels that no heading sets apart.
  if (line.kind === 'text' && PAGE_ENDS.has(line.plain)) return { title: 'Attachments', level: 2, rest: '' }
  const { plain } = line
  const dressed = dressedHeading(line, lines, index)
  if (dressed !== null) return { title: dressed, level: 7, rest: '' }
  const colon = plain.indexOf(':')
  const isLabel = colon > 0 && colon <= LABEL_MAX
  const label = isLabel ? plain.slice(0, colon) : plain
  if (plain.length <= 90 && line.kind === 'text') {
    const known = plain.slice(0, -1).includes(':') ? 'other' : sectionKindOf(plain.replace(/:$/, ''))
    if (line.bold && (known !== 'other' || !plain.slice(0, -1).includes(':'))) {
      if (known === 'other' && (plain.includes('. ') || plain.split(' ').length > 9)) return null
      return { title: plain.replace(/:$/, ''), level: 7, rest: '' }
    }
    const isHeading = known === 'transcript' ? isTalkBelow(lines, index) : known !== 'other' && known !== 'standing'
    if (isHeading && isBareHeading(plain)) {
      return { title: plain.replace(/:$/, ''), level: 7, rest: '' }
    }
  }
  const opener = line.kind === 'text' && plain.endsWith(':') ? openerOf(plain) : null
  if (opener !== null) return { title: opener, level: 8, rest: '' }
  if (!isLabel) {
    if (line.kind === 'bullet' && plain.length <= LABEL_MAX && hasChildren(line, lines, index)) {
      const known = sectionKindOf(plain)
      if (known !== 'other' && plain.split(' ').length <= (known === 'actions' ? 8 : 5))
        return { title: plain, level: 10 + line.indent, rest: '' }
    }
    return null
  }
  const rest = plain.slice(colon + 1).trim()
  const known = sectionKindOf(label)
  if (line.kind === 'bullet') {
    if (known === 'other' || (rest === '' && !hasChildren(line, lines, index))) return null
    if (rest !== '' && !isRosterKind(known)) return null
    return { title: label, level: 10 + line.indent, rest }
  }
  if (rest === '') {
    if (known === 'other' && (label.split(' ').length > 6 || line.indent > 0 || plain.length < 4)) return null
    // "Council members:" right above boxes may be a roster; what the boxes say decides.
    const isAboveBoxes = (lines[index + 1]?.check ?? null) !== null
    if (known === 'other' && (isAboveBoxes || !lines[index + 1]?.plain)) return { title: label, level: 8, rest: '' }
    const isBearer = line.kind === 'text' && lines[index + 1]?.kind === 'bullet' && isFullName(label)
    return known === 'other' && !isBearer ? null : { title: label, level: 8, rest: '' }
  }
  return isRosterKind(known) ? { title: label, level: 8, rest } : null
}

/** "Ana Ruiz:" right above a list is whose list it is. */
function isFullName(label: string): boolean {
  const words = label.split(' ')
  return (
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]{1,20}$/u.test(word)) &&
    (isGivenName(foldName(words[0] ?? '')) || !isOrdinaryWord(words.at(-1) ?? ''))
  )
}

/** "We met at the mill. Those present were:" opens a roster like a label of its own. */
function openerOf(plain: string): string | null {
  const stop = plain.lastIndexOf('. ')
  const clause = plain.slice(stop < 0 ? 0 : stop + 2, -1).trim()
  return stop > 0 && isRosterKind(sectionKindOf(clause)) ? clause : null
}

const DRESS = twinPattern(/^(?:[-=*~_#<>+]{2,8}|\[)\s{0,3}(\p{L}[^\n]{2,60}?)\s{0,3}(?:[-=*~_#<>+]{2,8}|\])$/u)
const ENTRY_NUMBER = /^\s{0,3}(?:\d{1,2}|[IVX]{1,4})[.)]\s{1,4}/

/** Returns a known heading dressed up as a numbered entry with text right below it, or as `--- Present ---` or `[Decisions]`; else null. */
function dressedHeading(line: Line, lines: readonly Line[], index: number): string | null {
  const { plain, raw } = line
  if (plain.length > 70) return null
  const dressed = line.kind === 'text' ? (DRESS.exec(plain)?.[1] ?? null) : null
  if (dressed !== null) return isTelling(dressed) ? dressed : null
  const number = line.indent === 0 ? ENTRY_NUMBER.exec(raw) : null
  if (number === null) return null
  const title = (line.kind === 'bullet' ? plain : plain.replace(ENTRY_NUMBER, '')).replace(/:$/, '')
  if (!isTelling(title) || !isBareHeading(title)) return null
  // A list of such entries is an agenda: what stands below a heading is no entry of its list.
  const below = lines[index + 1]?.kind === 'blank' ? lines[index + 2] : lines[index + 1]
  const isEntry = below === undefined || (below.indent === 0 && ENTRY_NUMBER.test(below.raw))
  return isEntry || below.kind === 'blank' || below.kind === 'heading' ? null : title
}

/** "4. Next meeting" ends what "3. Action items" began, and the fourth of the tasks below that does not. */
function isNextNumber(head: Line, line: Line, lines: readonly Line[], index: number): boolean {
  const number = entryNumber(line)
  if (number === null || number !== (entryNumber(head) ?? 0) + 1 || entryNumber(head) === null) return false
  for (let above = index - 1; above > head.index && above > index - SECTION_REACH; above--) {
    const before = lines[above]
    const inner = before === undefined ? null : entryNumber(before)
    if (inner !== null) return inner !== number - 1
  }
  return true
}

function entryNumber({ raw, indent }: Line): number | null {
  const number = indent > 0 ? null : (ENTRY_NUMBER.exec(raw)?.[0] ?? '').trim().slice(0, -1)
  if (number === null || number === '') return null
  const roman = ROMAN.indexOf(number)
  return roman >= 0 ? roman : Number(number)
}

const ROMAN = '- I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ')

function isTelling(title: string): boolean {
  const kind = sectionKindOf(title)
  return kind !== 'other' && kind !== 'standing' && kind !== 'transcript' && kind !== 'agenda'
}

function isBareHeading(plain: string): boolean {
  const words = dropBrackets(plain).trim().split(' ')
  if (words.length > 5 || plain.endsWith('.') || plain.endsWith(',')) return false
  const first = plain.charAt(0)
  return first !== first.toLowerCase()
}

/** The word alone says little; that people speak below it tells a transcript's heading from a mention of one. */
function isTalkBelow(lines: readonly Line[], index: number): boolean {
  let said = 0
  for (let next = index + 1; next < lines.length && next < index + 14; next++) {
    const line = lines[next]
    if (line === undefined || line.kind !== 'text') continue
    const words = line.plain.slice(0, 60).split(': ', 1)[0] ?? ''
    const isSaid = words.length < Math.min(60, line.plain.length) && readPerson(words, []) !== null
    if (isSaid || /^\[?(?:\d{1,2}:)?\d{1,2}:\d{2}\]?$/.test(line.plain)) said += 1
  }
  return said >= 2
}

function isRosterKind(kind: SectionKind): boolean {
  return kind === 'attendees' || kind === 'absent' || kind === 'invited'
}

function hasChildren(line: Line, lines: readonly Line[], index: number): boolean {
  let next = index + 1
  while (next < lines.length && lines[next]?.kind === 'blank' && next < index + 3) next += 1
  const child = lines[next]
  return child !== undefined && child.kind !== 'blank' && child.kind !== 'heading' && child.indent > line.indent
}

import { isHtmlCell } from './html-tables.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { isPersonLink } from '../3-resolve/owners.ts'
import { readDates } from './read-date.ts'
import { readPerson, roleOf } from './read-person.ts'
import { addFrontMatter } from './front-matter-roster.ts'
import { addLabelled } from './labelled-lists.ts'
import { isRosterContinued } from './list-continued.ts'
import { openRoster } from './open-roster.ts'
import { mergeShortForms, type RosterEntry } from './roster-entry.ts'
import { findLegends, readMarked } from './roster-legend.ts'
import { isRoster, sectionsOfOthers } from './roster-sections.ts'
import { readRosterSigns, type ReadRosterSigns } from './roster-signs.ts'
import { findGroupedSections, organizationAbove, organizationHeaded, readOrganizationList } from './roster-groups.ts'
import {
  addList,
  addTextLine,
  isListOfPeople,
  isManyNames,
  isSaidAbsent,
  isSaidArrived,
  withoutAbsence,
} from './roster-lists.ts'
import { readTemplated, type RosterTemplate } from './roster-template.ts'
import type { SectionKind } from './section-kind.ts'
import type { Section, SectionOf } from './sections.ts'
import { splitList } from './split-list.ts'
import { addTables } from './roster-tables.ts'

const PRESENT_OR_ABSENT: ReadonlySet<SectionKind> = new Set<SectionKind>(['attendees', 'absent'])

/** Returns everybody whom the lines from `from` until `until` record as present or absent, once each, in order; with other `kinds`, those whom such sections list. */
export function recogniseAttendees(
  lines: readonly Line[],
  sectionOf: SectionOf,
  from: number,
  until: number,
  kinds: ReadonlySet<SectionKind> = PRESENT_OR_ABSENT,
  signsOf: ReadRosterSigns = readRosterSigns,
): RosterEntry[] {
  const ticked = new Set<Section | null>()
  for (let index = from; index < until; index++) {
    if (lines[index]?.check === 'done') ticked.add(topRoster(sectionOf[index] ?? null))
  }
  const { add, entries } = openRoster()
  const noRosters = sectionsOfOthers(lines, sectionOf, from, until)
  const grouped = findGroupedSections(lines, sectionOf, from, until)
  const legends = findLegends(lines, sectionOf, from, until)
  // An entry is asked for its organization by everyone below it.
  const organizations = new Map<Line, string | null>()
  const organizationAt = (line: Line, section: Section): string | null => {
    const seen = organizations.get(line)
    if (seen !== undefined) return seen
    const organization = organizationAbove(line, lines, grouped.has(section))
    organizations.set(line, organization)
    return organization
  }
  const isOfPresence = kinds.has('attendees')
  const isPreamble = from === 0 && until < lines.length && readDates(lines[0]?.plain ?? '').length === 0
  let openList: { readonly title: string } | null = null
  let template: { readonly columns: RosterTemplate; readonly line: Line } | null = null
  for (let index = from; index < until; index++) {
    const line = lines[index]
    const section = sectionOf[index] ?? null
    if (line === undefined || line.kind === 'hidden' || line.kind === 'blank') continue
    if (openList !== null) {
      const title: string = openList.title
      openList = line.kind === 'text' && /[,;]$/.test(line.plain) ? { title } : null
      if (line.kind === 'text' && splitList(line.plain).every((piece) => readPerson(piece, []) !== null)) {
        addLabelled(line, title, line.plain.replace(/\.$/, ''), add)
        continue
      }
    }
    const signs = signsOf(line)
    const announced = isOfPresence ? (signs?.template ?? null) : null
    if (announced !== null) {
      template = { columns: announced, line }
      continue
    }
    if (template !== null && !isBelow(line, template.line)) template = null
    if (template !== null && (line.kind === 'bullet' || template.line.kind === 'text')) {
      const person = readTemplated(withoutAbsence(line.plain), line.links, template.columns)
      const isAbsent = section?.kind === 'absent' || line.struck || line.check === 'open' || isSaidAbsent(line.plain)
      if (person !== null) add(line, person, person.name, isAbsent ? 'absent' : 'present', null, 'signed-roster')
      continue
    }
    if (isOfPresence && isRosterContinued(line, lines)) {
      addList(line, line.plain.slice(line.plain.indexOf(':') + 1), 'present', null, 'roster-line', add)
      continue
    }
    if (isOfPresence && signs !== null && (section === null || !isRoster(section))) {
      if (signs.hasLabelWithin) addLabelled(line, '', line.plain, add)
      for (const { people, state, role = null } of signs.presence)
        for (const person of people) add(line, person, person.name, state, role, 'presence-sentence')
    }
    const presentPlus = signs?.presentPlus ?? []
    for (const name of presentPlus) {
      const person = readPerson(name, line.links) ?? {
        name,
        email: null,
        handle: null,
        organization: null,
        role: null,
        aliases: [],
      }
      if (name.length <= 60) add(line, person, name, 'present', null, 'present-plus')
    }
    if (signs?.isInvitation === true) {
      // Who was invited may not have come; who declined did not.
      for (const chip of line.links.filter((link) => link.struck && isPersonLink(link))) {
        const person = readPerson(chip.text, [chip])
        if (person !== null) add(line, person, person.name, 'absent', null, 'declined')
      }
      continue
    }
    if (section === null || presentPlus.length > 0) continue
    if (!kinds.has(section.kind) || noRosters.has(section)) continue
    if (isPreamble && STANDING_MEMBERS.test(section.title)) continue
    const state = section.kind === 'absent' ? 'absent' : 'present'
    const role = roleOf(section.title)
    if (section.line === line) {
      if (section.rest !== '') addLabelled(line, section.title, section.rest, add)
      // A list that stops at a comma goes on below.
      if (/[,;]$/.test(section.rest)) openList = { title: section.title }
      continue
    }
    if (line.kind === 'heading' || line.kind === 'row' || line.kind === 'rule' || isHtmlCell(line)) continue
    const above = line.kind === 'bullet' ? parentOf(line, lines, index, section) : null
    const nested = above === null ? null : organizationAt(above, section)
    if (above !== null && nested === null && isPersonsEntry(above)) continue
    const group = nested ?? organizationHeaded(section)
    if (line.kind === 'bullet' && organizationAt(line, section) !== null) continue
    if (above !== null && LEGEND_OF_NAMES.test(above.plain)) continue
    const legend = legends.get(section)
    if (legend !== undefined) {
      if (line !== legend.line)
        for (const { person, state: marked } of readMarked(line, legend, grouped.has(section)))
          add(line, person, person.name, state === 'absent' ? state : marked, role, 'marked-roster')
      continue
    }
    const isChecked = ticked.has(topRoster(section))
    const isAway = line.struck || (isChecked && line.check === 'open') || isSaidAbsent(line.plain)
    const lineState = isAway ? 'absent' : state === 'absent' && isSaidArrived(line.plain) ? 'present' : state
    const label = groupLabel(line.plain)
    const listed = label === null ? readOrganizationList(line, grouped.has(section)) : null
    if (listed !== null) {
      for (const person of listed.people)
        add(
          line,
          { ...person, organization: person.organization ?? listed.organization },
          person.name,
          lineState,
          role,
          'roster-line',
        )
    } else if (label !== null) {
      addList(line, line.plain.slice(label), state, roleOf(line.plain.slice(0, label - 1)) ?? role, 'roster-line', add)
    } else if (line.kind === 'bullet') {
      const person = isManyNames(line.plain) ? null : readPerson(withoutAbsence(line.plain), line.links)
      const named =
        person === null || group === null ? person : { ...person, organization: person.organization ?? group }
      if (named !== null)
        add(line, named, named.name, lineState, role, line.check === null ? 'roster' : 'ticked-roster')
      // A seat that nobody holds: "TBD, Quay Games".
      else if (!isNobody(line.plain.split(/,| [-–—] /, 1)[0] ?? '') && isListOfPeople(line))
        addList(line, line.plain, lineState, role, 'roster-line', add)
    } else if (section.level >= 7 || line.plain.length < 1500) {
      addTextLine(line, lines, index, lineState, role, add)
    }
  }
  addTables(lines, sectionOf, from, until, add)
  if (from === 0 && kinds.has('attendees')) addFrontMatter(lines, add)
  return mergeShortForms(entries())
}

/** Returns the outermost section of the roster that a section belongs to: its ticks are one convention. */
function topRoster(section: Section | null): Section | null {
  let top = section
  while (top?.parent?.kind === 'attendees') top = top.parent
  return top
}

/** Returns the entry of the same roster that a bullet is indented below, or null. */
function parentOf(line: Line, lines: readonly Line[], index: number, section: Section): Line | null {
  for (let before = index - 1; before > section.line.index; before--) {
    const parent = lines[before]
    if (parent === undefined || parent.kind === 'blank') continue
    if (parent.kind === 'heading') return null
    if (parent.indent < line.indent && parent.kind === 'bullet') return parent
  }
  return null
}

/** A bullet below somebody's tells more about them, unless it is only a group's name. */
function isPersonsEntry(parent: Line): boolean {
  return (
    readPerson(parent.plain, parent.links) !== null &&
    !parent.plain.endsWith(':') &&
    !/^(?:TAC|TSC|Members|Guests)\b/.test(parent.plain)
  )
}

/** Above a running document's first meeting such a list says who belongs to the group. */
const STANDING_MEMBERS =
  /^(?:(?:current|our|team|active|board|the) )?(?:members|membres|miembros)(?: actuels| actuales)?$/i

/** Below it, short forms are explained. */
const LEGEND_OF_NAMES = /\b(?:legend|key|abbreviations?|légende|leyenda|abréviations)\b/i

/** Entries that fill a template in stand right below it, in its own list or in the next. */
function isBelow(line: Line, template: Line): boolean {
  if (line.kind === 'heading' || line.kind === 'row' || line.kind === 'rule') return false
  return template.kind === 'text' || (line.kind === 'bullet' && line.indent >= template.indent)
}

/** Returns the offset behind a group's label in `Council members: Ana, Bo`, or null. */
function groupLabel(plain: string): number | null {
  const colon = plain.indexOf(': ')
  if (colon < 3 || colon > 40) return null
  const label = foldName(plain.slice(0, colon))
  const words = label.split(' ')
  const isGroup = words.some((word) => GROUP_LABELS.has(word)) || roleOf(label) !== null
  return isGroup ? colon + 1 : null
}

const GROUP_LABELS = wordsOfAll(({ roster }) => roster?.groupLabels)

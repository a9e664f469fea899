import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { legalEnd } from '../identity/organization-key.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isPersonLink } from '../3-resolve/owners.ts'
import { isOccupation } from './read-affiliation.ts'
import { readPerson, roleOf } from './read-person.ts'
import { addFrontMatter } from './front-matter-roster.ts'
import { mergeShortForms, repeatOf, type RosterEntry } from './roster-entry.ts'
import { isRoster, sectionsOfOthers } from './roster-sections.ts'
import { readRosterSigns, type ReadRosterSigns } from './roster-signs.ts'
import { findGroupedSections, organizationAbove, readOrganizationList } from './roster-groups.ts'
import { addList, addTextLine, isManyNames, isSaidAbsent, withoutAbsence, type Add } from './roster-lists.ts'
import { readTemplated, type RosterTemplate } from './roster-template.ts'
import { sectionKindOf, type SectionKind } from './section-kind.ts'
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
  const roster = new Map<string, RosterEntry>()
  const ticked = new Set<Section | null>()
  for (let index = from; index < until; index++) {
    if (lines[index]?.check === 'done') ticked.add(topRoster(sectionOf[index] ?? null))
  }
  const add: Add = (line, person, quote, state, role, by) => {
    if (
      isNobody(person.name) ||
      isNoPerson(person.name) ||
      isOccupation(person.name) ||
      /\b(?:representative|chairperson|chair)$/i.test(person.name)
    )
      return
    const key = foldName(person.name)
    const at = line.raw.indexOf(quote)
    const start = line.start + Math.max(0, at)
    const end = at < 0 ? line.start + line.raw.length : start + quote.length
    const entry: RosterEntry = {
      name: person.name,
      email: person.email,
      handle: person.handle,
      organization: person.organization,
      role: role ?? person.role,
      state,
      by,
      line: line.number,
      endLine: line.number,
      span: { start, end },
      quote: at < 0 ? line.raw : quote,
      aliases: person.aliases,
      repeats: [],
    }
    const before = roster.get(key)
    if (before === undefined) roster.set(key, entry)
    else {
      roster.set(key, {
        ...before,
        organization: before.organization ?? entry.organization,
        email: before.email ?? entry.email,
        handle: before.handle ?? entry.handle,
        role: before.role ?? entry.role,
        state: before.state === 'present' || state === 'present' ? 'present' : 'absent',
        repeats: [...before.repeats, repeatOf(entry)],
      })
    }
  }
  const noRosters = sectionsOfOthers(lines, sectionOf, from, until)
  const grouped = findGroupedSections(lines, sectionOf, from, until)
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
    if (isOfPresence && signs !== null && line.kind === 'text' && (section === null || !isRoster(section))) {
      if (signs.hasLabelWithin) addLabelled(line, '', line.plain, add)
      for (const { people, state } of signs.presence)
        for (const person of people) add(line, person, person.name, state, null, 'presence-sentence')
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
    const state = section.kind === 'absent' ? 'absent' : 'present'
    const role = roleOf(section.title)
    if (section.line === line) {
      if (section.rest !== '') addLabelled(line, section.title, section.rest, add)
      // A list that stops at a comma goes on below.
      if (/[,;]$/.test(section.rest)) openList = { title: section.title }
      continue
    }
    if (line.kind === 'heading' || line.kind === 'row' || line.kind === 'rule') continue
    const above = line.kind === 'bullet' ? parentOf(line, lines, index, section) : null
    const group = above === null ? null : organizationAt(above, section)
    if (above !== null && group === null && isPersonsEntry(above)) continue
    if (line.kind === 'bullet' && organizationAt(line, section) !== null) continue
    const isChecked = ticked.has(topRoster(section))
    const isAway = line.struck || (isChecked && line.check === 'open') || isSaidAbsent(line.plain)
    const lineState = isAway ? 'absent' : state
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
      else if (!isNobody(line.plain.split(/,| [-–—] /, 1)[0] ?? ''))
        addList(line, line.plain, lineState, role, 'roster-line', add)
    } else if (section.level >= 7 || line.plain.length < 1500) {
      addTextLine(line, lines, index, lineState, role, add)
    }
  }
  addTables(lines, sectionOf, from, until, add)
  if (from === 0 && kinds.has('attendees')) addFrontMatter(lines, add)
  return mergeShortForms([...roster.values()])
}

/** Rosters list member groups too; a single word such as TC may still be somebody's initials. */
function isNoPerson(name: string): boolean {
  const kind = partyKindOf(name)
  return (
    legalEnd(foldName(name)) === '' ||
    kind === 'organization' ||
    (kind === 'group' && (name.includes(' ') || name.length > 3 || name === 'TAC' || name === 'TSC'))
  )
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

/** `Task leads: Ana Ruiz, Bo Lind` in the block of lines that `Present: …` opens, or `Meeting: Ana, Bo, Cy` below a heading: a label before nothing but names. */
function isRosterContinued(line: Line, lines: readonly Line[]): boolean {
  const colon = line.plain.indexOf(':')
  if (line.kind !== 'text' || colon < 2 || colon > 40 || line.plain.length > 600) return false
  const label = line.plain.slice(0, colon).trim()
  if (sectionKindOf(label) !== 'other' || label.split(' ').length > 5 || roleOf(label) !== null) return false
  const pieces = splitList(line.plain.slice(colon + 1))
  const people = pieces.map((piece) => readPerson(piece, line.links)).filter((person) => person !== null)
  if (people.length !== pieces.length || people.length < 2) return false
  if (!people.every(({ name }) => /^\p{Lu}/u.test(name))) return false
  if (CALLED_MEETING.test(label)) {
    const known = people.filter(({ name }) => isGivenName(foldName(name).split(' ', 1)[0] ?? ''))
    return known.length * 2 >= people.length && lines.slice(Math.max(0, line.index - 2), line.index).some(isHeadingLine)
  }
  if (NO_COMPANY.test(label) || !people.every(({ name }) => name.includes(' '))) return false
  for (let index = line.index - 1; index >= 0 && index >= line.index - 4; index--) {
    const above = lines[index]
    if (above === undefined || above.kind !== 'text') return false
    const at = above.plain.indexOf(':')
    if (at > 0 && at <= 60 && sectionKindOf(above.plain.slice(0, at).trim()) === 'attendees') return true
  }
  return false
}

function isHeadingLine({ kind }: Line): boolean {
  return kind === 'heading'
}

const CALLED_MEETING = /^(?:meeting|call|with|who|meeting with|met with|on call|us)$/i
const NO_COMPANY =
  /\b(?:cc|copy|distribution|next|action|actions|to|from|owner|owners|assigned|regrets|for|diffusion|destinataires?|ausentes?)\b/i

/** Entries that fill a template in stand right below it, in its own list or in the next. */
function isBelow(line: Line, template: Line): boolean {
  if (line.kind === 'heading' || line.kind === 'row' || line.kind === 'rule') return false
  return template.kind === 'text' || (line.kind === 'bullet' && line.indent >= template.indent)
}

/** The labels further on in a line: "Opened at 7. Present: Ana, Bo." */
const LABEL_BREAK = /[.;] (?=\p{L}[\p{L} -]{2,30}: )/u

/** Adds the people of `Present: Ana, Bo. Absent: Cy. Guests: Dee`, each label with its own; what no label stands before goes by `title`. */
function addLabelled(line: Line, title: string, rest: string, add: Add): void {
  rest.split(LABEL_BREAK).forEach((piece, place) => {
    const colon = place === 0 ? -1 : piece.indexOf(': ')
    const label = colon < 0 ? title : piece.slice(0, colon)
    const kind = sectionKindOf(label)
    const isRemote = REMOTE.test(label)
    if (kind !== 'attendees' && kind !== 'absent' && !isRemote) return
    const state = kind === 'absent' ? 'absent' : 'present'
    const names = piece.slice(colon < 0 ? 0 : colon + 2).replace(/\.$/, '')
    addList(line, names, state, roleOf(label), 'roster-line', add)
  })
}

const REMOTE = /^(?:remote|remotely|online|by phone|via zoom|on zoom|virtual|virtually|in person)$/i

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

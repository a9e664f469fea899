import type { Line } from '../1-normalise/line.ts'
import type { LinesChange } from '../1-normalise/line-sheet.ts'
import {
  asRoster,
  isBoxedPerson,
  SECTION_REACH,
  sectionAt,
  tickedRosters,
  type Section,
  type SectionOf,
} from './sections.ts'

/** The sections of a text that is being edited; those that an edit does not reach stay the same objects. */
export interface SectionSheet {
  readonly lines: readonly Line[]
  readonly sectionOf: SectionOf
  /** The sections by their headings alone, before boxes are counted. */
  readonly headed: SectionOf
  readonly rosters: ReadonlyMap<Section, Section>
  readonly isPerson: (line: Line) => boolean
  /** Above `from` and again from `until` on, lines stand in the sections that they stood in before the last edit. */
  readonly changed: { readonly from: number; readonly until: number }
}

/** Returns the section of every line, with what a later edit needs. */
export function openSections(lines: readonly Line[]): SectionSheet {
  const verdicts = new WeakMap<Line, boolean>()
  const isPerson = (line: Line): boolean => {
    const before = verdicts.get(line)
    if (before !== undefined) return before
    const verdict = isBoxedPerson(line)
    verdicts.set(line, verdict)
    return verdict
  }
  const changed = { from: 0, until: 0 }
  const empty: SectionSheet = { lines: [], sectionOf: [], headed: [], rosters: new Map(), isPerson, changed }
  return editSections(empty, lines, { from: 0, untilBefore: 0, untilAfter: lines.length })
}

/** Returns the section of every line of an edited text. */
export function editSections(sheet: SectionSheet, lines: readonly Line[], change: LinesChange): SectionSheet {
  const { headed, changed } = headedSections(sheet.headed, lines, change)
  const moved = change.untilAfter - change.untilBefore
  const { isPerson } = sheet
  const isReached =
    hasBox(lines, changed.from, changed.until) || hasBox(sheet.lines, changed.from, changed.until - moved)
  const rosters = isReached ? rosterSections(sheet, lines, headed) : sheet.rosters
  if (rosters.size === 0 && sheet.rosters.size === 0)
    return { lines, sectionOf: headed, headed, rosters, isPerson, changed }
  const asListed = (section: Section | null): Section | null =>
    section === null ? null : (rosters.get(section) ?? section)
  if (!hasSameKeys(rosters, sheet.rosters)) {
    const all = { from: 0, until: lines.length }
    return { lines, sectionOf: headed.map(asListed), headed, rosters, isPerson, changed: all }
  }
  const sectionOf = sheet.sectionOf
    .slice(0, changed.from)
    .concat(headed.slice(changed.from, changed.until).map(asListed), sheet.sectionOf.slice(changed.until - moved))
  return { lines, sectionOf, headed, rosters, isPerson, changed }
}

function hasBox(lines: readonly Line[], from: number, until: number): boolean {
  for (let index = from; index < until; index++) if ((lines[index]?.check ?? null) !== null) return true
  return false
}

function rosterSections(sheet: SectionSheet, lines: readonly Line[], headed: SectionOf): Map<Section, Section> {
  const rosters = new Map<Section, Section>()
  for (const section of tickedRosters(lines, headed, sheet.isPerson))
    rosters.set(section, sheet.rosters.get(section) ?? asRoster(section))
  return rosters
}

function hasSameKeys(one: ReadonlyMap<Section, Section>, other: ReadonlyMap<Section, Section>): boolean {
  if (one.size !== other.size) return false
  for (const section of one.keys()) if (!other.has(section)) return false
  return true
}

interface HeadedSections {
  readonly headed: SectionOf
  readonly changed: SectionSheet['changed']
}

function headedSections(before: SectionOf, lines: readonly Line[], change: LinesChange): HeadedSections {
  const first = Math.max(0, change.from - SECTION_REACH)
  const headed = before.slice(0, first)
  let current = headed[first - 1] ?? null
  let isSettled = false
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const isBehind = index >= change.untilAfter
    const place = isBehind ? index - change.untilAfter + change.untilBefore : index
    const old = isBehind || index < change.from ? (before[place] ?? null) : null
    const fresh = sectionAt(current, line, lines, index)
    current = old !== null && fresh !== null && isSame(old, fresh) ? old : fresh
    headed.push(current)
    // How a section ends depends on the last line above that is not blank.
    if (isBehind && line.kind !== 'blank') isSettled = true
    if (isSettled && current === old)
      return { headed: headed.concat(before.slice(place + 1)), changed: { from: first, until: index + 1 } }
  }
  return { headed, changed: { from: first, until: lines.length } }
}

function isSame(one: Section, other: Section): boolean {
  return (
    one.line === other.line &&
    one.parent === other.parent &&
    one.kind === other.kind &&
    one.level === other.level &&
    one.title === other.title &&
    one.rest === other.rest
  )
}

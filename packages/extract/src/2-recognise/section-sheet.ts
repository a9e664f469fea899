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
  const empty: SectionSheet = { sectionOf: [], headed: [], rosters: new Map(), isPerson, changed }
  return editSections(empty, lines, { from: 0, untilBefore: 0, untilAfter: lines.length, removed: [] })
}

/** Returns the section of every line of an edited text. */
export function editSections(sheet: SectionSheet, lines: readonly Line[], change: LinesChange): SectionSheet {
  const { headed, changed } = headedSections(sheet.headed, lines, change)
  const moved = change.untilAfter - change.untilBefore
  const { isPerson } = sheet
  // Where nothing of the sections changed, boxes still may have come or gone.
  const [from, until] = [Math.min(changed.from, change.from), Math.max(changed.until, change.untilAfter)]
  const isReached = change.removed.some(isBoxed) || hasBox(lines, from, until)
  const rosters = isReached ? rosterSections(sheet, lines, headed) : sheet.rosters
  if (rosters.size === 0 && sheet.rosters.size === 0) return { sectionOf: headed, headed, rosters, isPerson, changed }
  const asListed = (section: Section | null): Section | null =>
    section === null ? null : (rosters.get(section) ?? section)
  if (!hasSameKeys(rosters, sheet.rosters)) {
    const all = { from: 0, until: lines.length }
    return { sectionOf: headed.map(asListed), headed, rosters, isPerson, changed: all }
  }
  if (changed.from === changed.until) return { sectionOf: sheet.sectionOf, headed, rosters, isPerson, changed }
  const sectionOf = sheet.sectionOf
    .slice(0, changed.from)
    .concat(headed.slice(changed.from, changed.until).map(asListed), sheet.sectionOf.slice(changed.until - moved))
  return { sectionOf, headed, rosters, isPerson, changed }
}

function isBoxed({ check }: Line): boolean {
  return check !== null
}

function hasBox(lines: readonly Line[], from: number, until: number): boolean {
  for (let index = from; index < until; index++) {
    const line = lines[index]
    if (line !== undefined && isBoxed(line)) return true
  }
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
  const isSameLength = change.untilAfter === change.untilBefore
  const fresh: (Section | null)[] = []
  let current = before[first - 1] ?? null
  let isSettled = false
  let hasChanged = !isSameLength
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const isBehind = index >= change.untilAfter
    const place = isBehind ? index - change.untilAfter + change.untilBefore : index
    const old = isBehind || index < change.from ? (before[place] ?? null) : null
    const found = sectionAt(current, line, lines, index)
    current = old !== null && found !== null && isSame(old, found) ? old : found
    fresh.push(current)
    if (current !== before[place]) hasChanged = true
    // How a section ends depends on the last line above that is not blank.
    if (isBehind && line.kind !== 'blank') isSettled = true
    if (!isSettled || current !== old) continue
    if (!hasChanged) return { headed: before, changed: { from: first, until: first } }
    const headed = before.slice(0, first).concat(fresh, before.slice(place + 1))
    return { headed, changed: { from: first, until: index + 1 } }
  }
  return { headed: before.slice(0, first).concat(fresh), changed: { from: first, until: lines.length } }
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

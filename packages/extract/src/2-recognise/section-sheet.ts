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
  const empty: SectionSheet = { sectionOf: [], headed: [], rosters: new Map(), isPerson }
  return editSections(empty, lines, { from: 0, untilBefore: 0, untilAfter: lines.length })
}

/** Returns the section of every line of an edited text. */
export function editSections(sheet: SectionSheet, lines: readonly Line[], change: LinesChange): SectionSheet {
  const headed = headedSections(sheet.headed, lines, change)
  const rosters = new Map<Section, Section>()
  for (const section of tickedRosters(lines, headed, sheet.isPerson))
    rosters.set(section, sheet.rosters.get(section) ?? asRoster(section))
  const sectionOf =
    rosters.size === 0 ? headed : headed.map((section) => (section === null ? null : (rosters.get(section) ?? section)))
  return { sectionOf, headed, rosters, isPerson: sheet.isPerson }
}

function headedSections(before: SectionOf, lines: readonly Line[], change: LinesChange): SectionOf {
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
    if (isSettled && current === old) return headed.concat(before.slice(place + 1))
  }
  return headed
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

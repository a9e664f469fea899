import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { readAffiliation } from './read-affiliation.ts'
import { readPerson, type NamedPerson } from './read-person.ts'
import { isRoster } from './roster-sections.ts'
import type { Section, SectionOf } from './sections.ts'
import { splitRoster } from './roster-pieces.ts'

/** What a mark behind a name says in one roster: `+ = attending`, `x = present`, `* indicates absence`. */
export interface RosterLegend {
  readonly mark: string
  readonly state: 'present' | 'absent'
  /** The line that says so. */
  readonly line: Line
}

/** Somebody with what the mark, or its lack, says. */
export interface MarkedPerson {
  readonly person: NamedPerson
  readonly state: 'present' | 'absent'
}

const LEGEND = twinPattern(
  /(?:^|[\s(["'“‘])([+*x✓✔✅]|\([+*x]\)) {0,3}["'”’)]? {0,3}(?:=|:|indicates|denotes|means|marks|for) {0,3}(?:was |were |those )?(in attendance|present|attended|attending|attendance|here|présente?s?|presentes?|asistió|absent|absence|absente?s?|excused|excusée?s?|not present|ausentes?)\b/iu,
)
const OF_ABSENCE = /^(?:absen|excus|not|ausen)/i
const LENGTH_MAX = 120

/** Returns the legends of the rosters among some lines: only those whose mark some entry of the same roster bears. */
export function findLegends(
  lines: readonly Line[],
  sectionOf: SectionOf,
  from: number,
  until: number,
): ReadonlyMap<Section, RosterLegend> {
  const legends = new Map<Section, RosterLegend>()
  for (let index = from; index < until; index++) {
    const [line, section] = [lines[index], sectionOf[index] ?? null]
    if (line === undefined || section === null || !isRoster(section) || line.raw.length > LENGTH_MAX) continue
    const legend = readLegend(line)
    if (legend !== null && isUsed(legend, section, lines, sectionOf, from, until)) legends.set(section, legend)
  }
  return legends
}

function readLegend(line: Line): RosterLegend | null {
  // Written at the beginning of a line, a mark reads as a bullet.
  const [, written = '', meaning = ''] = LEGEND.exec(line.raw.replaceAll('\\', '')) ?? []
  if (written === '') return null
  return { mark: written.replace(/[()]/g, ''), state: OF_ABSENCE.test(meaning) ? 'absent' : 'present', line }
}

function isUsed(
  { mark, line }: RosterLegend,
  section: Section,
  lines: readonly Line[],
  sectionOf: SectionOf,
  from: number,
  until: number,
): boolean {
  for (let index = from; index < until; index++) {
    const entry = lines[index]
    if (entry === undefined || entry === line || sectionOf[index] !== section) continue
    if (
      entry.kind !== 'row' &&
      written(entry)
        .split(SEATS)
        .some((seat) => hasMark(seat, mark))
    )
      return true
  }
  return false
}

/** An entry's words with a star behind them, which else is taken for markup. */
function written({ plain, raw }: Line): string {
  return /[^*\s] ?\\?\*\s{0,9}$/.test(raw) && !plain.endsWith('*') ? `${plain} *` : plain
}

/** Two who share a seat: "Ana Ruiz + / Bo Lind". */
const SEATS = / \/ /

function hasMark(piece: string, mark: string): boolean {
  const bare = piece.trim()
  return bare.endsWith(` ${mark}`) || bare.endsWith(`(${mark})`) || (mark !== 'x' && bare.endsWith(mark))
}

/** Returns everybody whom an entry of a roster with a legend names: `Harbour - Ana Ruiz + / Bo Lind`, `Cy Dorn (Quay) +`. */
export function readMarked(line: Line, { mark, state }: RosterLegend, isOrganizationFirst: boolean): MarkedPerson[] {
  const text = written(line)
  const dash = isOrganizationFirst ? / [-–—] |: /.exec(text) : null
  const organization = dash === null ? null : readAffiliation(text.slice(0, dash.index)).organization
  const names = dash === null ? text : text.slice(dash.index + dash[0].length)
  const seats = names.includes(' / ') ? names.split(SEATS) : dash === null ? [names] : splitRoster(names)
  const other = state === 'present' ? 'absent' : 'present'
  return seats.flatMap((seat) => {
    const isMarked = hasMark(seat, mark)
    const bare = seat.trim()
    const person = readPerson(
      isMarked ? bare.slice(0, bare.lastIndexOf(mark)).replace(/\($/, '').trim() : bare,
      line.links,
    )
    if (person === null) return []
    return [
      {
        person: { ...person, organization: person.organization ?? organization },
        state: isMarked ? state : other,
      },
    ]
  })
}

import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import { stripMarkup } from '../1-normalise/strip-markup.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { readHtmlTables } from './html-tables.ts'
import { isNobody } from '../identity/is-nobody.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { readAffiliation } from './read-affiliation.ts'
import { readPerson, roleOf, type NamedPerson } from './read-person.ts'
import { addList, type Add } from './roster-lists.ts'
import { sectionKindOf, type SectionKind } from './section-kind.ts'
import type { SectionOf } from './sections.ts'
import { cellsOf, readTables, type Table } from './tables.ts'

const NAME_COLUMNS = wordsOfAll(({ roster }) => roster?.nameColumns)
const TELLING_NAME_COLUMNS = wordsOfAll(({ roster }) => roster?.tellingNameColumns)
const MARK_COLUMNS = wordsOfAll(({ roster }) => roster?.markColumns)
const ORGANIZATION_COLUMNS = wordsOfAll(({ roster }) => roster?.organizationColumns)
const PRESENT_WORDS = wordsOfAll(({ roster }) => roster?.presentMarks)
const PRESENT_MARKS = new Set('x|✓|✔|✅|1|[x]|☑|:white_check_mark:|:heavy_check_mark:'.split('|'))
const OTHER_MARKS = new Set('|-|–|—|✗|✘|❌|0|[ ]|☐|n|no|a|absent|regrets|r|e|excused|o|:x:|n/a'.split('|'))
const ROLE_COLUMNS = new Set(['role', 'position', 'title', 'function', 'rôle', 'rol', 'cargo', 'fonction'])

function isPresentMark(cell: string): boolean {
  const mark = cell.trim().toLowerCase()
  return PRESENT_MARKS.has(mark) || PRESENT_WORDS.has(foldName(mark))
}

/** Adds the people of the tables among some lines that are rosters: by their columns' titles, or since they stand in one. */
export function addTables(lines: readonly Line[], sectionOf: SectionOf, from: number, until: number, add: Add): void {
  for (const table of [...readTables(lines, from, until), ...readHtmlTables(lines, from, until)]) {
    if (addColumns(table, add)) continue
    addLabelledRows(table, add)
    const kind = sectionOf[table.header.index]?.kind ?? ''
    const inRoster = kind === 'attendees' || kind === 'absent'
    const ofMarks = findMarks(table, [])
    const titled = table.columns.findIndex((column, place) => NAME_COLUMNS.has(column) && place !== ofMarks)
    const nameColumn = titled < 0 && inRoster ? table.columns.findIndex(isNameColumn) : titled
    if (nameColumn < 0) {
      if (inRoster && !addByShape(table, kind === 'absent' ? 'absent' : 'present', add))
        addCells(table, kind === 'absent' ? 'absent' : 'present', add)
      continue
    }
    const organizationColumn = table.columns.findIndex((column) => ORGANIZATION_COLUMNS.has(column))
    const titledMarks = table.columns.findIndex((column) => MARK_COLUMNS.has(column))
    const isTelling = organizationColumn >= 0 && TELLING_NAME_COLUMNS.has(table.columns[nameColumn] ?? '')
    if (!inRoster && titledMarks < 0 && !isTelling) continue
    const roleColumn = table.columns.findIndex((column) => ROLE_COLUMNS.has(column))
    const taken = [nameColumn, organizationColumn, roleColumn]
    const markColumn = titledMarks >= 0 ? titledMarks : findMarks(table, taken)
    for (const row of table.rows) {
      const cell = row.cells[nameColumn] ?? ''
      const person = readPerson(cell, row.line.links) ?? readSmallName(cell)
      if (person === null) continue
      const { organization } = readAffiliation(row.cells[organizationColumn] ?? '')
      const isAbsent = kind === 'absent' || (markColumn >= 0 && !isPresentMark(row.cells[markColumn] ?? ''))
      const named = organization === null ? person : { ...person, organization }
      const role = roleOf(row.cells[roleColumn] ?? '')
      add(row.line, named, person.name, isAbsent ? 'absent' : 'present', role, 'roster-table')
    }
  }
}

/** "Name/Nym", "Name and pronouns": what a title of more words begins with; "user name" and "project name" are no people's. */
function isNameColumn(column: string): boolean {
  const [first = ''] = column.split(' ', 1)
  return NAME_COLUMNS.has(first) && !/ (?:number|id|count)$/.test(column)
}

/** "ana ruiz": in the column of names, nobody takes two small words for anything else. */
function readSmallName(cell: string): NamedPerson | null {
  if (!/^\p{Ll}[\p{Ll}'’-]{1,20} \p{L}[\p{L}'’-]{1,20}$/u.test(cell) || isNobody(cell)) return null
  const isGiven = isGivenName(foldName(cell).split(' ', 1)[0] ?? '')
  return isGiven ? { name: cell, email: null, handle: null, organization: null, role: null, aliases: [] } : null
}

/** `| Present | Absent |` over two lists: each column is a roster of its own. */
function addColumns(table: Table, add: Add): boolean {
  const titles = table.columns.filter((column) => column !== '')
  const kinds = table.columns.map((column) => (column === '' ? 'other' : sectionKindOf(column)))
  const isOfRosters =
    titles.length >= 2 && kinds.filter(isRosterKind).length === titles.length && kinds.includes('absent')
  // A column of marks beside names is no list of its own.
  const names = table.rows.flatMap(({ line, cells }) => cells.filter((cell) => readPerson(cell, line.links) !== null))
  if (!isOfRosters || names.length * 2 < table.rows.length * titles.length) return false
  for (const { line, cells } of table.rows)
    cells.forEach((cell, column) => {
      const kind = kinds[column] ?? 'other'
      if (cell !== '' && isRosterKind(kind) && !isPresentMark(cell))
        addList(line, cell, kind === 'absent' ? 'absent' : 'present', null, 'roster-table', add)
    })
  return true
}

function isRosterKind(kind: SectionKind): boolean {
  return kind === 'attendees' || kind === 'absent'
}

/** `| Attending | Ana Ruiz, Bo Lind |`: a table of what the meeting was holds its roster in a row. */
function addLabelledRows(table: Table, add: Add): void {
  const { titles } = table
  if (titles.length > 2) return
  for (const { line, cells } of [{ line: table.header, cells: titles }, ...table.rows]) {
    const [label = '', plain = ''] = cells
    const list = BREAK.test(line.raw) ? brokenCell(line.raw) : plain
    const kind = list === '' || label.length > 40 ? 'other' : sectionKindOf(label)
    if (!isRosterKind(kind)) continue
    addList(line, list, kind === 'absent' ? 'absent' : 'present', roleOf(label), 'roster-table', add)
  }
}

const BREAK = /<br ?\/?>/i

/** The second cell of a row, whose lines are entries. */
function brokenCell(raw: string): string {
  const cell = cellsOf(raw)[1] ?? ''
  return cell
    .split(/<br ?\/?>/i)
    .map((piece) =>
      stripMarkup(piece)
        .plain.replace(/^[-•*] /, '')
        .trim(),
    )
    .filter((piece) => piece !== '')
    .join(', ')
}

/** Returns the column of nothing but ticks and their like, whatever its title; -1 for none. */
function findMarks(table: Table, taken: readonly number[]): number {
  return table.columns.findIndex((_title, column) => {
    if (taken.includes(column)) return false
    const cells = table.rows.map(({ cells: row }) => (row[column] ?? '').trim().toLowerCase())
    return cells.some(isPresentMark) && cells.every((cell) => isPresentMark(cell) || OTHER_MARKS.has(cell))
  })
}

/** A roster's table without titles: a column of whole names, one of ticks, perhaps one of organizations. */
function addByShape(table: Table, state: 'present' | 'absent', add: Add): boolean {
  const header = { line: table.header, cells: table.titles }
  const rows = [header, ...table.rows].filter(({ cells }) => cells.some((cell) => cell !== ''))
  const bare = { ...table, rows }
  const marks = findMarks(bare, [])
  if (marks < 0 || rows.length < 3) return false
  const namesIn = (column: number): number =>
    rows.filter(({ line, cells }) => readPerson(cells[column] ?? '', line.links)?.name.includes(' ') === true).length
  const columns = [...table.columns.keys()].filter((column) => column !== marks)
  const [name = -1] = columns.filter((column) => namesIn(column) * 2 > rows.length)
  if (name < 0) return false
  const organization = columns.find((column) => column > name && column !== marks) ?? -1
  for (const { line, cells } of rows) {
    const person = readPerson(cells[name] ?? '', line.links)
    if (person === null) continue
    const named = readAffiliation(cells[organization] ?? '').organization ?? person.organization
    const isHere = isPresentMark(cells[marks] ?? '')
    add(line, { ...person, organization: named }, person.name, isHere ? state : 'absent', null, 'roster-table')
  }
  return true
}

/** A roster's table without titles holds a name in each cell. */
function addCells(table: Table, state: 'present' | 'absent', add: Add): void {
  const cells = [
    ...table.titles.map((cell) => ({ line: table.header, cell })),
    ...table.rows.flatMap(({ line, cells: row }) => row.map((cell) => ({ line, cell }))),
  ].filter(({ cell }) => cell !== '')
  const people = cells.flatMap(({ line, cell }) => {
    const person = readPerson(cell, line.links)
    return person === null || !/^\p{Lu}/u.test(person.name) ? [] : [{ line, person }]
  })
  if (people.length * 5 < cells.length * 4) return
  for (const { line, person } of people) add(line, person, person.name, state, null, 'roster-table')
}

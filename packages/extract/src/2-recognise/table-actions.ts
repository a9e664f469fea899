import type { Line } from '../1-normalise/line.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { ownerDraft, readOwners, splitNames } from '../3-resolve/owners.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { twinOfAll, wholeWords } from '../locales/patterns-of-all.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import type { ActionCandidate } from './action-candidate.ts'
import type { SectionOf } from './sections.ts'
import { readTables, type Table } from './tables.ts'

/** A task from a table, with what its own columns say about the date and the state. */
export interface TableAction extends ActionCandidate {
  readonly dueCell: string | null
  readonly stateCell: string | null
}

const TASK = wordsOfAll(({ tables }) => tables?.task)
const CLEARLY_TASK = wordsOfAll(({ tables }) => tables?.clearlyTask)
const WHAT = wordsOfAll(({ tables }) => tables?.what)
const WORK = wordsOfAll(({ tables }) => tables?.work)
const NUMBER = wordsOfAll(({ tables }) => tables?.number)
const DONE_HEADING = twinOfAll(({ headings }) => headings?.done, wholeWords)
const OWNER = wordsOfAll(({ tables }) => tables?.owner)
const DUE = wordsOfAll(({ tables }) => tables?.due)
const STATE = wordsOfAll(({ tables }) => tables?.state)

const NAMES = new Set(['name', 'nom', 'nombre', 'who', 'person'])

/** "Name" is the owner's column only where no other is: beside one it names the task. */
function ownerColumnOf(columns: readonly string[]): number {
  const clear = columns.findIndex((title) => OWNER.has(title) && !NAMES.has(title))
  return clear >= 0 ? clear : columns.findIndex((title) => OWNER.has(title))
}

/** Returns the first column whose cells are words, among those not taken: in a table of owners and days it holds what they owe. */
function wordedColumn({ columns, rows }: Table, taken: readonly number[]): number {
  return columns.findIndex(
    (_title, column) => !taken.includes(column) && rows.some(({ cells }) => (cells[column] ?? '').includes(' ')),
  )
}

/** Returns the column of planned work in a table that numbers its pieces and says whose they are or how they stand, or -1. */
function workColumnOf({ columns }: Table): number {
  const work = columns.findIndex((title) => WORK.has(title))
  const owner = columns.findIndex((title) => OWNER.has(title) && !NAMES.has(title))
  const isNumbered = columns.some((title, at) => at !== work && NUMBER.has(title))
  const hasState = columns.some((title) => STATE.has(title))
  if (work < 0 || work === owner) return -1
  return (owner >= 0 && (isNumbered || hasState)) || (isNumbered && hasState) ? work : -1
}

/** Returns the tasks of tables that have a column for the task and one for its owner, or rows labelled "Action item". */
export function recogniseTableActions(
  lines: readonly Line[],
  sectionOf: SectionOf,
  from: number,
  until: number,
  known: KnownNames,
): TableAction[] {
  const found: TableAction[] = []
  for (const read of readTables(lines, from, until)) {
    const table = { ...read, columns: read.columns.map(withoutEnding) }
    const column = (names: ReadonlySet<string>): number => table.columns.findIndex((title) => names.has(title))
    const isActionList = sectionOf[table.header.index]?.kind === 'actions'
    const ownerColumn = ownerColumnOf(table.columns)
    const titled = column(CLEARLY_TASK) >= 0 ? column(CLEARLY_TASK) : column(TASK)
    const isOwedTable = ownerColumn >= 0 && (isActionList || column(DUE) >= 0)
    const taskColumn =
      titled >= 0 || !isOwedTable ? titled : wordedColumn(table, [ownerColumn, column(DUE), column(STATE)])
    const isWhoDoesWhat = ownerColumn >= 0 && WHAT.has(table.columns[taskColumn] ?? '') && table.columns.length <= 4
    const isTaskTable =
      taskColumn >= 0 &&
      taskColumn !== ownerColumn &&
      (ownerColumn >= 0 || CLEARLY_TASK.has(table.columns[taskColumn] ?? '')) &&
      (isActionList ||
        isWhoDoesWhat ||
        CLEARLY_TASK.has(table.columns[taskColumn] ?? '') ||
        (ownerColumn >= 0 && column(DUE) >= 0))
    const workColumn = isTaskTable ? -1 : workColumnOf(table)
    const textColumn = isTaskTable ? taskColumn : workColumn
    const isOver = DONE_HEADING.test(sectionOf[table.header.index]?.title ?? '')
    for (const { line, cells } of table.rows) {
      if (textColumn >= 0) {
        const text = (cells[textColumn] ?? '').trim()
        if (text.length < 4) continue
        const ownerCell = (cells[ownerColumn] ?? '').trim()
        const read = readOwners(ownerCell, known, 'list') ?? readOwnerCell(ownerCell)
        found.push({
          line,
          text,
          owners: read?.owners ?? [],
          ownerWords: read === null || ownerCell === '' ? null : ownerCell,
          confidence: isTaskTable ? 0.9 : 0.6,
          by: isTaskTable ? 'action-table' : 'work-table',
          dueCell: column(DUE) >= 0 ? (cells[column(DUE)] ?? null) : null,
          stateCell: column(STATE) >= 0 ? (cells[column(STATE)] ?? null) : isOver ? 'done' : null,
        })
        continue
      }
      const labelAt = cells.findIndex((cell) => /^action(?: items?|s)?:?$/i.test(cell.trim()))
      const text = labelAt < 0 ? '' : (cells[labelAt + 1] ?? '').replace(/^[-•\s]{1,3}/, '').trim()
      if (text.length > 4) {
        found.push({
          line,
          text,
          owners: [],
          ownerWords: null,
          confidence: 0.85,
          by: 'action-row',
          dueCell: null,
          stateCell: null,
        })
      }
    }
  }
  return found
}

/** Returns whom the columns of owners name in the rows of tables, by the row's line index. */
export function ownersInTables(
  lines: readonly Line[],
  from: number,
  until: number,
  known: KnownNames,
): Map<number, Pick<ActionCandidate, 'owners' | 'ownerWords'>> {
  const found = new Map<number, Pick<ActionCandidate, 'owners' | 'ownerWords'>>()
  for (const { columns, rows } of readTables(lines, from, until)) {
    const owner = columns.map(withoutEnding).findIndex((title) => OWNER.has(title) && !NAMES.has(title))
    if (owner < 0) continue
    for (const { line, cells } of rows) {
      const cell = (cells[owner] ?? '').trim()
      const read = readOwners(cell, known, 'list') ?? readOwnerCell(cell)
      if (read !== null && read.owners.length > 0) found.set(line.index, { owners: read.owners, ownerWords: cell })
    }
  }
  return found
}

/** "Responsable(s)" and "Owner/s" are folded to a word and an ending. */
function withoutEnding(title: string): string {
  return title.replace(/ (?:s|e s|es|a|as)$/, '')
}

/** Whatever stands in a column of owners is one, unless it reads like a sentence. */
function readOwnerCell(cell: string): { owners: readonly OwnerDraft[] } | null {
  const names = splitNames(cell)
  const isNames = names.every((name) => /^[\p{L}@][\p{L}\d .'’@_-]{1,40}$/u.test(name) && name.split(' ').length <= 4)
  return names.length === 0 || names.length > 8 || !isNames ? null : { owners: names.map(ownerDraft) }
}

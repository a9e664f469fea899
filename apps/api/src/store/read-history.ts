import type { HistoryKind } from '@evenkeel/contract/history-kind.ts'
import type { HistoryEntry } from '@evenkeel/contract/history.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import { deedsOf, kindOfCommand, type Subject } from '../usecases/describe-command.ts'
import type { LatestToggle } from '../usecases/coalition-record.ts'
import { aspectsOf } from '../usecases/event-aspects.ts'
import { permissionToUndo } from '../usecases/permission-to-undo.ts'
import type { Reader } from '../usecases/reader.ts'
import { openHistoryWords, type HistoryWords } from './history-words.ts'
import type { SqlDriver } from './sql-driver.ts'
import { isToggle, readEntriesOf, readToggles } from './undone-commands.ts'

/** Which part of the history somebody asks for. */
export interface HistoryAsked {
  /** The number before which to look, null for the end of the ledger. */
  readonly before: number | null
  readonly limit: number
  readonly kind: HistoryKind | null
  /** Whose commands alone, null for everybody's. */
  readonly actor: string | null
  /** The account of the reader, whose own deeds are never kept from them. */
  readonly person: string
}

/** A command of the history with whoever sent it, whose name the directory knows. */
export interface ReadCommand extends Omit<HistoryEntry, 'by' | 'who'> {
  readonly actor: string
}

export interface ReadHistory {
  readonly commands: readonly ReadCommand[]
  readonly next: number | null
  /** Everybody who ever recorded something, for who may compare people; else empty. */
  readonly actors: readonly string[]
}

interface Row {
  readonly sequence: number
  readonly cause: string
  readonly at: string
  readonly actor: string
  readonly type: EventBody['type']
}

interface Group {
  readonly command: string
  readonly at: string
  readonly actor: string
  readonly first: number
  readonly last: number
  readonly types: readonly EventBody['type'][]
}

const CHUNK = 1000
/** A filter that fits almost nothing does not read a whole ledger for one answer. */
const LOOKED_THROUGH_MAX = 20_000
const ABOUT_MAX = 3

/** Returns whether a reader may know who did what to whom, which are figures of people beside each other. */
export function mayKnowWho({ permissions }: Reader): boolean {
  return permissions.includes('compare-people') && permissions.includes('see-contacts')
}

/** Returns what was recorded, command by command, the latest first, as a reader may have it. */
export function readHistory(driver: SqlDriver, reader: Reader, asked: HistoryAsked): ReadHistory {
  return driver.snapshot(() => {
    const isNamed = mayKnowWho(reader)
    const toggles = readToggles(driver)
    const words = openHistoryWords(driver, reader.permissions.includes('see-owners'))
    const commands: ReadCommand[] = []
    let next: number | null = null
    let looked = 0
    for (const group of commandsBefore(driver, asked.before)) {
      const kind = kindOfCommand(group.types)
      const isOwn = group.actor === asked.person
      const isAsked =
        (asked.kind === null || asked.kind === kind) &&
        (asked.actor === null || asked.actor === group.actor) &&
        (isNamed || isOwn || kind !== 'people')
      if (isAsked) commands.push(describe(driver, group, { kind, isNamed, toggles, words, reader }))
      looked += group.types.length
      next = group.first > 1 ? group.first : null
      if (commands.length >= asked.limit || looked >= LOOKED_THROUGH_MAX) break
    }
    const actors = isNamed
      ? driver.all<{ actor: string }>('SELECT DISTINCT actor FROM ledger').map((row) => row.actor)
      : []
    return { commands, next, actors }
  })
}

/** Yields the commands before a number, the latest first; the entries of one stand side by side in the ledger. */
function* commandsBefore(driver: SqlDriver, before: number | null): Generator<Group> {
  let rows: Row[] = []
  for (let end = before ?? Number.MAX_SAFE_INTEGER; ;) {
    const earlier = driver.all<Row>(
      'SELECT sequence, cause, at, actor, type FROM ledger WHERE sequence < ? ORDER BY sequence DESC LIMIT ?',
      end,
      CHUNK,
    )
    for (const row of earlier) {
      if (rows.length > 0 && rows[0]?.cause !== row.cause) {
        yield* groupOf(rows)
        rows = []
      }
      rows.push(row)
    }
    const last = earlier.at(-1)
    if (last === undefined) break
    end = last.sequence
  }
  yield* groupOf(rows)
}

/** The rows of one command, the latest first; nothing of none. */
function groupOf(rows: readonly Row[]): readonly Group[] {
  const [latest] = rows
  const first = rows.at(-1)
  if (latest === undefined || first === undefined) return []
  const { cause, actor } = latest
  const types = rows.map(({ type }) => type)
  return [{ command: cause, actor, at: first.at, first: first.sequence, last: latest.sequence, types }]
}

interface Surroundings {
  readonly kind: HistoryKind
  readonly isNamed: boolean
  readonly toggles: ReadonlyMap<string, LatestToggle>
  readonly words: HistoryWords
  readonly reader: Reader
}

function describe(driver: SqlDriver, group: Group, surroundings: Surroundings): ReadCommand {
  const { kind, isNamed, toggles, words, reader } = surroundings
  const { command, actor, at } = group
  const bodies = readEntriesOf(driver, command).map(({ body }) => body)
  const [first] = bodies
  const target = first !== undefined && isToggle(first) ? first.command : null
  const told = target === null ? bodies : [...bodies, ...readEntriesOf(driver, target).map(({ body }) => body)]
  // The words of a commitment often begin with whose it is.
  const seesOwners = reader.permissions.includes('see-owners')
  const isSayable = ({ of }: Subject): boolean => (of === 'party' ? isNamed : seesOwners)
  const toggle = toggles.get(command)
  const undoneBy = toggle?.type === 'command.undone' ? toggle.cause : null
  const mayUndo =
    target === null &&
    !bodies.some((body) => aspectsOf(body).isFinal) &&
    ['send-commands', 'change-items', permissionToUndo(group.types)].every((one) => reader.permissions.includes(one))
  return {
    command,
    actor,
    at,
    kind,
    cursor: group.last,
    deeds: deedsOf(told).map(({ deed, count, subjects }) => ({
      deed,
      count,
      about: subjects
        .filter(isSayable)
        .flatMap((subject) => words.of(subject) ?? [])
        .slice(0, ABOUT_MAX),
    })),
    from: words.originOf(told),
    target,
    isUndone: undoneBy !== null,
    may: mayUndo ? (undoneBy === null ? { what: 'undo', command } : { what: 'redo', command: undoneBy }) : null,
  }
}

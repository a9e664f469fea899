import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import type { CommandResult, EventsResponse, SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { succeed, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import type { CharterState, CoalitionDescription } from '../ports.ts'
import type { RewrittenDigest } from '../usecases/coalition-record.ts'
import type { Reader } from '../usecases/reader.ts'
import { recordCommand } from '../usecases/record-command.ts'
import { eraseBefore } from './apply-retention.ts'
import { erasePerson } from './erase-person.ts'
import { indexAfter, readPartyIndex, type PartyIndex } from './known-parties.ts'
import { chainOldEntries } from './chain-old-entries.ts'
import { appendEvent, lastSequence, readEvents, readHead } from './ledger.ts'
import type { LedgerHead, LedgerSeal } from './ledger-seal.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { openPlayback, type Moment, type ScratchDriver } from './playback.ts'
import { keepFacts } from './kept-facts.ts'
import {
  pastFactsFor,
  readEventsFor,
  readFactsFor,
  readSourceItemsFor,
  readStanding,
  type Standing,
} from './read-for.ts'
import { readHeld } from './read-held.ts'
import { readHistory, type HistoryAsked, type ReadHistory } from './read-history.ts'
import { openSqlLooks, type SqlLooks } from './sql-looks.ts'
import { readMergeReview } from './read-merge-review.ts'
import { rebuildProjections } from './replay-ledger.ts'
import { readSourceItems } from './read-source-items.ts'
import { withoutUncounted } from './read-protection.ts'
import { readCharter } from './sql-charter.ts'
import type { SqlDriver } from './sql-driver.ts'
import { createSqlRecord } from './sql-record.ts'
import { readEventTypes } from './undone-commands.ts'
import { verifyLedger, type LedgerVerdict } from './verify-ledger.ts'

/** A command with the digest of its body, by which a repeat is told from another command under the same id. */
export interface DigestedCommand {
  readonly command: Command
  readonly digest: string
}

/** One coalition's database, synchronous: what a runtime wraps into a CoalitionStore. */
export interface CoalitionDatabase {
  /** Judges each command by itself; the caller holds the transaction, and answers nobody before its commit. */
  readonly record: (commands: readonly DigestedCommand[], actor: string) => CommandResult[]
  readonly facts: () => Facts
  /** Returns the facts as JSON, for a runtime whose database gives texts of any length. */
  readonly factsText: () => string
  readonly factsAt: (moment: Moment) => Outcome<Facts>
  /** Returns the types of the events that a command put into the ledger; of an undo, those of what it undid. */
  readonly eventTypesOf: (command: string) => EventBody['type'][]
  readonly factsFor: (reader: Reader, moment: Moment | null) => Outcome<Facts>
  readonly eventsFor: (reader: Reader, after: number, limit: number) => EventsResponse
  readonly historyFor: (reader: Reader, asked: HistoryAsked) => ReadHistory
  readonly sourceItemsFor: (reader: Reader, kind: SourceKind, key: string) => SourceItemsResponse
  readonly standing: (party: string) => Standing | null
  readonly held: (party: string) => HeldRecord | null
  readonly looks: SqlLooks
  readonly events: (after: number, limit: number) => EventsResponse
  readonly sourceItems: (kind: SourceKind, key: string) => SourceItemsResponse
  readonly mergeReview: () => MergeReviewResponse
  readonly cursor: () => number
  readonly head: () => LedgerHead
  readonly charter: () => CharterState
  readonly coalition: () => CoalitionDescription | null
  readonly describe: (coalition: CoalitionDescription) => void
  readonly rebuild: () => number
  /** Returns whether the ledger is what was recorded, also against heads that were kept of it elsewhere. */
  readonly verify: (known: readonly LedgerHead[]) => LedgerVerdict
  /** Returns whether entries were rewritten since it was last asked: then their old words stand in free pages. */
  readonly takeRewritten: () => boolean
  /** Drops what is kept in memory of the database; called when a commit failed behind it. */
  readonly forget: () => void
}

/** Thrown inside a savepoint to undo what a refused command did; it never leaves this file. */
class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Returns the database behind a driver, brought to the newest schema. */
export function openCoalitionDatabase(
  driver: SqlDriver,
  seal: LedgerSeal,
  openScratch: (() => ScratchDriver) | null = null,
): CoalitionDatabase {
  migrate(driver, migrations)
  chainOldEntries(driver, seal)
  const facts = keepFacts(driver)
  const factsAt = openPlayback(driver, openScratch, facts.read)
  let index: PartyIndex | null = null
  let hasRewritten = false

  function indexAt(cursor: number): PartyIndex {
    // Another process may have written meanwhile: the index is good for one ledger number only.
    if (index?.cursor !== cursor) index = readPartyIndex(driver, cursor)
    return index
  }

  function judge({ command, digest }: DigestedCommand, actor: string): CommandResult {
    const earlier = driver.all<{ digest: string; answer: string }>(
      'SELECT digest, answer FROM commands WHERE id = ?',
      command.id,
    )[0]
    if (earlier !== undefined) {
      // The digest of a command that named somebody who was erased since is gone: whatever comes under its id is a repeat.
      return earlier.digest === digest || earlier.digest === ''
        ? (JSON.parse(earlier.answer) as CommandResult)
        : refuse(command.id, {
            code: 'idempotency-conflict',
            detail: `Command ${command.id} was recorded before with another content.`,
          })
    }
    try {
      return driver.transaction(() => carryOut(command, digest, actor))
    } catch (error) {
      index = null
      if (error instanceof Refusal) return refuse(command.id, error.problem)
      throw error
    }
  }

  function carryOut(command: Command, digest: string, actor: string): CommandResult {
    let head = readHead(driver)
    let counter = 0
    let isRewritten = false
    const rewriting = (digests: RewrittenDigest[]): RewrittenDigest[] => {
      if (digests.length > 0) isRewritten = true
      return digests
    }
    const newId = (): string => `${command.id}-${(counter += 1)}`
    const append = (body: EventBody): void => {
      const before = indexAt(head.sequence)
      head = appendEvent(driver, seal, head, { id: newId(), cause: command.id, at: command.at, actor, body })
      index = indexAfter(before, body, head.sequence)
    }
    const record = createSqlRecord(driver, {
      at: command.at,
      newId,
      append,
      partyIndex: () => indexAt(head.sequence),
      eraseEntries: (ids) => rewriting(erasePerson(driver, seal, new Set(ids))),
      eraseBefore: (before) => rewriting(eraseBefore(driver, seal, before)),
    })
    const outcome = recordCommand(record, command.body)
    if (!outcome.ok) throw new Refusal(outcome.problem)
    if (isRewritten) {
      index = null
      hasRewritten = true
      rebuildProjections(driver)
    }
    const answer: CommandResult = { ok: true, id: command.id, cursor: head.sequence, reading: outcome.value }
    driver.run('INSERT INTO commands (id, digest, answer) VALUES (?, ?, ?)', command.id, digest, JSON.stringify(answer))
    return answer
  }

  return {
    record: (commands, actor) => commands.map((command) => judge(command, actor)),
    facts: facts.read,
    factsText: facts.text,
    factsAt,
    eventTypesOf: (command) => readEventTypes(driver, command),
    factsFor: (reader, moment) =>
      moment === null
        ? succeed(readFactsFor(driver, reader, facts.read))
        : pastFactsFor(driver, reader, factsAt(moment)),
    eventsFor: (reader, after, limit) => readEventsFor(driver, reader, after, limit),
    historyFor: (reader, asked) => readHistory(driver, reader, asked),
    sourceItemsFor: (reader, kind, key) => readSourceItemsFor(driver, reader, kind, key, facts.read),
    standing: (party) => readStanding(driver, party),
    held: (party) => readHeld(driver, party),
    looks: openSqlLooks(driver),
    events: (after, limit) => withoutUncounted(driver, readEvents(driver, after, limit)),
    sourceItems: (kind, key) => readSourceItems(driver, kind, key),
    mergeReview: () => readMergeReview(driver),
    cursor: () => lastSequence(driver),
    head: () => readHead(driver),
    charter: () => driver.snapshot(() => ({ charter: readCharter(driver), cursor: lastSequence(driver) })),
    coalition: () => {
      const row = driver.all<{ id: string; name: string; sample: number }>('SELECT id, name, sample FROM coalition')[0]
      return row === undefined ? null : { id: row.id, name: row.name, sample: row.sample === 1 }
    },
    describe: ({ id, name, sample }) => {
      facts.forget()
      driver.transaction(() => {
        driver.run('DELETE FROM coalition')
        driver.run('INSERT INTO coalition (id, name, sample) VALUES (?, ?, ?)', id, name, sample ? 1 : 0)
      })
    },
    takeRewritten: () => {
      const was = hasRewritten
      hasRewritten = false
      return was
    },
    forget: () => {
      index = null
      facts.forget()
    },
    rebuild: () => {
      index = null
      facts.forget()
      return rebuildProjections(driver)
    },
    verify: (known) => verifyLedger(driver, seal, known),
  }
}

function refuse(id: string, problem: Problem): CommandResult {
  return { ok: false, id, problem }
}

import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import type { EventsResponse, SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import type { CharterState, CoalitionDescription, OwnAnswers } from '../ports.ts'
import type { Reader } from '../usecases/reader.ts'
import { chainOldEntries } from './chain-old-entries.ts'
import { holdsHead, lastSequence, readEvents, readHead } from './ledger.ts'
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
import { readOwnAnswers } from './own-answers.ts'
import { openSqlLooks, type SqlLooks } from './sql-looks.ts'
import { readMergeReview } from './read-merge-review.ts'
import { openRecorder, type Recorder } from './recorder.ts'
import { rebuildProjections } from './replay-ledger.ts'
import { readSourceItems } from './read-source-items.ts'
import { withoutAnswers, withoutUncounted } from './read-protection.ts'
import { readCharter } from './sql-charter.ts'
import type { SqlDriver } from './sql-driver.ts'
import { readEventTypes } from './undone-commands.ts'
import { verifyLedger, type LedgerVerdict } from './verify-ledger.ts'

/** One coalition's database, synchronous: what a runtime wraps into a CoalitionStore. */
export interface CoalitionDatabase {
  /** Judges each command by itself, all in one transaction; throws where that cannot be begun or committed: then nothing of it is recorded. */
  readonly record: Recorder['record']
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
  readonly held: (party: string, account: string) => HeldRecord | null
  readonly ownAnswers: (party: string, account: string) => OwnAnswers
  readonly looks: SqlLooks
  readonly events: (after: number, limit: number) => EventsResponse
  readonly sourceItems: (kind: SourceKind, key: string) => SourceItemsResponse
  readonly mergeReview: () => MergeReviewResponse
  readonly cursor: () => number
  readonly head: () => LedgerHead
  /** Returns whether the ledger still has an end that was noted of it. */
  readonly holds: (head: LedgerHead) => boolean
  readonly charter: () => CharterState
  readonly coalition: () => CoalitionDescription | null
  readonly describe: (coalition: CoalitionDescription) => void
  readonly rebuild: () => number
  /** Returns whether the ledger is what was recorded, also against heads that were kept of it elsewhere. */
  readonly verify: (known: readonly LedgerHead[]) => LedgerVerdict
  /** Returns whether entries were rewritten since it was last asked: then their old words stand in free pages. */
  readonly takeRewritten: () => boolean
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
  const recorder = openRecorder(driver, seal)
  return {
    record: recorder.record,
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
    held: (party, account) => readHeld(driver, party, account),
    ownAnswers: (party, account) => readOwnAnswers(driver, party, account),
    looks: openSqlLooks(driver),
    events: (after, limit) => withoutAnswers(withoutUncounted(driver, readEvents(driver, after, limit)), () => false),
    sourceItems: (kind, key) => readSourceItems(driver, kind, key),
    mergeReview: () => readMergeReview(driver),
    cursor: () => lastSequence(driver),
    head: () => readHead(driver),
    holds: (head) => holdsHead(driver, head),
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
    takeRewritten: recorder.takeRewritten,
    rebuild: () => {
      recorder.forget()
      facts.forget()
      return rebuildProjections(driver)
    },
    verify: (known) => verifyLedger(driver, seal, known),
  }
}

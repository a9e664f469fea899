import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { RewrittenDigest } from '../usecases/coalition-record.ts'
import { recordCommand } from '../usecases/record-command.ts'
import { eraseBefore } from './apply-retention.ts'
import { erasePerson } from './erase-person.ts'
import { keepRows } from './kept-rows.ts'
import { indexAfter, readPartyIndex, type PartyIndex } from './known-parties.ts'
import { eraseAnswers } from './erase-answers.ts'
import { mayBeSame } from './labelled-hash.ts'
import { appendEvent, readHead } from './ledger.ts'
import type { LedgerHead, LedgerSeal } from './ledger-seal.ts'
import { rebuildProjections } from './replay-ledger.ts'
import type { SqlDriver } from './sql-driver.ts'
import { createSqlRecord } from './sql-record.ts'

/** A command with the digest of its body, by which a repeat is told from another command under the same id. */
export interface DigestedCommand {
  readonly command: Command
  readonly digest: string
}

/** Commands that stand or fall together where something else than a command's own refusal goes wrong. */
export interface Submission {
  readonly commands: readonly DigestedCommand[]
  readonly actor: string
}

/** What became of each command of a submission, or what kept all of it from being recorded. */
export type Submitted = { readonly results: CommandResult[] } | { readonly error: unknown }

export interface Recorder {
  /** Judges each command by itself, all in one transaction; throws where that cannot be begun or committed: then nothing of it is recorded. */
  readonly record: (submissions: readonly Submission[]) => Submitted[]
  /** Returns whether entries were rewritten since it was last asked: then their old words stand in free pages. */
  readonly takeRewritten: () => boolean
  /** Drops what is kept in memory of the database; called where somebody else has changed it. */
  readonly forget: () => void
}

/** Undoes, by being thrown, what a refused command did; it never leaves this file. */
class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Undoes a whole transaction in which a command failed that had begun to write; it never leaves this file. */
class Midway extends Error {}

/** Returns what records commands in a database, and keeps in memory what one command asks after another. */
export function openRecorder(driver: SqlDriver, seal: LedgerSeal): Recorder {
  let head: LedgerHead | null = null
  let index: PartyIndex | null = null
  let version = -1
  let hasRewritten = false
  let isRewritten = false
  let current: Command | null = null
  let actor = ''
  let counter = 0

  const fold = (id: string): string => partyIndex().mergedInto.get(id) ?? id
  const kept = keepRows(driver, fold)
  const record = createSqlRecord(driver, {
    at: () => working().at,
    newId,
    append: (body) => {
      const command = working()
      const before = partyIndex()
      head = appendEvent(driver, seal, ledgerHead(), { id: newId(), cause: command.id, at: command.at, actor, body })
      index = indexAfter(before, body)
      kept.follow(body)
    },
    partyIndex,
    kept,
    eraseEntries: (ids) => rewriting(erasePerson(driver, seal, new Set(ids))),
    eraseBefore: (before) => rewriting(eraseBefore(driver, seal, before)),
    eraseAnswers: (pulse, ids) => rewriting(eraseAnswers(driver, seal, pulse, new Set(ids))),
  })

  function forget(): void {
    head = null
    index = null
    kept.forget()
  }

  function ledgerHead(): LedgerHead {
    return (head ??= readHead(driver))
  }

  function partyIndex(): PartyIndex {
    return (index ??= readPartyIndex(driver))
  }

  function working(): Command {
    if (current === null) throw new Error('no command is at work')
    return current
  }

  function newId(): string {
    return `${working().id}-${(counter += 1)}`
  }

  function rewriting(digests: RewrittenDigest[]): RewrittenDigest[] {
    if (digests.length > 0) isRewritten = true
    return digests
  }

  /** Returns the answer to a repeat; null for a command that was not recorded yet. */
  function answerAgain({ command, digest }: DigestedCommand): CommandResult | null {
    const [earlier] = driver.all<{ digest: string; answer: string }>(
      'SELECT digest, answer FROM commands WHERE id = ?',
      command.id,
    )
    if (earlier === undefined) return null
    // The digest of a command that named somebody who was erased since is gone: whatever comes under its id is a repeat.
    return earlier.digest === '' || mayBeSame(earlier.digest, digest)
      ? (JSON.parse(earlier.answer) as CommandResult)
      : refuse(command.id, {
          code: 'idempotency-conflict',
          detail: `Command ${command.id} was recorded before with another content.`,
        })
  }

  function carryOut({ command, digest }: DigestedCommand, by: string): CommandResult {
    current = command
    actor = by
    counter = 0
    isRewritten = false
    const outcome = recordCommand(record, command.body)
    if (!outcome.ok) throw new Refusal(outcome.problem)
    if (isRewritten) {
      hasRewritten = true
      forget()
      rebuildProjections(driver)
    }
    const cursor = ledgerHead().sequence
    const answer: CommandResult = { ok: true, id: command.id, cursor, reading: outcome.value }
    driver.run('INSERT INTO commands (id, digest, answer) VALUES (?, ?, ?)', command.id, digest, JSON.stringify(answer))
    return answer
  }

  /** Judges without a savepoint: most that is refused is refused before it has written anything. */
  function judge(digested: DigestedCommand, by: string): CommandResult {
    const before = ledgerHead()
    const again = answerAgain(digested)
    if (again !== null) return again
    try {
      return carryOut(digested, by)
    } catch (error) {
      if (error instanceof Refusal && head === before && !isRewritten) return refuse(digested.command.id, error.problem)
      throw new Midway()
    }
  }

  /** Judges in a savepoint, so that a command which fails midway leaves nothing. */
  function judgeApart(digested: DigestedCommand, by: string): CommandResult {
    const again = answerAgain(digested)
    if (again !== null) return again
    try {
      return driver.transaction(() => carryOut(digested, by))
    } catch (error) {
      forget()
      if (error instanceof Refusal) return refuse(digested.command.id, error.problem)
      throw error
    }
  }

  function submitApart({ commands, actor: by }: Submission): Submitted {
    try {
      return { results: driver.transaction(() => commands.map((one) => judgeApart(one, by))) }
    } catch (error) {
      forget()
      return { error }
    }
  }

  function inTransaction(work: () => Submitted[]): Submitted[] {
    try {
      return driver.transaction(() => {
        // Another process may have written meanwhile; while this transaction lasts none can.
        const now = driver.dataVersion()
        if (now !== version) forget()
        version = now
        return work()
      })
    } catch (error) {
      forget()
      throw error
    }
  }

  return {
    record: (submissions) => {
      const wasRewritten = hasRewritten
      try {
        return inTransaction(() =>
          submissions.map(({ commands, actor: by }) => ({ results: commands.map((one) => judge(one, by)) })),
        )
      } catch (error) {
        hasRewritten = wasRewritten
        if (!(error instanceof Midway)) throw error
        return inTransaction(() => submissions.map(submitApart))
      } finally {
        current = null
      }
    },
    takeRewritten: () => {
      const was = hasRewritten
      hasRewritten = false
      return was
    },
    forget,
  }
}

function refuse(id: string, problem: Problem): CommandResult {
  return { ok: false, id, problem }
}

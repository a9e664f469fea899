import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { hasLabel, labelOf } from './labelled-hash.ts'
import {
  chainEntryLike,
  digestBodyLike,
  emptyLedger,
  type ChainedEntry,
  type LedgerHead,
  type LedgerSeal,
} from './ledger-seal.ts'
import { isErasure } from './rewrite-entries.ts'
import type { SqlDriver } from './sql-driver.ts'

const CHUNK = 1000

export interface VerifiedLedger {
  readonly entries: number
  readonly head: LedgerHead
  /** How many entries were rewritten by an erasure. */
  readonly rewritten: number
}

/** The first entry of a ledger that does not fit, or whose hash function this program does not know, and why. */
export interface LedgerMisfit extends Problem {
  readonly code: 'ledger-does-not-fit' | 'hash-unknown'
  readonly sequence: number
}

export type LedgerVerdict =
  | { readonly ok: true; readonly value: VerifiedLedger }
  | { readonly ok: false; readonly problem: LedgerMisfit }

interface Entry extends Omit<ChainedEntry, 'digest'> {
  readonly sequence: number
  readonly body: string
  readonly salt: string | null
  readonly digest: string | null
  readonly chain: string | null
}

/**
 * Returns what the ledger amounts to when each entry fits the chain and gives the digest that the chain holds (or, when
 * it was rewritten, the digest that the last erasure behind it names), and when it still has every head that was kept of
 * it elsewhere: without one nobody can tell that its end was cut off. Each link and digest is checked by the function that
 * it names; once one has named it, all behind it do.
 */
export function verifyLedger(driver: SqlDriver, seal: LedgerSeal, known: readonly LedgerHead[] = []): LedgerVerdict {
  return driver.snapshot(() => verify(driver, seal, known))
}

function verify(driver: SqlDriver, seal: LedgerSeal, known: readonly LedgerHead[]): LedgerVerdict {
  const heads = new Map<number, string[]>()
  for (const { sequence, chain } of known) heads.set(sequence, [...(heads.get(sequence) ?? []), chain])
  /** Entries whose bodies do not give the digest in the chain. */
  const otherwise = new Set<number>()
  const erased = new Map<number, string>()
  let head = emptyLedger
  let isLabelled = false
  for (;;) {
    const entries = driver.all<Entry>(
      `SELECT sequence, id, cause, at, actor, type, body, salt, digest, chain FROM ledger
       WHERE sequence > ? ORDER BY sequence LIMIT ?`,
      head.sequence,
      CHUNK,
    )
    if (entries.length === 0) break
    for (const entry of entries) {
      const { sequence, digest, chain } = entry
      if (sequence !== head.sequence + 1) return misfit(head.sequence + 1, 'it is missing')
      if (digest === null || chain === null) return misfit(sequence, 'it has no link of the chain')
      if (isLabelled && !(hasLabel(digest) && hasLabel(chain))) return misfit(sequence, 'it names no hash function')
      isLabelled = hasLabel(digest) || hasLabel(chain)
      const next = chainEntryLike(seal, chain, head, { ...entry, digest })
      if (next === null) return unknown(sequence, chain)
      head = next
      if (head.chain !== chain) return misfit(sequence, 'it does not follow from the entries before it')
      if (heads.get(sequence)?.some((one) => one !== chain) === true) {
        return misfit(sequence, 'it is another one than was known to stand there')
      }
      const body = readBody(entry.body)
      if (body?.type !== entry.type) return misfit(sequence, 'its words are of another kind of event')
      const now = entry.salt === null ? '' : digestBodyLike(seal, digest, entry.salt, entry.body)
      if (now === null) return unknown(sequence, digest)
      if (now !== digest) {
        if (isErasure(body.type)) return misfit(sequence, 'its words were changed')
        otherwise.add(sequence)
      }
      if (body.type === 'person.erased' || body.type === 'retention.applied' || body.type === 'pulse.withdrawn') {
        for (const one of body.rewritten) if (one.sequence < sequence) erased.set(one.sequence, one.digest)
      }
    }
  }
  for (const sequence of [...new Set([...otherwise, ...erased.keys()])].sort((a, b) => a - b)) {
    const left = erased.get(sequence)
    if (left === undefined) return misfit(sequence, 'its words were changed')
    const now = digestNow(driver, seal, sequence, left)
    if (now === null) return unknown(sequence, left)
    if (now !== left) return misfit(sequence, 'its words are not those that an erasure left')
  }
  for (const { sequence } of known) {
    if (sequence > head.sequence) {
      return misfit(head.sequence + 1, `it is missing: the ledger was known to reach to entry ${sequence}`)
    }
  }
  return { ok: true, value: { entries: head.sequence, head, rewritten: erased.size } }
}

/** Returns the digest that an entry's body has by now, by the function that a kept one names. */
function digestNow(driver: SqlDriver, seal: LedgerSeal, sequence: number, kept: string): string | null {
  const [entry] = driver.all<{ body: string; salt: string | null }>(
    'SELECT body, salt FROM ledger WHERE sequence = ?',
    sequence,
  )
  return entry === undefined || entry.salt === null ? '' : digestBodyLike(seal, kept, entry.salt, entry.body)
}

/** The words are another program's for all that we know: nothing may throw here. */
function readBody(text: string): EventBody | null {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as EventBody) : null
  } catch {
    return null
  }
}

function unknown(sequence: number, kept: string): LedgerVerdict {
  const label = labelOf(kept).slice(0, 40)
  return {
    ok: false,
    problem: {
      code: 'hash-unknown',
      sequence,
      detail: `Entry ${sequence} of the ledger is sealed by '${label}', which this program does not know: update the program.`,
    },
  }
}

function misfit(sequence: number, why: string): LedgerVerdict {
  return {
    ok: false,
    problem: { code: 'ledger-does-not-fit', sequence, detail: `Entry ${sequence} of the ledger does not fit: ${why}.` },
  }
}

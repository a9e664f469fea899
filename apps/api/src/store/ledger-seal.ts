import { hasLabel, labelOf, SHA256, withLabel } from './labelled-hash.ts'

/** Returns the hash of a text's UTF-8 bytes in hexadecimal letters. */
export type Hash = (text: string) => string

/** How entries are chained to one another: synchronous, since an entry is appended inside a transaction. */
export interface LedgerSeal {
  /** The label of the hash function by which new entries are sealed. */
  readonly label: string
  readonly hash: Hash
  /** Every function that older entries may be sealed by, under its label; the one of new entries among them. */
  readonly known: ReadonlyMap<string, Hash>
  /** Returns 128 fresh random bits in 32 hexadecimal letters. */
  readonly newSalt: () => string
}

/** Returns the seal of a runtime from its SHA-256. */
export function makeSeal(sha256: Hash): LedgerSeal {
  return { label: SHA256, hash: sha256, known: new Map([[SHA256, sha256]]), newSalt: makeSalts() }
}

/** Where a ledger ends: the number of its last entry and the link of the chain there; 0 and no link before the first. */
export interface LedgerHead {
  readonly sequence: number
  readonly chain: string
}

export const emptyLedger: LedgerHead = { sequence: 0, chain: '' }

/** What the chain holds fast of an entry: everything but the words of its body, of which it holds the digest. */
export interface ChainedEntry {
  readonly id: string
  readonly cause: string
  readonly at: string
  readonly actor: string
  readonly type: string
  readonly digest: string
}

const SALT_BYTES = 16
const SALTS_AT_ONCE = 256
/** Each byte in two hexadecimal letters. */
const LETTERS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Returns the digest of a body as it is stored; without its salt nobody can guess the words from it. */
export function digestBody(seal: LedgerSeal, salt: string, body: string): string {
  return withLabel(seal.label, seal.hash(saltedBody(salt, body)))
}

/**
 * Returns the digest of a body by the function that a kept digest names, in the form of that one, label or not; null
 * where the program does not know the function.
 */
export function digestBodyLike(seal: LedgerSeal, kept: string, salt: string, body: string): string | null {
  return hashLike(seal, kept, saltedBody(salt, body))
}

/** Returns the head of the chain with one more entry behind it. */
export function chainEntry(seal: LedgerSeal, before: LedgerHead, entry: ChainedEntry): LedgerHead {
  const chain = withLabel(seal.label, seal.hash(linkText(before, entry)))
  return { sequence: before.sequence + 1, chain }
}

/** Returns the head with one more entry behind it, by the function that its kept link names; null for one that the program does not know. */
export function chainEntryLike(
  seal: LedgerSeal,
  kept: string,
  before: LedgerHead,
  entry: ChainedEntry,
): LedgerHead | null {
  const chain = hashLike(seal, kept, linkText(before, entry))
  return chain === null ? null : { sequence: before.sequence + 1, chain }
}

function saltedBody(salt: string, body: string): string {
  return `${salt}\n${body}`
}

/** The links and digests in it stand there with their labels, so that nobody can put another label before one. */
function linkText({ chain, sequence }: LedgerHead, { id, cause, at, actor, type, digest }: ChainedEntry): string {
  // As JSON no two different entries read the same.
  return JSON.stringify([chain, sequence + 1, id, cause, at, actor, type, digest])
}

function hashLike(seal: LedgerSeal, kept: string, text: string): string | null {
  const label = labelOf(kept)
  const hash = seal.known.get(label)
  if (hash === undefined) return null
  return hasLabel(kept) ? withLabel(label, hash(text)) : hash(text)
}

/** Returns a source of salts that asks the runtime for many at once. */
export function makeSalts(): () => string {
  const bytes = new Uint8Array(SALT_BYTES * SALTS_AT_ONCE)
  let used = bytes.length
  return () => {
    if (used === bytes.length) {
      crypto.getRandomValues(bytes)
      used = 0
    }
    let salt = ''
    for (const end = used + SALT_BYTES; used < end; used++) salt += LETTERS[bytes[used] ?? 0]
    return salt
  }
}

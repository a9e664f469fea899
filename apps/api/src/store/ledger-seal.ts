/** How entries are chained to one another: synchronous, since an entry is appended inside a transaction. */
export interface LedgerSeal {
  /** Returns the SHA-256 of a text's UTF-8 bytes in 64 hexadecimal letters. */
  readonly sha256: (text: string) => string
  /** Returns 128 fresh random bits in 32 hexadecimal letters. */
  readonly newSalt: () => string
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
  return seal.sha256(`${salt}\n${body}`)
}

/** Returns the head of the chain with one more entry behind it. */
export function chainEntry(seal: LedgerSeal, before: LedgerHead, entry: ChainedEntry): LedgerHead {
  const sequence = before.sequence + 1
  const { id, cause, at, actor, type, digest } = entry
  // As JSON no two different entries read the same.
  return { sequence, chain: seal.sha256(JSON.stringify([before.chain, sequence, id, cause, at, actor, type, digest])) }
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

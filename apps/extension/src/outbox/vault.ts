import { STRICT, type Database } from './database.ts'

/** A value encrypted with AES-GCM, and the nonce that it took. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

/** Seals values for this computer: the key can be used by the extension and by nobody be read. */
export interface Vault {
  /** `name` is bound to the value: a sealed value moved under another name does not open. */
  readonly seal: (name: string, value: unknown) => Promise<Sealed>
  /** Rejects when the value was sealed with another key or under another name. */
  readonly open: (name: string, sealed: Sealed) => Promise<unknown>
}

async function readOrMakeKey(database: Database): Promise<CryptoKey> {
  const kept = await database.get('keys', 'storage')
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  // Panel and service worker may both be first: whoever comes second takes the other's key.
  const transaction = database.transaction('keys', 'readwrite', STRICT)
  const other = await transaction.store.get('storage')
  if (!other) await transaction.store.put(made, 'storage')
  await transaction.done
  return other ?? made
}

/** Returns the vault whose non-extractable key lives in the database, made on first use. */
export async function openVault(database: Database): Promise<Vault> {
  const key = await readOrMakeKey(database)
  const encoder = new TextEncoder()
  return {
    async seal(name, value) {
      const nonce = crypto.getRandomValues(new Uint8Array(12))
      const bytes = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv: nonce, additionalData: encoder.encode(name) },
        key,
        encoder.encode(JSON.stringify(value)),
      )
      return { nonce, bytes }
    },
    async open(name, sealed) {
      const bytes = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: sealed.nonce, additionalData: encoder.encode(name) },
        key,
        sealed.bytes,
      )
      const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
      return value
    },
  }
}

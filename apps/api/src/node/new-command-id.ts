import { randomBytes } from 'node:crypto'
import { ulidFrom, type Ulid } from '@evenkeel/domain/identifier.ts'

/** Returns a fresh identifier for a command made on this computer. */
export function newCommandId(): Ulid {
  return ulidFrom(Date.now(), randomBytes(10))
}

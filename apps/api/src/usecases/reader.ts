import type { Granted } from '../granted.ts'

/** For whom something is read: what the reader may do in the coalition, and which party of its record the reader is. */
export interface Reader {
  readonly permissions: readonly string[]
  readonly party: string | null
}

/** Returns as whom a checked right reads. */
export function readerOf({ coalition }: Granted): Reader {
  return { permissions: coalition.permissions, party: coalition.party }
}

import type { DiskError } from '../disk/fault-control.ts'
import type { Tally } from '../fault.ts'

/** A request to the disk that fails while a server lives through a few commands. */
export interface DiskFault {
  readonly error: DiskError
  /** The number of the first request that fails, counted from 1. */
  readonly first: number
  /** True where all after it fail as well, until the disk is mended. */
  readonly stays: boolean
}

export interface FailedRequests extends Tally {
  /** How many of the faults somebody was told of. */
  readonly struck: number
  /** How many requests of those kinds a server's life takes. */
  readonly requests: number
  readonly longestRecoveryMs: number
  readonly codes: readonly string[]
}

/** What people may be told when the disk fails: each has a page that says what to do. */
export const clearCodes: ReadonlySet<string> = new Set([
  'disk-full',
  'disk-failing',
  'disk-read-only',
  'folder-not-writable',
])

/** How long after a fault is over the server may go on refusing. */
export const RECOVERY_MS = 1000

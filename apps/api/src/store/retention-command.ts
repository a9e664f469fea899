import type { Command } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'

/** Who stands in the ledger for what the server does by itself. */
export const SERVER = 'server'
export const DAY_MS = 86_400_000
/** Who looked is of interest for a year. */
const LOOKS_KEPT_MS = 366 * DAY_MS

/** Returns the command that erases what the charter no longer lets be kept; `now` in epoch milliseconds. */
export function retentionCommand(now: number): Command {
  return {
    id: ulidFrom(now, crypto.getRandomValues(new Uint8Array(10))),
    at: new Date(now).toISOString(),
    body: { type: 'retention.apply' },
  }
}

/** Returns the hour before which looks are forgotten. */
export function looksKeptFrom(now: number): string {
  return new Date(now - LOOKS_KEPT_MS).toISOString().slice(0, 13)
}

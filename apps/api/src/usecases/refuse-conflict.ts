import type { Conflict } from '@evenkeel/domain/conflict.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'

/** Returns the refusal of a change that was made against what no longer stands, with both sides for the sender to choose from. */
export function refuseConflict(conflict: Conflict, detail: string): Outcome<never> {
  return { ok: false, problem: { code: 'version-conflict', detail, conflict } }
}

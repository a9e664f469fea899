import type { Facts } from '@evenkeel/domain/facts.ts'

/** Returns what the page shows of the facts. */
export function zzDemoData(facts: Facts): { readonly rows: readonly string[] } {
  return { rows: facts.meetings.length === 0 ? [] : [] }
}

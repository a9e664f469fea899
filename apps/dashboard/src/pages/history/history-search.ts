import { HistoryKind } from '@evenkeel/contract/history-kind.ts'
import { Identifier } from '@evenkeel/domain/identifier.ts'

/** What of the history is asked for, as it stands in the address. */
export interface HistorySearch {
  readonly kind?: HistoryKind
  /** The id of an account, or `you`. */
  readonly who?: string
}

/** Returns the filter in an address's search part; what can't be read counts as left out. */
export function readHistorySearch(search: Readonly<Record<string, unknown>>): HistorySearch {
  const kind = HistoryKind.safeParse(search['kind'])
  const who = Identifier.safeParse(search['who'])
  return { ...(kind.success ? { kind: kind.data } : {}), ...(who.success ? { who: who.data } : {}) }
}

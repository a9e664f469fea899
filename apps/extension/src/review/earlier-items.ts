import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { ItemStatus } from '@evenkeel/domain/item.ts'
import type { ComparableItem } from '@evenkeel/extract/compare/compare-readings.ts'
import type { MemoryOf } from '../outbox/decision-memory.ts'
import { meetingKey, type Earlier } from './draft-card.ts'

/** An item as it was when somebody last decided on it, to be found again in a new reading. */
export interface EarlierItem extends ComparableItem, Earlier {
  readonly origin: 'memory' | 'ledger'
  readonly due: string | null
  /** Null when the record could not be had, or does not have it yet. */
  readonly ledgerStatus: ItemStatus | null
}

/**
 * Returns the items to compare a reading with: this computer's memory, which holds the document's own words, then
 * what only the record holds (confirmed on another computer, or imported).
 */
export function earlierItems(memory: readonly MemoryOf[], ledger: SourceItemsResponse | null): EarlierItem[] {
  const inLedger = new Map(ledger?.items.map((item) => [item.id, item]))
  const seen = new Set<string>()
  const remembered = memory.flatMap(({ id, items, remembered }): EarlierItem[] => {
    if (remembered.kind !== 'item') return []
    const ledgerItem = remembered.ledgerItem ?? items[0] ?? null
    if (ledgerItem !== null) seen.add(ledgerItem)
    const held = ledgerItem === null ? undefined : inLedger.get(ledgerItem)
    const { item } = remembered
    return [
      {
        origin: 'memory',
        verdict: remembered.verdict,
        text: item.text,
        owners: item.parties.filter(({ role }) => role === 'owner').map(({ party }) => party.name),
        done: item.done,
        due: item.due,
        line: item.locator.line,
        meeting: meetingKey(remembered.meeting),
        memory: id,
        ledgerItem,
        ledgerVersion: held?.version ?? null,
        ledgerStatus: held?.status ?? null,
      },
    ]
  })
  // A draft that was taken back and decided anew has two memories: the later one holds.
  const latest = new Map(remembered.map((item) => [JSON.stringify([item.meeting, item.line, item.text]), item]))
  if (ledger === null) return [...latest.values()]
  const names = new Map(ledger.parties.map((party) => [party.id, party.name]))
  const others = ledger.items
    .filter((item) => !seen.has(item.id))
    .map((item): EarlierItem => ({
      origin: 'ledger',
      verdict: 'confirmed',
      text: item.text,
      owners: ledger.assignments
        .filter((assignment) => assignment.item === item.id && assignment.role === 'owner')
        .map((assignment) => names.get(assignment.party) ?? ''),
      done: item.status === 'done',
      due: item.due,
      line: item.evidence.locator.line,
      meeting: item.since,
      memory: null,
      ledgerItem: item.id,
      ledgerVersion: item.version,
      ledgerStatus: item.status,
    }))
  return [...latest.values(), ...others]
}

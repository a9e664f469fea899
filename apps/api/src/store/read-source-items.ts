import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Assignment } from '@evenkeel/domain/item.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import { followMerges } from './known-parties.ts'
import { itemFromRow, partyFromRow, type ItemRow, type PartyRow } from './rows.ts'
import type { SqlDriver } from './sql-driver.ts'

const ITEMS = `SELECT DISTINCT places.item FROM places
  JOIN sources ON sources.id = places.source WHERE sources.kind = ? AND sources.key = ?`

/** Returns the items that stand in a source, with their assignments and those parties; all empty for an unknown source. */
export function readSourceItems(driver: SqlDriver, kind: SourceKind, key: string): SourceItemsResponse {
  return driver.snapshot(() => {
    const items = driver.all<ItemRow>(`SELECT * FROM items WHERE id IN (${ITEMS}) ORDER BY rowid`, kind, key)
    const rows = driver.all<Assignment>(
      `SELECT item, party, role FROM assignments WHERE item IN (${ITEMS}) ORDER BY item, place`,
      kind,
      key,
    )
    const parties = driver.all<PartyRow>('SELECT * FROM parties ORDER BY rowid')
    const mergedInto = followMerges(parties)
    const assignments = rows.map((row) => ({ ...row, party: mergedInto.get(row.party) ?? row.party }))
    const named = new Set(assignments.map((row) => row.party))
    return {
      items: items.map(itemFromRow),
      assignments,
      parties: parties.filter((party) => named.has(party.id)).map(partyFromRow),
    }
  })
}

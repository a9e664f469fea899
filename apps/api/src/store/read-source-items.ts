import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Assignment } from '@evenkeel/domain/item.ts'
import type { Attendance, Meeting, Speaking } from '@evenkeel/domain/meeting.ts'
import type { Alias } from '@evenkeel/domain/party.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import { foldMovers } from './fold-merged-parties.ts'
import { followMerges } from './known-parties.ts'
import { readUncounted } from './read-protection.ts'
import {
  decisionFromRow,
  itemFromRow,
  partyFromRow,
  type DecisionRow,
  type ItemRow,
  type PartyRow,
  type SourceRow,
} from './rows.ts'
import type { SqlDriver } from './sql-driver.ts'

const ITEMS = 'SELECT DISTINCT item FROM places WHERE source = ?'
const MEETINGS = 'SELECT id FROM meetings WHERE source = ?'

/**
 * Returns what the record holds of a source: items with their assignments, standing decisions, meetings with who was
 * there and who spoke, and every party that those name; all empty for an unknown source.
 */
export function readSourceItems(driver: SqlDriver, kind: SourceKind, key: string): SourceItemsResponse {
  return driver.snapshot(() => {
    const source = driver.all<Pick<SourceRow, 'id'>>('SELECT id FROM sources WHERE kind = ? AND key = ?', kind, key)[0]
    const of = <Row>(sql: string): Row[] => (source === undefined ? [] : driver.all<Row>(sql, source.id))
    const parties = driver.all<PartyRow>('SELECT * FROM parties ORDER BY rowid')
    const mergedInto = followMerges(parties)
    const fold = (id: string): string => mergedInto.get(id) ?? id
    const notMeasured = readUncounted(driver, fold)
    const assignments = of<Assignment>(
      `SELECT item, party, role FROM assignments WHERE item IN (${ITEMS}) ORDER BY item, place`,
    ).map((row) => ({ ...row, party: fold(row.party) }))
    const attendance = of<Attendance>(
      `SELECT meeting, person, organization, state, role FROM attendance
       WHERE meeting IN (${MEETINGS}) ORDER BY meeting, person`,
    ).map((row) => ({
      ...row,
      person: fold(row.person),
      organization: row.organization === null ? null : fold(row.organization),
    }))
    const speaking = of<Speaking>(
      `SELECT meeting, person, turns, words, seconds, method FROM speaking
       WHERE meeting IN (${MEETINGS}) ORDER BY meeting, person`,
    )
      .map((row) => ({ ...row, person: fold(row.person) }))
      .filter(({ person }) => !notMeasured.has(person))
    const decisions = foldMovers(
      of<DecisionRow>('SELECT * FROM decisions WHERE source = ? AND withdrawn = 0 ORDER BY id').map(decisionFromRow),
      mergedInto,
    )
    const named = new Set([
      ...assignments.map((row) => row.party),
      ...attendance.flatMap((row) => [row.person, row.organization]),
      ...speaking.map((row) => row.person),
      ...decisions.flatMap((row) => [row.mover, row.seconder]),
    ])
    const formerNames = parties
      .filter((party) => mergedInto.has(party.id))
      .map((party) => ({ party: fold(party.id), kind: 'name' as const, alias: party.name }))
    const aliases = driver.all<Alias>('SELECT party, kind, alias FROM aliases ORDER BY party, kind, alias')
    return {
      items: of<ItemRow>(`SELECT * FROM items WHERE id IN (${ITEMS}) ORDER BY rowid`).map(itemFromRow),
      assignments,
      parties: parties.filter((party) => named.has(party.id)).map(partyFromRow),
      aliases: [...aliases.map((alias) => ({ ...alias, party: fold(alias.party) })), ...formerNames].filter((alias) =>
        named.has(alias.party),
      ),
      decisions,
      meetings: of<Meeting>('SELECT id, source, title, date FROM meetings WHERE source = ? ORDER BY rowid'),
      attendance,
      speaking,
    }
  })
}

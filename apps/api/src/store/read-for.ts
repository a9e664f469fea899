import type { EventsResponse, SourceItemsResponse } from '@evenkeel/contract/record.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { SourceKind } from '@evenkeel/domain/source.ts'
import { factsFor } from '../usecases/facts-for.ts'
import type { Reader } from '../usecases/reader.ts'
import { sourceItemsFor } from '../usecases/source-items-for.ts'
import { followMerges } from './known-parties.ts'
import { lastSequence, readEvents } from './ledger.ts'
import { readAgreements, readEveryUncounted, withoutAnswers, withoutUncounted } from './read-protection.ts'
import { readSourceItems } from './read-source-items.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Who a party of the record is: every id that was merged into one, and the organizations that it belongs to. */
export interface Standing {
  readonly party: string
  readonly ids: readonly string[]
  readonly organizations: readonly string[]
}

/** Returns who a party is; null for one that the record does not have. */
export function readStanding(driver: SqlDriver, party: string): Standing | null {
  const rows = driver.all<{ id: string; merged_into: string | null }>('SELECT id, merged_into FROM parties')
  const mergedInto = followMerges(rows)
  const fold = (id: string): string => mergedInto.get(id) ?? id
  const ids = rows.map(({ id }) => id).filter((id) => fold(id) === fold(party))
  if (ids.length === 0) return null
  const memberships = driver.all<{ organization: string }>(
    'SELECT organization FROM memberships WHERE person IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  )
  return {
    party: fold(party),
    ids,
    organizations: [...new Set(memberships.map(({ organization }) => fold(organization)))],
  }
}

/** Returns the reader under the id that the party goes by now. */
function presently(driver: SqlDriver, reader: Reader): Reader {
  if (reader.party === null) return reader
  return { ...reader, party: readStanding(driver, reader.party)?.party ?? null }
}

/** Returns the facts as a reader may have them. */
export function readFactsFor(driver: SqlDriver, reader: Reader, read: () => Facts): Facts {
  return driver.snapshot(() => factsFor(read(), presently(driver, reader)))
}

/**
 * Returns facts of an earlier moment as a reader may have them: what people have asked for since holds for the past too,
 * and an agreement to appear that does not stand any more does not.
 */
export function pastFactsFor(driver: SqlDriver, reader: Reader, past: Outcome<Facts>): Outcome<Facts> {
  if (!past.ok) return past
  const facts = past.value
  const refused = readEveryUncounted(driver)
  const agreed = readAgreements(driver, (id) => id)
  const ids = reader.party === null ? [] : (readStanding(driver, reader.party)?.ids ?? [])
  const own = ids.find((id) => facts.parties.some((party) => party.id === id)) ?? null
  const shown: Facts = {
    ...facts,
    speaking: facts.speaking.filter(({ person }) => !refused.has(person)),
    transitions: facts.transitions.filter(({ from, to }) => !refused.has(from) && !refused.has(to)),
    notMeasured: facts.parties.filter(({ id }) => refused.has(id)).map(({ id }) => id),
    consents: (facts.consents ?? []).filter((organization) => agreed.has(organization)),
  }
  return succeed(factsFor(shown, { ...reader, party: own }))
}

/** Returns what the record holds of a source, as a reader may have it. */
export function readSourceItemsFor(
  driver: SqlDriver,
  reader: Reader,
  kind: SourceKind,
  key: string,
  read: () => Facts,
): SourceItemsResponse {
  return driver.snapshot(() => {
    const held = readSourceItems(driver, kind, key)
    const isNoteTaker = reader.permissions.includes('record-notes') && reader.permissions.includes('see-contacts')
    return isNoteTaker ? held : sourceItemsFor(held, readFactsFor(driver, reader, read))
  })
}

/** Returns entries of the ledger to those who may compare people, to others only its last number: entries hold each person's own rows, and to nobody what was answered in pulses. */
export function readEventsFor(driver: SqlDriver, reader: Reader, after: number, limit: number): EventsResponse {
  const { permissions } = reader
  const mayRead = permissions.includes('compare-people') && permissions.includes('see-contacts')
  if (!mayRead) return { events: [], cursor: lastSequence(driver) }
  return withoutAnswers(withoutUncounted(driver, readEvents(driver, after, limit)), () => false)
}

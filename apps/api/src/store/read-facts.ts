import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Assignment } from '@evenkeel/domain/item.ts'
import type { Attendance, Meeting, Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'
import type { Alias, Membership } from '@evenkeel/domain/party.ts'
import { foldMergedParties, foldMovers } from './fold-merged-parties.ts'
import { followMerges } from './known-parties.ts'
import { lastSequence } from './ledger.ts'
import { readBringsNothing, readGroupMembers, readResources } from './read-coalition-structure.ts'
import { readAims, readDecisionPurposes, readPurposes, readQuickWins } from './sql-aims.ts'
import { readPerceptions, readPulses } from './sql-pulses.ts'
import { readAgreements, readUncounted } from './read-protection.ts'
import {
  decisionFromRow,
  itemFromRow,
  partyFromRow,
  sourceFromRow,
  type DecisionRow,
  type ItemRow,
  type PartyRow,
  type SourceRow,
} from './rows.ts'
import { readCharter } from './sql-charter.ts'
import type { SqlDriver } from './sql-driver.ts'

interface CoalitionRow {
  readonly id: string
  readonly name: string
  readonly sample: number
}

const nothing: ReadonlySet<keyof Facts> = new Set()

/**
 * Returns the present state of the coalition, merged parties folded into one: one statement a table, in the order of
 * recording; `cursor` is where a playback stopped, and `without` names the long lists that are left empty.
 */
export function readFacts(driver: SqlDriver, cursor?: number, without = nothing): Facts {
  const rowsOf = <Row>(name: keyof Facts, statement: string): Row[] =>
    without.has(name) ? [] : driver.all<Row>(statement)
  return driver.snapshot(() => {
    const coalition = driver.all<CoalitionRow>('SELECT id, name, sample FROM coalition')[0]
    const parties = driver.all<PartyRow>('SELECT * FROM parties ORDER BY rowid')
    const facts: Facts = {
      coalition: {
        id: coalition?.id ?? '',
        name: coalition?.name ?? '',
        sample: coalition?.sample === 1,
      },
      cursor: cursor ?? lastSequence(driver),
      parties: parties.map(partyFromRow),
      aliases: driver.all<Alias>('SELECT party, kind, alias FROM aliases ORDER BY party, kind, alias'),
      memberships: driver.all<Membership>(
        'SELECT person, organization, since, until FROM memberships ORDER BY person, organization',
      ),
      sources: driver.all<SourceRow>('SELECT * FROM sources ORDER BY rowid').map(sourceFromRow),
      meetings: driver.all<Meeting>('SELECT id, source, title, date FROM meetings ORDER BY rowid'),
      attendance: rowsOf<Attendance>(
        'attendance',
        'SELECT meeting, person, organization, state, role FROM attendance ORDER BY meeting, person',
      ),
      speaking: driver.all<Speaking>(
        'SELECT meeting, person, turns, words, seconds, method FROM speaking ORDER BY meeting, person',
      ),
      transitions: rowsOf<TurnTransition>(
        'transitions',
        `SELECT meeting, from_person AS "from", to_person AS "to", count FROM transitions
         ORDER BY meeting, from_person, to_person`,
      ),
      items: rowsOf<ItemRow>('items', 'SELECT * FROM items ORDER BY rowid').map(itemFromRow),
      assignments: rowsOf<Assignment>('assignments', 'SELECT item, party, role FROM assignments ORDER BY item, place'),
      decisions: driver
        .all<DecisionRow>('SELECT * FROM decisions WHERE withdrawn = 0 ORDER BY id')
        .map(decisionFromRow),
    }
    const mergedInto = followMerges(parties)
    const fold = (id: string): string => mergedInto.get(id) ?? id
    const folded = foldMergedParties({ ...facts, decisions: foldMovers(facts.decisions, mergedInto) }, mergedInto)
    const notMeasured = readUncounted(driver, fold)
    const { governance, beganOn } = readCharter(driver)
    return {
      ...folded,
      speaking: folded.speaking.filter(({ person }) => !notMeasured.has(person)),
      transitions: folded.transitions.filter(({ from, to }) => !notMeasured.has(from) && !notMeasured.has(to)),
      notMeasured: [...notMeasured],
      consents: [...readAgreements(driver, fold)],
      resources: readResources(driver, fold),
      bringsNothing: readBringsNothing(driver, fold),
      groupMembers: readGroupMembers(driver, fold),
      governance,
      beganOn,
      aims: readAims(driver),
      purposes: readPurposes(driver),
      decisionPurposes: readDecisionPurposes(driver),
      quickWins: readQuickWins(driver),
      pulses: readPulses(driver, fold),
      perceptions: readPerceptions(driver, fold),
    }
  })
}

import type { EventBody } from '@evenkeel/domain/event.ts'
import type { Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'
import type { Membership } from '@evenkeel/domain/party.ts'
import { resolveMention } from '@evenkeel/extract/identity/resolve-mention.ts'
import type { Assigned, AssignedItem, CoalitionRecord, ItemPlace, KnownDecision } from '../usecases/coalition-record.ts'
import type { KeptRows } from './kept-rows.ts'
import { membersOf, type PartyIndex } from './known-parties.ts'
import { foldAssigned, placeFromRow, type PlaceRow } from './place-rows.ts'
import { readGroupMembers, readBringsNothing, readResources } from './read-coalition-structure.ts'
import { readAims, readDecisionPurpose, readPurpose, readWin } from './sql-aims.ts'
import { readPulses } from './sql-pulses.ts'
import { readAgreements } from './read-protection.ts'
import { readDistinctions, readMeetingsTogether } from './read-told-apart.ts'
import { decisionFromRow, itemFromRow, partyFromRow, type DecisionRow, type ItemRow, type PartyRow } from './rows.ts'
import type { SqlDriver } from './sql-driver.ts'
import { readEntriesOf, readStandingAfter, readStands, readToggles } from './undone-commands.ts'

export interface RecordContext {
  /** The instant that the client gave the command that is at work. */
  readonly at: () => string
  readonly newId: () => string
  readonly append: (body: EventBody) => void
  readonly partyIndex: () => PartyIndex
  readonly kept: KeptRows
  readonly eraseEntries: CoalitionRecord['eraseEntries']
  readonly eraseBefore: CoalitionRecord['eraseBefore']
  readonly eraseAnswers: CoalitionRecord['eraseAnswers']
}

/** Returns the record of one coalition over its database, for whichever command is at work. */
export function createSqlRecord(driver: SqlDriver, context: RecordContext): CoalitionRecord {
  const { kept } = context
  const fold = (id: string): string => context.partyIndex().mergedInto.get(id) ?? id
  const assignmentsOf = (item: string): Assigned[] =>
    foldAssigned(driver.all<Assigned>('SELECT party, role FROM assignments WHERE item = ? ORDER BY place', item), fold)
  const assigned = (row: ItemRow): AssignedItem => ({ item: itemFromRow(row), assignments: assignmentsOf(row.id) })
  const known = (row: DecisionRow): KnownDecision => ({
    decision: decisionFromRow(row),
    isWithdrawn: row.withdrawn === 1,
  })
  const place = (row: PlaceRow): ItemPlace => placeFromRow(row, fold)
  return {
    get at() {
      return context.at()
    },
    newId: context.newId,
    append: (body) => context.append(asLedgerHasIt(body)),
    charter: kept.charter,
    knownParties: () => context.partyIndex().known,
    canonicalParty: (id) => {
      const canonical = fold(id)
      return context.partyIndex().known.kinds.has(canonical) ? canonical : null
    },
    party: (id) => {
      const row = driver.all<PartyRow>('SELECT * FROM parties WHERE id = ?', id)[0]
      return row === undefined ? null : partyFromRow(row)
    },
    idsOf: (party) => membersOf(context.partyIndex(), party),
    eraseEntries: context.eraseEntries,
    eraseBefore: context.eraseBefore,
    eraseAnswers: context.eraseAnswers,
    isSpeakingCounted: (person) => !kept.uncounted().has(person),
    deniedAt: kept.deniedAt,
    hasAgreed: (organization) => readAgreements(driver, fold).has(organization),
    resourcesOf: (organization) => {
      const kinds = readResources(driver, fold).flatMap((row) => (row.organization === organization ? [row.kind] : []))
      return kinds.length > 0 || readBringsNothing(driver, fold).includes(organization) ? kinds : null
    },
    membersOf: (group) => readGroupMembers(driver, fold).flatMap((row) => (row.group === group ? [row.member] : [])),
    aims: () => readAims(driver),
    purposeOf: (item) => readPurpose(driver, item),
    decisionPurposeOf: (decision) => readDecisionPurpose(driver, decision),
    winOf: (of, subject) => readWin(driver, of, subject),
    pulses: () => readPulses(driver, fold),
    hasAnswered: (pulse, person) =>
      driver.all('SELECT 1 FROM pulse_answers WHERE pulse = ? AND person = ? LIMIT 1', pulse, person).length > 0,
    mergedInto: (id) =>
      driver.all<Pick<PartyRow, 'merged_into'>>('SELECT merged_into FROM parties WHERE id = ?', id)[0]?.merged_into ??
      null,
    bearerOf: (party, mention) => {
      const group = context.partyIndex().groups.get(party)
      if (group === undefined) return party
      const resolution = resolveMention(mention, group, { present: [...group.kinds.keys()] })
      return 'party' in resolution ? resolution.party : party
    },
    meetingsTogether: (one, other) =>
      readMeetingsTogether(driver, membersOf(context.partyIndex(), one), membersOf(context.partyIndex(), other)),
    distinctions: () => readDistinctions(driver),
    membership: (person, organization) =>
      driver.all<Membership>(
        'SELECT person, organization, since, until FROM memberships WHERE person = ? AND organization = ?',
        person,
        organization,
      )[0] ?? null,
    source: kept.source,
    meetingsOf: kept.meetingsOf,
    attendanceOf: kept.attendanceOf,
    speakingOf: (meeting) => ({
      speaking: driver.all<Speaking>(
        'SELECT meeting, person, turns, words, seconds, method FROM speaking WHERE meeting = ?',
        meeting,
      ),
      transitions: driver.all<TurnTransition>(
        'SELECT meeting, from_person AS "from", to_person AS "to", count FROM transitions WHERE meeting = ?',
        meeting,
      ),
    }),
    item: (id) => {
      const row = driver.all<ItemRow>('SELECT * FROM items WHERE id = ?', id)[0]
      return row === undefined ? null : assigned(row)
    },
    openItemsSaying: (folded) =>
      driver
        .all<ItemRow>(`SELECT * FROM items WHERE folded = ? AND status = 'open' ORDER BY since, rowid`, folded)
        .map(assigned),
    placesOfSource: (source) =>
      driver
        .all<PlaceRow>(
          `SELECT places.* FROM places JOIN meetings ON meetings.id = places.meeting
           WHERE places.source = ? ORDER BY meetings.rowid, places.line, places.rowid`,
          source,
        )
        .map(place),
    placesOfMeeting: kept.placesOfMeeting,
    placesOfItem: (item) => driver.all<PlaceRow>('SELECT * FROM places WHERE item = ? ORDER BY rowid', item).map(place),
    decision: (id) => {
      const row = driver.all<DecisionRow>('SELECT * FROM decisions WHERE id = ?', id)[0]
      return row === undefined ? null : known(row)
    },
    decisionsOf: (source) =>
      driver.all<DecisionRow>('SELECT * FROM decisions WHERE source = ? ORDER BY id', source).map(known),
    decisionsSaying: (folded) =>
      driver
        .all<DecisionRow & { date: string | null }>(
          `SELECT decisions.*, meetings.date FROM decisions JOIN meetings ON meetings.id = decisions.meeting
           WHERE folded = ? ORDER BY decisions.id`,
          folded,
        )
        .map((row) => ({ ...known(row), date: row.date })),
    isRecorded: (command) => driver.all('SELECT 1 FROM commands WHERE id = ?', command).length > 0,
    entriesOf: (command) => readEntriesOf(driver, command),
    standingEntriesAfter: (sequence) => readStandingAfter(driver, sequence),
    latestToggle: (command) => readToggles(driver).get(command) ?? null,
    stands: (aspect) => readStands(driver, aspect),
  }
}

/** An event names the parties that were named, whoever they were merged into. */
function asLedgerHasIt(body: EventBody): EventBody {
  const named = (assigned: readonly Assigned[]): Assigned[] =>
    assigned.map(({ party, role, as }) => ({ party: as ?? party, role }))
  if (body.type === 'item.recorded' || body.type === 'item.changed') {
    return { ...body, assignments: named(body.assignments) }
  }
  if (body.type !== 'item.sighted' || body.said === undefined) return body
  return { ...body, said: { ...body.said, assignments: named(body.said.assignments) } }
}

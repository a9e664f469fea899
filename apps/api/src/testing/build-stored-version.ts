import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { openCoalitionDatabase } from '../store/coalition-database.ts'
import { directoryMigrations } from '../store/directory-migrations.ts'
import { migrate } from '../store/migrate.ts'
import { migrations } from '../store/migrations.ts'
import type { SqlDriver, SqlValue } from '../store/sql-driver.ts'
import { buildReading, commandMaker } from './build-reading.ts'
import { recordDirectly } from './record-directly.ts'
import { dumpDatabase, schemaOf } from './dump-database.ts'

/** The version in which a command, or what it leaves in the ledger, came to be; 1 where none is named. */
const since: Partial<Record<CommandBody['type'], number>> = {
  'decision.withdraw': 2,
  'party.distinguish': 4,
  'party.unmerge': 4,
  'charter.set-roles': 7,
  undo: 8,
  'organization.agree': 9,
  'person.count-speaking': 9,
  'person.erase': 9,
  'organization.bring-resources': 12,
  'group.set-members': 12,
  'charter.set-governance': 12,
  'aims.set': 14,
  'item.set-purpose': 14,
  'quick-win.set': 14,
  'charter.set-beginning': 15,
  'decision.set-purpose': 15,
  'pulse.open': 14,
  'pulse.answer': 14,
  'pulse.close': 14,
}
const LOOKS_SINCE = 10
const MOTIONS_SINCE = 5
const NOTHING_BROUGHT_SINCE = 13

function readings() {
  const present = ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund', "Cy O'Hara", 'Annabel Lee of Oak Trust']
  const weeks = ['2026-01-05', '2026-01-12'].map((date, week) => ({
    date,
    present,
    items: [
      { text: 'Write to the council about the bridge', owner: 'Ann Lee', done: week > 0 },
      {
        text: `Book the hall for week ${week}`,
        owner: ['Bo Diaz', 'Outreach Team'],
        due: '2026-02-01',
        confirmed: false,
      },
    ],
    decisions: [`We meet every second Tuesday, said week ${week}`, 'No meeting in August'],
  }))
  return [buildReading('notes', weeks.slice(0, 1)), buildReading('notes', weeks)]
}

function historyUpTo(version: number, driver: SqlDriver): void {
  const database = openCoalitionDatabase(driver, sealOnNode)
  const command = commandMaker()
  const record = (body: CommandBody): string => {
    const next = command(body)
    if ((since[body.type] ?? 1) > version) return next.id
    recordDirectly(database, next)
    return next.id
  }
  database.describe({ id: '01KE5FR2T00000000000000000', name: 'River', sample: false })
  for (const reading of readings()) record({ type: 'reading.record', reading })
  const { items, parties, decisions } = database.facts()
  const idOf = (name: string): string => parties.find((party) => party.name === name)?.id ?? ''
  const item = items[0]?.id ?? ''
  const decision = decisions[0]?.id ?? ''
  record({ type: 'item.edit', item, version: items[0]?.version ?? 1, text: 'Write to the council', due: '2026-03-01' })
  record({ type: 'item.confirm', item: items[1]?.id ?? '' })
  const dropped = record({ type: 'item.set-status', item: items[1]?.id ?? '', status: 'dropped' })
  record({ type: 'decision.confirm', decision })
  record({ type: 'decision.withdraw', decision })
  record({ type: 'party.rename', party: idOf('Oak Trust'), name: 'Oak Foundation' })
  record({ type: 'party.add-alias', alias: { party: idOf('Bo Diaz'), kind: 'email', alias: 'bo@example.org' } })
  record({ type: 'organization.declare', organization: idOf('River Fund'), level: 'core', directlyAffected: true })
  record({ type: 'party.merge', from: idOf('Annabel Lee'), into: idOf('Ann Lee'), reason: 'the same', confirmed: true })
  record({ type: 'party.distinguish', one: idOf('Bo Diaz'), other: idOf("Cy O'Hara") })
  record({ type: 'charter.set-roles', roles: [{ id: 'steward', name: 'Steward', permissions: ['read-record'] }] })
  record({ type: 'undo', command: dropped })
  record({ type: 'organization.agree', organization: idOf('River Fund'), agreed: true })
  record({ type: 'person.count-speaking', party: idOf('Bo Diaz'), counted: false })
  record({ type: 'organization.bring-resources', organization: idOf('River Fund'), resources: ['money', 'space'] })
  if (version >= NOTHING_BROUGHT_SINCE) {
    record({ type: 'organization.bring-resources', organization: idOf('Oak Trust'), resources: [] })
  }
  record({ type: 'group.set-members', group: idOf('Outreach Team'), members: [idOf('Bo Diaz'), idOf('River Fund')] })
  record({ type: 'charter.set-governance', governance: 'shared' })
  const aims = [{ id: 'river', text: 'A river to swim in', from: '2026-01-01', until: null }]
  record({ type: 'aims.set', aims })
  record({ type: 'item.set-purpose', item, purpose: { aim: 'river' } })
  record({ type: 'decision.set-purpose', decision: decisions[1]?.id ?? '', purpose: { aim: 'river' } })
  record({ type: 'charter.set-beginning', beganOn: '2025-11-03' })
  const win = { hopedFor: '2026-04-01', reachedOn: null }
  record({ type: 'quick-win.set', of: 'aim', subject: 'river', win })
  record({ type: 'pulse.open' })
  const [pulse] = database.facts().pulses ?? []
  const grades = { power: 2, involvement: 3, resources: null, reliability: 4, mission: 4, openness: 1 }
  const answers = [{ organization: idOf('Oak Trust'), ...grades }]
  record({ type: 'pulse.answer', pulse: pulse?.id ?? '', party: idOf('Bo Diaz'), answers })
  record({ type: 'pulse.close', pulse: pulse?.id ?? '' })
  record({ type: 'person.erase', party: idOf("Cy O'Hara") })
  if (version >= LOOKS_SINCE) {
    driver.run(
      `INSERT INTO looks (hour, actor, action, subject, count) VALUES ('2026-01-06T09', 'ann', 'read', 'bo', 2)`,
    )
  }
}

/** The rows of a directory, as each of its versions could first have them. */
const directoryRows: Readonly<Record<number, readonly string[]>> = {
  1: [
    `INSERT INTO coalitions (id, name, sample) VALUES ('01KE5FR2T00000000000000000', 'River', 0), ('01KE5FR2T00000000000000001', 'Sample', 1)`,
    `INSERT INTO people (id, name, is_owner) VALUES ('owner', 'Coordinator', 1), ('ann', 'Ann Lee', 0)`,
    `INSERT INTO memberships (person, coalition, role) VALUES ('ann', '01KE5FR2T00000000000000000', 'member')`,
    `INSERT INTO sign_in_links (digest, person, expires_at) VALUES ('digest-of-link', 'owner', 4102444800000)`,
    `INSERT INTO sessions (digest, person, expires_at) VALUES ('digest-of-session', 'ann', 4102444800000)`,
    `INSERT INTO pairings (digest, user_code, device_name, expires_at) VALUES ('digest-of-pairing', 'BCDF-GHJK', 'Laptop', 4102444800000)`,
    `INSERT INTO tokens (digest, person, coalition, role, device_name, created_at)
     VALUES ('digest-of-token', 'ann', '01KE5FR2T00000000000000000', 'note-taker', 'Old laptop', 1767225600000)`,
  ],
  3: [
    `INSERT INTO ledger_heads (coalition, sequence, chain, at) VALUES ('01KE5FR2T00000000000000000', 7, 'chain', 1767225600000)`,
  ],
  5: [
    `INSERT INTO invitations (id, digest, coalition, name, role, party, replaces, invited_by, expires_at)
     VALUES ('invitation', 'digest-of-invitation', '01KE5FR2T00000000000000000', 'Bo Diaz', 'viewer', NULL, NULL, 'owner', 4102444800000)`,
  ],
  6: [
    `INSERT INTO sign_in_methods (issuer, subject, id, person, label, created_at, last_used_at)
     VALUES ('https://id.example.org', 'subject', 'method', 'ann', 'ann@example.org', 1767225600000, NULL)`,
    `INSERT INTO passkeys (id, person, public_key, counter, transports, name, created_at, last_used_at)
     VALUES ('passkey', 'ann', 'key', 3, '[]', 'Phone', 1767225600000, NULL)`,
  ],
}

/** Returns a coalition's database as a program of that version would have left it, as SQL text. */
export function buildCoalitionVersion(version: number): string {
  const newest = openNodeSqlite(':memory:')
  const old = openNodeSqlite(':memory:')
  historyUpTo(version, newest)
  migrate(old, migrations.slice(0, version))
  old.run(`DELETE FROM migrations`)
  for (const { name } of schemaOf(old).filter(({ type }) => type === 'table')) {
    const columns = old.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', name).map((row) => row.name)
    const rows = newest.all<Record<string, SqlValue>>(`SELECT ${columns.join(', ')} FROM ${name}`)
    for (const row of rows) {
      if (name === 'migrations' && Number(row['version']) > version) continue
      const values = columns.map((column) => asOf(version, name, column, row[column] ?? null))
      old.run(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...values)
    }
  }
  const dump = dumpDatabase(old)
  newest.close()
  old.close()
  return dump
}

/** The bodies of decisions told nothing of motions before those had columns. */
function asOf(version: number, table: string, column: string, value: SqlValue): SqlValue {
  if (version >= MOTIONS_SINCE || table !== 'ledger' || column !== 'body') return value
  const body = JSON.parse(String(value)) as EventBody
  if (body.type !== 'decision.recorded') return value
  const { outcome: _outcome, mover: _mover, seconder: _seconder, votes: _votes, ...decision } = body.decision
  return JSON.stringify({ ...body, decision })
}

/** Returns a directory as a program of that version would have left it, as SQL text. */
export function buildDirectoryVersion(version: number): string {
  const driver = openNodeSqlite(':memory:')
  for (let step = 1; step <= version; step++) {
    migrate(driver, directoryMigrations.slice(0, step))
    for (const statement of directoryRows[step] ?? []) driver.run(statement)
  }
  const dump = dumpDatabase(driver)
  driver.close()
  return dump
}

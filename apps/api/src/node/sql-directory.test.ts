import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askedPasskeysContract } from '../store/asked-passkeys.contract.ts'
import { directoryContract, rightTo } from '../store/directory.contract.ts'
import { membershipContract } from '../store/membership.contract.ts'
import { signInContract } from '../store/sign-in.contract.ts'
import { openSqlDirectory } from '../store/sql-directory.ts'
import { directoryMigrations } from '../store/directory-migrations.ts'
import { migrate } from '../store/migrate.ts'
import { digestOnNode, sha256OnNode } from './digest-on-node.ts'
import { openNodeSqlite } from './node-sqlite-driver.ts'

const now = Date.UTC(2026, 0, 5)

const make = async () => openSqlDirectory(openNodeSqlite(':memory:'), () => now, digestOnNode)

directoryContract(make)
askedPasskeysContract(make)
membershipContract(make)
signInContract(make)

test('a secret that is given takes the place of the one in the file, which is gone from then on', async () => {
  const driver = openNodeSqlite(':memory:')
  const own = await openSqlDirectory(driver, () => now, digestOnNode).serverSecret()
  const kept = (): unknown[] => driver.all('SELECT value FROM directory_settings WHERE name = ?', 'server-secret')
  expect(kept()).toEqual([{ value: own }])
  expect(await openSqlDirectory(driver, () => now, digestOnNode, 'from a vault').serverSecret()).toBe('from a vault')
  expect(kept()).toEqual([])
})

test('a device that another process has revoked is nobody here either', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  const drivers = [openNodeSqlite(join(folder, 'd.sqlite')), openNodeSqlite(join(folder, 'd.sqlite'))] as const
  const here = openSqlDirectory(drivers[0], () => now, digestOnNode)
  const there = openSqlDirectory(drivers[1], () => now, digestOnNode)
  const coalition = await here.createCoalition('River', 'ann')
  const started = await here.startPairing('Laptop', now, 'a')
  if (!started.ok) throw new Error('not begun')
  const { userCode, deviceCode } = started.value
  await here.approvePairing({ userCode, person: 'ann', coalition: coalition.id, role: 'member' }, now, 'a')
  const polled = await here.pollPairing(deviceCode, now, 'a')
  const token = polled.ok && polled.value !== null ? polled.value.token : ''
  expect(await here.identify(token, 'token', now)).not.toBeNull()
  const [device] = await there.devices(rightTo(coalition))
  await there.revokeDevice(rightTo(coalition), device?.id ?? '')
  expect(await here.identify(token, 'token', now + 1)).toBeNull()
  for (const driver of drivers) driver.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a device is known also where its last use cannot be written down, as on a full disk', async () => {
  const driver = openNodeSqlite(':memory:')
  const directory = openSqlDirectory(driver, () => now, digestOnNode)
  const coalition = await directory.createCoalition('River', 'ann')
  const started = await directory.startPairing('Laptop', now, 'a')
  if (!started.ok) throw new Error('not begun')
  const { userCode, deviceCode } = started.value
  await directory.approvePairing({ userCode, person: 'ann', coalition: coalition.id, role: 'member' }, now, 'a')
  const polled = await directory.pollPairing(deviceCode, now, 'a')
  driver.run('PRAGMA query_only = 1')
  const token = polled.ok && polled.value !== null ? polled.value.token : ''
  expect((await directory.identify(token, 'token', now + 7_200_000))?.name).toBe('Laptop')
  expect((await directory.devices(rightTo(coalition))).map(({ lastUsed }) => lastUsed)).toEqual([null])
  driver.close()
})

test('whose server it is coordinates what was made here by hand, before and after they came, and nothing of others', async () => {
  const directory = openSqlDirectory(openNodeSqlite(':memory:'), () => now, digestOnNode)
  directory.addCoalition('Imported before', false, now)
  await directory.createCoalition('Of somebody else', 'ann')
  const link = await directory.makeSignInLink(directory.owner(), now)
  directory.addCoalition('Imported after', false, now)
  const signedIn = await directory.signIn(link, now, { means: 'link', browser: 'a browser', replaces: null })
  const session = signedIn.ok ? signedIn.value.session : ''
  const identity = await directory.identify(session, 'session', now)
  expect(identity?.coalitions.map(({ name, role }) => [name, role])).toEqual([
    ['Imported before', 'coordinator'],
    ['Imported after', 'coordinator'],
  ])
})

test('whoever was signed in, paired or invited before digests had labels still is, and no link is offered twice', async () => {
  const driver = openNodeSqlite(':memory:')
  const BEFORE_LABELS = 9
  migrate(driver, directoryMigrations.slice(0, BEFORE_LABELS))
  const secret = (prefix: string): string => `${prefix}_${'A'.repeat(43)}`
  const [session, token, link, invitation, first] = ['eks', 'ekt', 'ekl', 'eki', 'ekf'].map(secret)
  const kept = (one: string | undefined): string => sha256OnNode(one ?? '')
  driver.run(`INSERT INTO people (id, name, is_owner) VALUES ('ann', 'Ann', 1)`)
  driver.run(`INSERT INTO coalitions (id, name, sample) VALUES ('river', 'River', 0)`)
  driver.run(`INSERT INTO memberships (person, coalition, role) VALUES ('ann', 'river', 'coordinator')`)
  driver.run(
    `INSERT INTO sessions (digest, person, expires_at, id, started_at, last_used_at) VALUES (?, 'ann', ?, 's', ?, ?)`,
    kept(session),
    now + 1,
    now,
    now,
  )
  driver.run(
    `INSERT INTO tokens (digest, person, coalition, role, device_name, created_at, id)
     VALUES (?, 'ann', 'river', 'note-taker', 'Laptop', 0, 't')`,
    kept(token),
  )
  driver.run(`INSERT INTO sign_in_links (digest, person, expires_at) VALUES (?, 'ann', ?)`, kept(link), now + 1)
  driver.run(
    `INSERT INTO invitations (id, digest, coalition, name, role, invited_by, expires_at)
     VALUES ('i', ?, 'river', 'Bo', 'viewer', 'ann', ?)`,
    kept(invitation),
    now + 1,
  )
  driver.run(`INSERT INTO directory_settings (name, value) VALUES (?, '0')`, `first-link ${kept(first)}`)
  driver.run(`INSERT INTO pending_proofs (key, value, expires_at) VALUES (?, 'x', ?)`, `purpose ${kept(link)}`, now + 1)

  const directory = openSqlDirectory(driver, () => now, digestOnNode)
  expect(await directory.identify(session ?? '', 'session', now)).toMatchObject({ person: 'ann' })
  expect(await directory.identify(token ?? '', 'token', now)).toMatchObject({ person: 'ann', token: 't' })
  expect(await directory.lookAtInvitation(invitation ?? '', now, '')).toMatchObject({ ok: true })
  expect(await directory.takePending(`purpose ${digestOnNode(link ?? '')}`, now)).toBe('x')
  await directory.offerFirstLink(first ?? '', now)
  const arrival = { means: 'link', browser: 'x', replaces: null } as const
  expect(await directory.signIn(first ?? '', now, arrival)).toMatchObject({ ok: false })
  expect(await directory.signIn(link ?? '', now, arrival)).toMatchObject({ ok: true })
  for (const table of ['sessions', 'tokens', 'invitations']) {
    const digests = driver.all<{ digest: string }>(`SELECT digest FROM ${table}`)
    expect(digests.map(({ digest }) => digest.slice(0, 7))).toEqual(digests.map(() => 'sha256:'))
  }
})

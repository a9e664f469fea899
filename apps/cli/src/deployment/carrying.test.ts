import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeploymentState } from '@evenkeel/api/carrying/admission.ts'
import { backUpFolder } from '@evenkeel/api/node/backup/back-up-folder.ts'
import { withDatabase } from '@evenkeel/api/node/backup/copy-database.ts'
import { restoreBackup } from '@evenkeel/api/node/backup/restore-backup.ts'
import { verifyCoalitionFile } from '@evenkeel/api/node/backup/verify-coalition.ts'
import { coalitionPath, directoryPath } from '@evenkeel/api/node/data-folder.ts'
import { digestOnNode } from '@evenkeel/api/node/digest-on-node.ts'
import { listCoalitions, openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { openSqlDirectory } from '@evenkeel/api/store/sql-directory.ts'
import { buildReading, commandMaker } from '@evenkeel/api/testing/build-reading.ts'
import { schemaOf } from '@evenkeel/api/testing/dump-database.ts'
import { openTestApp } from '@evenkeel/api/testing/open-test-app.ts'
import { testBackupKey } from '@evenkeel/api/testing/open-test-deployment.ts'
import { codeOf, valueOf } from '@evenkeel/api/testing/outcomes.ts'
import { fail } from '@evenkeel/domain/problem.ts'
import { afterAll, expect, test } from 'vitest'
import { carryUp } from './carry-up.ts'
import type { DeploymentClient } from './deployment-client.ts'
import { fetchDataFolder } from './fetch-data-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'evenkeel-carry-'))
afterAll(() => rmSync(root, { recursive: true }))
const AT = '2026-03-01T10:00:00Z'
let folders = 0

function newFolder(): string {
  folders += 1
  const folder = join(root, String(folders))
  mkdirSync(folder)
  return folder
}

/** Makes a laptop's data with so many readings in each coalition, and returns a backup of it. */
async function backUpLaptop(names: readonly string[], readings: number): Promise<string> {
  const dataFolder = newFolder()
  for (const name of names) {
    const opened = valueOf(await openCoalition(dataFolder, name, { create: true }))
    const make = commandMaker()
    for (let number = 0; number < readings; number++) {
      const items = Array.from({ length: 30 }, (_, at) => ({
        text: `${name} paints boat ${number}.${at}`,
        owner: 'Ann Lee',
      }))
      await opened.store.record(
        [make({ type: 'reading.record', reading: buildReading(`notes ${number}`, [{ items }]) })],
        'ann',
      )
    }
    opened.close()
  }
  withDatabase(directoryPath(dataFolder), {}, (driver) => {
    const directory = openSqlDirectory(driver, () => Date.parse(AT), digestOnNode)
    const owner = directory.owner()
    driver.run(
      `INSERT INTO passkeys (id, person, public_key, counter, transports, name, created_at) VALUES ('p', ?, 'k', 0, '[]', 'Laptop', 1)`,
      owner,
    )
    driver.run(
      `INSERT INTO sessions (digest, person, expires_at, id) VALUES ('sha256:0', ?, 9999999999999, 's')`,
      owner,
    )
    driver.run(
      `INSERT INTO tokens (digest, person, coalition, role, device_name, created_at, id) SELECT 'sha256:1', ?, id, 'note-taker', 'x', 0, 't' FROM coalitions LIMIT 1`,
      owner,
    )
  })
  return valueOf(backUpFolder({ dataFolder, parent: newFolder(), at: AT, keep: null })).folder
}

function deploy() {
  const app = openTestApp()
  const client: DeploymentClient = {
    call: async (path, body) => {
      const answer = await app.ask(`/v1/deployment${path}`, { body, token: testBackupKey })
      const text = await answer.text()
      if (answer.ok) return { ok: true, value: text }
      const { code, detail } = JSON.parse(text) as { code: string; detail: string }
      return fail(code, detail)
    },
  }
  const state = async () => DeploymentState.parse(JSON.parse(valueOf(await client.call('', '{}'))))
  return { app, client, state }
}

const carry = async (client: DeploymentClient, backup: string, coalition: string | null = null, sameAddress = false) =>
  await carryUp(client, { backup, workFolder: newFolder(), coalition, sameAddress, at: AT })

test('broken off at any step nothing of a backup is to be seen, and carrying it again finishes', async () => {
  const backup = await backUpLaptop(['River', 'Hill'], 8)
  const { client, state } = deploy()
  let steps = 0
  for (;;) {
    let left = steps
    const outcome = await carry(
      {
        call: async (path, body) => (left-- > 0 ? await client.call(path, body) : fail('unreachable', 'It broke off.')),
      },
      backup,
    )
    if (outcome.ok) break
    expect(outcome.problem.code).toBe('unreachable')
    expect(await state()).toMatchObject({ coalitions: [], isEmpty: true, carried: [] })
    steps += 1
  }
  expect(steps).toBeGreaterThan(6)
  expect((await state()).coalitions.map(({ name }) => name)).toEqual(['River', 'Hill'])
  expect(await carry(client, backup)).toMatchObject({ ok: true, value: { wasThere: true } })
})

test('a deployment that holds anything takes no whole backup, and one coalition of it only where it does not have that', async () => {
  const backup = await backUpLaptop(['River', 'Hill'], 1)
  const { client, state } = deploy()
  expect(codeOf(await carry(client, backup, 'Mill'))).toBe('coalition-not-found')
  valueOf(await carry(client, backup, 'River'))
  expect(codeOf(await carry(client, backup))).toBe('deployment-not-empty')
  expect((await state()).coalitions.map(({ name }) => name)).toEqual(['River'])
  const later = await backUpLaptop(['River'], 2)
  expect(codeOf(await carry(client, later))).toBe('deployment-not-empty')
  valueOf(await carry(client, backup, 'Hill'))
  expect((await state()).coalitions.map(({ name }) => name)).toEqual(['River', 'Hill'])
})

test('what was handed out stays behind, and passkeys too unless the address stays the same', async () => {
  const backup = await backUpLaptop(['River'], 1)
  for (const sameAddress of [false, true]) {
    const { client } = deploy()
    valueOf(await carry(client, backup, null, sameAddress))
    const folder = newFolder()
    valueOf(await fetchDataFolder(client, folder))
    withDatabase(directoryPath(folder), {}, (driver) => {
      const count = (table: string) => driver.all(`SELECT 1 FROM ${table}`).length
      expect([count('sessions'), count('tokens'), count('passkeys')]).toEqual([0, 0, sameAddress ? 1 : 0])
      expect([count('people'), count('memberships')]).toEqual([1, 1])
    })
  }
})

test('what is fetched from a deployment is a data folder like any other: it backs up, verifies, restores and opens', async () => {
  const backup = await backUpLaptop(['River', 'Hill'], 3)
  const { client } = deploy()
  valueOf(await carry(client, backup))
  const folder = newFolder()
  valueOf(await fetchDataFolder(client, folder))
  const parent = newFolder()
  const second = valueOf(backUpFolder({ dataFolder: folder, parent, at: AT, keep: 1 }))
  expect(second.manifest.coalitions.map(({ misfit }) => misfit)).toEqual([null, null])
  const back = newFolder()
  valueOf(restoreBackup({ backup: second.folder, dataFolder: back, coalition: null, force: false, at: AT }))
  for (const [place, { id, name }] of listCoalitions(back).entries()) {
    const verdict = valueOf(verifyCoalitionFile(coalitionPath(back, id), []))
    expect(verdict.head).toEqual(second.manifest.coalitions[place]?.head)
    expect(name).toBe(['River', 'Hill'][place])
    const sql = [join(backup, 'coalitions', `${id}.sqlite`), coalitionPath(back, id)].map((path) =>
      withDatabase(path, {}, (driver) =>
        schemaOf(driver)
          .map((one) => one.sql)
          .toSorted(),
      ),
    )
    expect(sql[1]).toEqual(sql[0])
  }
})

test('a record that changes while it is read is read anew, and after six times not', async () => {
  const backup = await backUpLaptop(['River'], 12)
  const { app, client } = deploy()
  valueOf(await carry(client, backup))
  const changes = { left: 2 }
  const busy: DeploymentClient = {
    call: async (path, body) => {
      const answer = await client.call(path, body)
      if (path === '/directory/read' && changes.left > 0) {
        changes.left -= 1
        await app.directory.makeSignInLink(app.directory.owner(), Date.parse(AT))
      }
      return answer
    },
  }
  const small: DeploymentClient = {
    call: async (path, body) =>
      await busy.call(path, path.endsWith('/read') ? body.replace(/"bytes":\d+/, '"bytes":16384') : body),
  }
  for (let people = 0; people < 400; people++) {
    await app.directory.signInProved(
      { issuer: 'email', subject: `${people}@oak.example`, label: 'x'.repeat(60), name: 'Bo' },
      Date.parse(AT),
      { means: 'email', browser: 'a browser', replaces: null },
    )
  }
  expect(codeOf(await fetchDataFolder(small, newFolder()))).toBe('ok')
  expect(changes.left).toBe(0)
  changes.left = 1000
  const folder = newFolder()
  expect(codeOf(await fetchDataFolder(small, folder))).toBe('record-busy')
  expect(readdirSync(folder)).toContain('directory.sqlite')
})

test('records of a newer program, and answers of something else, are told and never guessed at', async () => {
  const { app, client } = deploy()
  const bent = (bend: (text: string) => string): DeploymentClient => ({
    call: async (path, body) => {
      const answer = await client.call(path, body)
      return answer.ok && path !== '' ? { ok: true, value: bend(answer.value) } : answer
    },
  })
  const newer = bent((text) => text.replace(/"schema":\d+/, '"schema":99'))
  expect(codeOf(await fetchDataFolder(newer, newFolder()))).toBe('database-newer')
  app.directory.owner()
  const table = (text: string): string => text.replaceAll('"people"', '"sqlite_master"')
  for (const odd of [() => '<html>', () => '{}', table]) {
    expect(codeOf(await fetchDataFolder(bent(odd), newFolder()))).toBe('unexpected-answer')
  }
})

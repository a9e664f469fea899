import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyCharter, type PasskeysAsked } from '@evenkeel/domain/charter.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commandMaker } from '../../testing/build-reading.ts'
import { directoryPath } from '../data-folder.ts'
import { openCoalition } from '../local-coalitions.ts'
import { openNodeSqlite } from '../node-sqlite-driver.ts'
import { keepCharterCopy } from '../../store/sql-charter-copy.ts'
import { backUpFolder } from './back-up-folder.ts'
import { restoreBackup } from './restore-backup.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'evenkeel-charter-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a coalition that is put back to an earlier charter has the rights of that one, and takes later ones again', async () => {
  const dataFolder = join(root, 'data')
  const command = commandMaker()
  const agree = async (asksPasskey: PasskeysAsked): Promise<void> => {
    const opened = await openCoalition(dataFolder, 'River', { create: true })
    if (!opened.ok) throw new Error(opened.problem.detail)
    const protection = {
      ...emptyCharter.protection,
      comparing: asksPasskey === 'nobody' ? [] : ['member'],
      asksPasskey,
    }
    await opened.value.store.record([command({ type: 'charter.set-protection', protection })], 'tester')
    const state = await opened.value.store.charter()
    opened.value.close()
    withDirectory((driver) => keepCharterCopy(driver, opened.value.id, state))
  }
  function withDirectory<T>(work: (driver: ReturnType<typeof openNodeSqlite>) => T): T {
    const driver = openNodeSqlite(directoryPath(dataFolder))
    const result = work(driver)
    driver.close()
    return result
  }
  const known = () =>
    withDirectory(
      (driver) =>
        driver.all<object>('SELECT asks_passkey, comparing, roles_at FROM coalitions').map((row) => ({ ...row }))[0],
    )

  await agree('everybody')
  const backup = backUpFolder({ dataFolder, parent: join(root, 'backups'), at: '2026-03-01T10:00:00Z', keep: null })
  if (!backup.ok) throw new Error(backup.problem.detail)
  for (const asks of ['nobody', 'coordinators', 'nobody'] as const) await agree(asks)
  expect(known()).toEqual({ asks_passkey: 0, comparing: '[]', roles_at: 4 })
  const back = restoreBackup({
    backup: backup.value.folder,
    dataFolder,
    coalition: 'River',
    force: true,
    at: '2026-03-02T10:00:00Z',
  })
  expect(back.ok).toBe(true)
  expect(known()).toEqual({ asks_passkey: 2, comparing: '["member"]', roles_at: 1 })
  await agree('nobody')
  expect(known()).toEqual({ asks_passkey: 0, comparing: '[]', roles_at: 2 })
})

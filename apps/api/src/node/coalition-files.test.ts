import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rightTo } from '../store/directory.contract.ts'
import { openCoalitionFiles, type CoalitionFiles } from './coalition-files.ts'

let folder: string
let files: CoalitionFiles
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  mkdirSync(join(folder, 'coalitions'))
  files = openCoalitionFiles(
    folder,
    (id) => ({ id, name: id, sample: false }),
    () => undefined,
    { most: 3, surplus: 2 },
  )
})
afterEach(() => {
  files.close()
  rmSync(folder, { recursive: true, force: true })
})

const right = (id: string) =>
  rightTo({
    id,
    name: id,
    role: 'coordinator',
    sample: false,
    party: null,
    permissions: ['manage-devices'],
    heldBack: [],
  })
const openMany = async (count: number, first = 0): Promise<void> => {
  for (let number = first; number < first + count; number++) await files.open(right(`c-${number}`))
}

test('however many coalitions are asked for at once, no more are open than may be, and after a moment only those that are kept', async () => {
  await openMany(8)
  expect(files.openCount()).toBe(5)
  while (files.openCount() > 3) await pause(5)
  await openMany(8)
  expect(files.openCount()).toBeLessThanOrEqual(5)
})

test('a coalition that is held, or listened to, stays open until it is let go of', async () => {
  const release = files.hold('held')
  const held = await files.open(right('held'))
  const watched = await files.open(right('watched'))
  const stop = watched.subscribe(() => undefined)
  const other = await files.open(right('other'))
  await openMany(8)
  expect([await held.cursor(), await watched.cursor()]).toEqual([0, 0])
  await expect(other.cursor()).rejects.toThrow('not open')
  expect(await files.open(right('held'))).toBe(held)
  release()
  // What was let go of is so once: nobody else's hold may end by it.
  const again = files.hold('held')
  release()
  stop()
  await openMany(8, 1000)
  expect(await held.cursor()).toBe(0)
  await expect(watched.cursor()).rejects.toThrow('not open')
  again()
  await openMany(8, 2000)
  await expect(held.cursor()).rejects.toThrow('not open')
})

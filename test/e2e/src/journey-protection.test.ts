import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinThroughScreens } from './join-through-screens.ts'
import { launchPlainBrowser } from './launch-browser.ts'
import { writeMeetings } from './notes-folder.ts'
import { openSettings } from './open-settings.ts'
import { openToday } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { openWorld, type World } from './world.ts'

let world: World
let elsewhere: Browser
let page: Page

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
  elsewhere = await launchPlainBrowser()
  await world.importNotes()
  page = await openToday(world)
}, 90_000)
afterAll(async () => {
  await elsewhere.close()
  await world.close()
}, 30_000)

test('a member sees their own figures first, takes them away, has their speaking left out, and is erased by their own hand', async () => {
  await openSettings(page, 'Charter', 'Charter')
  await page.getByLabel('Speaking figures and quotes are erased').selectOption({ label: 'After two years' })
  await expectNoComplaints(page)
  await page.getByRole('button', { name: 'Change the charter' }).click()
  await page.getByRole('button', { name: 'Change the charter', disabled: true }).waitFor()

  const guest = await joinThroughScreens(page, elsewhere, {
    name: 'Dana Whitlock',
    role: 'Viewer',
    party: 'Dana Whitlock',
  })
  await openSettings(guest, 'What is held about you', 'What is held about you')
  await guest.getByRole('heading', { level: 2, name: 'Dana Whitlock' }).waitFor()
  await expectNoComplaints(guest)
  const [download] = await Promise.all([
    guest.waitForEvent('download'),
    guest.getByRole('button', { name: 'Save as a file' }).click(),
  ])
  const saved = JSON.parse(await readFile(await download.path(), 'utf8')) as { record: { party: { name: string } } }
  expect(saved.record.party.name).toBe('Dana Whitlock')
  await guest.getByRole('button', { name: 'Do not count how much I speak' }).click()
  await guest.getByText('not measured, by your own wish').waitFor()

  await guest.getByRole('link', { name: 'Who looked at your figures' }).click()
  await guest.getByRole('heading', { level: 2, name: 'About you' }).waitFor()
  await guest.getByText('You fetched what is held on you').waitFor()
  await expectNoComplaints(guest)

  await openSettings(guest, 'What is held about you', 'What is held about you')
  await guest.getByRole('button', { name: 'Erase me from this record' }).click()
  await guest.getByLabel('Type Dana Whitlock to go on').fill('Dana Whitlock')
  await expectNoComplaints(guest)
  await guest.getByRole('button', { name: 'Erase me', exact: true }).click()
  await guest.getByRole('heading', { name: 'Erase yourself for good?' }).waitFor({ state: 'detached' })

  await page.reload()
  await openSettings(page, 'Who looked', 'Who looked')
  await page.getByText('A former member erased a person: An erased person').waitFor()
  expect(await page.getByText('Dana').count()).toBe(0)
  await expectNoComplaints(page)
}, 120_000)

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

async function openHistory(one: Page): Promise<void> {
  await openSettings(one, 'History', 'History')
  await one.locator('.history-row').first().waitFor()
}

const row = (one: Page, words: string) => one.locator('.history-row').filter({ hasText: words })

test('a coordinator undoes what was done, is told what builds on it, does it again, and walks through the record as it was', async () => {
  await page.getByRole('link', { name: 'Commitments', exact: true }).click()
  const words = await page.locator('.commitment-text').first().innerText()
  const open = page.locator('.commitment').filter({ hasText: words })
  await open.getByRole('button', { name: /^Done/ }).click()
  await open.waitFor({ state: 'detached' })

  await openHistory(page)
  const done = row(page, 'marked 1 commitment as done').first()
  await done.getByText(words).waitFor()
  const reading = row(page, 'An import from the command line').last()
  await reading.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('dialog', { name: 'Undo all that this reading told?' }).waitFor()
  await page.getByRole('button', { name: 'Undo the reading' }).click()
  await reading.getByText('Something that was recorded later builds on this.').waitFor()
  await expectNoComplaints(page)

  await done.getByRole('button', { name: 'Undo' }).click()
  await row(page, 'You undid this: marked 1 commitment as done').waitFor()
  const undone = row(page, 'marked 1 commitment as done').filter({ hasText: 'Undone' })
  await undone.getByRole('button', { name: 'Do again' }).click()
  await row(page, 'You did this again: marked 1 commitment as done').waitFor()
  await expectNoComplaints(page)

  await row(page, 'You undid this').getByRole('link', { name: 'As it was then' }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  const banner = page.getByRole('complementary', { name: 'The past is on screen' })
  await banner.getByText('The record as it was on').waitFor()
  await page.getByRole('link', { name: 'Commitments', exact: true }).click()
  await page.locator('.commitment').first().waitFor()
  await banner.waitFor()
  expect(await page.getByRole('button', { name: /^(Done|Confirm|Edit|Reopen)/ }).count()).toBe(0)
  await open.waitFor()
  await expectNoComplaints(page)
  await banner.getByRole('link', { name: 'Back to now' }).click()
  await banner.waitFor({ state: 'detached' })
  await open.waitFor({ state: 'detached' })

  await openHistory(page)
  await page.getByLabel('At the end of').fill('2020-01-01')
  await page.getByRole('button', { name: 'See it' }).click()
  await page.getByText('Nothing was recorded by then.').waitFor()
  await expectNoComplaints(page)
  await page.getByRole('link', { name: 'Back to now' }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
}, 180_000)

test('a viewer reads what was recorded without a name, and undoes nothing', async () => {
  const guest = await joinThroughScreens(page, elsewhere, { name: 'A visitor', role: 'Viewer' })
  await guest.getByText('is withheld from your role').waitFor()
  await openHistory(guest)
  await row(guest, 'Somebody marked 1 commitment as done').waitFor()
  expect(await guest.getByRole('button', { name: /Undo|Do again/ }).count()).toBe(0)
  const shown = await guest.locator('main').innerText()
  expect(shown).not.toMatch(/Coordinator|Dana|Whitlock/)
  const coalition = /\/c\/([^/]+)\//.exec(guest.url())?.[1] ?? ''
  const answer = await guest.request.get(`${world.server().url}/v1/coalitions/${coalition}/history`)
  expect(await answer.text()).not.toMatch(/"who":"/)
  await expectNoComplaints(guest)
}, 120_000)

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchPlainBrowser } from './launch-browser.ts'
import { writeMeetings } from './notes-folder.ts'
import { openSettings } from './open-settings.ts'
import { coalitionOf, openToday } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { pairScript } from './pair-script.ts'
import { until } from './until.ts'
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

test('somebody invited by a link joins under their name, gets another role, and is removed while they look on', async () => {
  await openSettings(page, 'Members and invitations', 'Members')
  await page.getByLabel('For whom').fill('Dana from the orchard')
  await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Note-taker' })
  await page.getByLabel('Who they are in the record').selectOption({ label: 'Dana Whitlock' })
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Link for Dana from the orchard').inputValue()
  await page.getByRole('img', { name: 'The link for Dana from the orchard' }).waitFor()
  await page.getByRole('heading', { level: 2, name: 'Invited (1)' }).waitFor()
  await expectNoComplaints(page)

  const guest = await elsewhere.newPage()
  await guest.goto(link)
  await guest.getByRole('heading', { level: 1, name: 'Join Orchard Alliance' }).waitFor()
  await guest.getByText('You are invited as note-taker.').waitFor()
  await guest.getByRole('button', { name: 'Join' }).click()
  await guest.getByText('Type the name by which the others know you.').waitFor()
  await expectNoComplaints(guest)
  await guest.getByLabel('Your name').fill('Dana W.')
  await guest.getByRole('button', { name: 'Join' }).click()
  await guest.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  expect(guest.url()).not.toContain('#')
  await guest.getByRole('link', { name: 'Settings', exact: true }).click()
  await guest.getByText('you are note-taker').waitFor()
  expect(await guest.getByRole('link', { name: 'Members and invitations' }).count()).toBe(0)
  expect(await guest.getByRole('link', { name: 'Names', exact: true }).count()).toBe(0)

  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'Members (2)' }).waitFor()
  const who = page.getByLabel('Who Dana W. is in the record')
  expect(await who.locator('option:checked').innerText()).toBe('Dana Whitlock')
  await page.getByLabel('Role of Dana W.').selectOption({ label: 'Viewer' })
  // Their page hears of it by itself.
  await guest.getByText('you are viewer').waitFor()

  await page.getByRole('button', { name: 'Remove Dana W.' }).click()
  await page.getByRole('heading', { level: 2, name: 'Remove Dana W.?' }).waitFor()
  await expectNoComplaints(page)
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Members (1)' }).waitFor()
  await guest.getByRole('heading', { level: 1, name: 'No such coalition' }).waitFor()

  await page.getByRole('button', { name: 'Leave the coalition' }).click()
  await page.getByRole('button', { name: 'Leave', exact: true }).click()
  await page.getByText('This is the last coordinator').waitFor()
  await page.getByRole('button', { name: 'Keep' }).click()
}, 90_000)

test('a role of the charter is made in words and can be given', async () => {
  await openSettings(page, 'Members and invitations', 'Members')
  await page.getByText('Add a role', { exact: true }).click()
  await page.getByLabel('Name of the role').fill('Treasurer')
  await page.getByLabel('see figures of people beside each other').check()
  await expectNoComplaints(page)
  await page.getByRole('button', { name: 'Add the role' }).click()
  await page.getByRole('button', { name: 'Take away the role Treasurer' }).waitFor()
  await page.getByLabel('For whom').fill('Noor')
  await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Treasurer' })
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByLabel('Link for Noor').inputValue()
  const guest = await elsewhere.newPage()
  await guest.goto(link)
  await guest.getByText('You are invited as Treasurer.').waitFor()
  await page.getByRole('button', { name: 'Withdraw the invitation of Noor' }).click()
  await page.getByRole('heading', { level: 2, name: 'Invited (1)' }).waitFor({ state: 'detached' })
  await guest.reload()
  await guest.getByText('This invitation does not let you in.').waitFor()
  expect(await guest.getByLabel('Your name').count()).toBe(0)
}, 90_000)

test('a key works from the moment it is shown until it is ended', async () => {
  await openSettings(page, 'Devices and keys', 'Devices and keys')
  await page.getByText('Make a key', { exact: true }).click()
  await page.getByLabel('What it is for').fill('Nightly export')
  await page.getByRole('button', { name: 'Make the key' }).click()
  const token = await page.getByLabel('The key “Nightly export”').inputValue()
  await expectNoComplaints(page)
  const coalition = coalitionOf(page)
  const ask = async (what: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${world.server().url}/v1/coalitions/${coalition}/${what}`, { headers })).status
  }
  expect([await ask('facts'), await ask('members')]).toEqual([200, 403])
  await page.getByRole('button', { name: 'End the key Nightly export' }).click()
  await page.getByRole('button', { name: 'End the key', exact: true }).click()
  await page.getByText('There is no key yet.').waitFor()
  await until(async () => (await ask('facts')) === 401, 'the key opens nothing')
}, 90_000)

test('a paired device is listed, and its pairing ended there is ended everywhere', async () => {
  const coalition = coalitionOf(page)
  const token = await pairScript(page, coalition)
  await openSettings(page, 'Devices and keys', 'Devices and keys')
  await page.getByRole('heading', { level: 2, name: 'Paired devices (1)' }).waitFor()
  await expectNoComplaints(page)
  const ask = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${world.server().url}/v1/coalitions/${coalition}/facts`, { headers })).status
  }
  expect(await ask()).toBe(200)
  await page.getByRole('button', { name: 'End pairing of A script' }).click()
  await page.getByRole('button', { name: 'End pairing', exact: true }).click()
  await page.getByText('No device is paired.').waitFor()
  expect(await ask()).toBe(401)
}, 90_000)

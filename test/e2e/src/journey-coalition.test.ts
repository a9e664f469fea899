import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joinThroughScreens } from './join-through-screens.ts'
import { launchPlainBrowser } from './launch-browser.ts'
import { writeMeetings } from './notes-folder.ts'
import { coalitionOf, openToday } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

let world: World
let elsewhere: Browser
let page: Page

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
  const lines = ['# Orchard Alliance, 2026-07-02', '', '## Attendees', '- Dana Whitlock (Orchard Trust)', '']
  const tasks = ['## Action items', '- [ ] Outreach Team to print the leaflets', '']
  await writeFile(join(world.notesFolder, '2026-07-02.md'), [...lines, ...tasks].join('\n'))
  elsewhere = await launchPlainBrowser()
  await world.importNotes()
  // Nothing tells this page of another's change before it saves.
  page = await world.browser().context.newPage()
  await page.routeWebSocket(/\/live/, () => undefined)
  await openToday(world, page)
}, 90_000)
afterAll(async () => {
  await elsewhere.close()
  await world.close()
}, 30_000)

async function openCoalition(one: Page): Promise<void> {
  await one.getByRole('link', { name: 'Coalition', exact: true }).click()
  await one.getByRole('heading', { level: 1, name: 'Coalition' }).waitFor()
}

const organization = (one: Page, name: string) => one.getByRole('group', { name })

test('what the groups say of themselves is recorded as it is chosen, and is there after the page is opened again', async () => {
  await page.getByRole('link', { name: 'Participation', exact: true }).click()
  const unsaid = page.getByRole('listitem').filter({ hasText: 'No organization has declared how much it takes part' })
  await unsaid.first().getByRole('link', { name: 'Coalition' }).click()
  await page.getByRole('heading', { level: 1, name: 'Coalition' }).waitFor()
  await page.getByText('0 of 3 organizations have declared a level.').waitFor()
  const trust = organization(page, 'Orchard Trust')
  await trust.getByLabel('Level of Orchard Trust').selectOption('core')
  await trust.getByLabel('Directly affected').check()
  await trust.getByText('Brings: nothing said yet').click()
  // One on top of the other, without waiting for the first to be recorded.
  await trust.getByLabel('Space: ').check()
  await trust.getByLabel('Money: ').check()
  await trust.getByText('Brings: money and space').waitFor()
  await page.getByLabel('Put into Outreach Team').selectOption({ label: 'Femi Adeyemi (Fields Together)' })
  await page.getByRole('button', { name: 'Put in', exact: true }).click()
  await page.getByLabel('Put into Outreach Team').selectOption({ label: 'Seed Library' })
  await page.getByRole('button', { name: 'Put in', exact: true }).click()
  await page.getByRole('button', { name: /^Take out.*Seed Library/ }).click()
  await page.getByLabel('By one member group for all').check()
  await page.getByRole('button', { name: 'Save this' }).click()
  await page.locator('section', { hasText: 'When we began' }).last().getByLabel('First day').fill('2025-11-03')
  await page.getByRole('button', { name: 'Record this day' }).click()
  const coalition = coalitionOf(page)
  await until(async () => {
    const { governance, beganOn, groupMembers = [], resources = [] } = await readFacts(page, coalition)
    const isSaid = governance === 'lead-organization' && beganOn === '2025-11-03'
    return isSaid && groupMembers.length === 1 && resources.length === 2
  }, 'all of it is recorded')
  await expectNoComplaints(page)

  await page.reload()
  await page.getByText('1 of 3 organizations have declared a level.').waitFor()
  expect(await trust.getByLabel('Level of Orchard Trust').inputValue()).toBe('core')
  expect(await trust.getByLabel('Directly affected').isChecked()).toBe(true)
  await trust.getByText('Brings: money and space').waitFor()
  const seats = page.getByRole('list', { name: 'Who sits in Outreach Team' })
  expect(await seats.getByRole('listitem').count()).toBe(1)
  await seats.getByText('Femi Adeyemi', { exact: true }).waitFor()
  expect(await page.getByLabel('By one member group for all').isChecked()).toBe(true)
}, 120_000)

let sent = 0

/** What somebody else records at the same moment, from elsewhere. */
async function recordElsewhere(coalition: string, body: object): Promise<void> {
  sent += 1
  const { origin } = new URL(page.url())
  const id = `01ARZ3NDEKTSV4RRFFQ69G5F${String(sent).padStart(2, '0')}`
  const answer = await page.request.post(`${origin}/v1/coalitions/${coalition}/command`, {
    data: { id, at: '2026-02-01T09:00:00Z', body },
    headers: { origin },
  })
  expect(answer.status()).toBe(200)
}

test('who is told that somebody said otherwise meanwhile chooses between the two, and a lost connection loses nothing silently', async () => {
  const coalition = coalitionOf(page)
  const { parties } = await readFacts(page, coalition)
  const seed = parties.find(({ name }) => name === 'Seed Library')?.id ?? ''
  const levelNow = async (): Promise<string | null | undefined> =>
    (await readFacts(page, coalition)).parties.find(({ id }) => id === seed)?.level
  const library = organization(page, 'Seed Library')
  const level = library.getByLabel('Level of Seed Library')
  await recordElsewhere(coalition, { type: 'organization.declare', organization: seed, level: 'informed' })
  await level.selectOption('active')
  const notice = page.getByRole('status').filter({ hasText: 'Seed Library: somebody said otherwise meanwhile.' })
  await notice.getByText('Informed, not said to be directly affected').waitFor()
  await notice.getByText('Active, not said to be directly affected').waitFor()
  await until(async () => (await level.inputValue()) === 'informed', 'theirs shows')
  await expectNoComplaints(page)
  await notice.getByRole('button', { name: 'Keep yours' }).click()
  await notice.waitFor({ state: 'detached' })
  await until(async () => (await levelNow()) === 'active', 'mine stands')

  await page.route('**/command', async (route) => await route.abort())
  await level.selectOption('core')
  await page.getByText('Seed Library: that was not saved, and has been taken back.').waitFor()
  expect(await level.inputValue()).toBe('active')
  await page.unroute('**/command')
  await page.getByRole('button', { name: 'Try again' }).click()
  await until(async () => (await levelNow()) === 'core', 'tried again it is recorded')
}, 120_000)

test('of the past, and by who may not change it, the same is read as text', async () => {
  await page.goto(`${new URL(page.url()).origin}/c/${coalitionOf(page)}/coalition?asOf=2099-01-01`)
  await page.getByText('Brings: money and space').waitFor()
  await page.getByText('Core, directly affected').waitFor()
  expect(await page.locator('main').getByRole('combobox').count()).toBe(0)
  expect(await page.locator('main').getByRole('checkbox').count()).toBe(0)
  expect(await page.locator('main').getByRole('radio').count()).toBe(0)
  await page.getByText('By one member group for all.').waitFor()
  await expectNoComplaints(page)
  await page.getByRole('link', { name: 'Back to now' }).click()
  await organization(page, 'Orchard Trust').waitFor()

  const guest = await joinThroughScreens(page, elsewhere, { name: 'A visitor', role: 'Viewer' })
  await openCoalition(guest)
  await guest.getByText('By one member group for all.').waitFor()
  expect(await guest.locator('main').getByRole('combobox').count()).toBe(0)
  expect(await guest.locator('main').innerText()).not.toContain('Femi')
  await expectNoComplaints(guest)
}, 120_000)

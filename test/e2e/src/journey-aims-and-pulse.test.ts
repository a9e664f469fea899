import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDecision, writeMeetings } from './notes-folder.ts'
import { coalitionOf, openToday } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

let world: World
let page: Page

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
  await addDecision(world.notesFolder)
  await world.importNotes()
  page = await world.browser().context.newPage()
  await openToday(world, page)
}, 90_000)
afterAll(async () => {
  await world.close()
}, 30_000)

test('a coalition says what it is for, ties a commitment and a decision to it, and says when a quick win was reached', async () => {
  await page.getByRole('link', { name: 'Coalition', exact: true }).click()
  await page.getByText('Nobody has said yet what the coalition is for.').waitFor()
  await page.getByLabel('The first aim').fill('An orchard that everybody can pick from')
  await page.getByRole('button', { name: 'Add this aim' }).click()
  await page.getByText('0 commitments serve it').waitFor()
  await page.getByText('Declare a quick win').click()
  await page.getByLabel('Hoped for by').fill('2026-03-01')
  await page.getByRole('button', { name: /^Declare it/ }).click()
  await page.getByText('Quick win, hoped for by 1 Mar 2026').waitFor()
  await page.getByLabel('Reached on').fill('2026-02-20')
  await page.getByRole('button', { name: /^It was reached/ }).click()
  await page.getByText('Quick win, reached on 20 Feb 2026 (hoped for by 1 Mar 2026)').waitFor()
  const coalition = coalitionOf(page)
  await until(async () => {
    const { aims = [], quickWins = [] } = await readFacts(page, coalition)
    return aims.length === 1 && quickWins[0]?.reachedOn === '2026-02-20'
  }, 'aim and win are recorded')
  await expectNoComplaints(page)

  await page.getByRole('link', { name: 'Commitments', exact: true }).click()
  await page.locator('.commitment-open').first().click()
  await page
    .getByLabel('Which of our aims it serves')
    .selectOption({ label: 'An orchard that everybody can pick from' })
  await until(async () => (await readFacts(page, coalition)).purposes?.length === 1, 'the purpose is recorded')
  await expectNoComplaints(page)
  await page.getByRole('link', { name: 'Coalition', exact: true }).click()
  await page.getByText('1 commitment serves it').waitFor()
  expect((await readFacts(page, coalition)).purposes).toMatchObject([{ aim: expect.any(String) }])
  const decided = page.getByRole('region', { name: 'What our decisions serve' })
  await decided.getByText('We open the orchard to everybody every Sunday.', { exact: true }).waitFor()
  await decided.getByLabel('Which of our aims it serves').selectOption({ label: 'None of our aims' })
  await decided.getByText('It is said of 1 of 1 decisions').waitFor()
  await until(
    async () => (await readFacts(page, coalition)).decisionPurposes?.[0]?.aim === null,
    'what the decision serves is recorded',
  )
  await expectNoComplaints(page)
}, 120_000)

test('a pulse is opened, answered for oneself alone, and taken back', async () => {
  const coalition = coalitionOf(page)
  const { origin } = new URL(page.url())
  await page.getByRole('link', { name: 'To the pulse' }).click()
  await page.getByRole('button', { name: 'Open a pulse' }).click()
  await page.getByText('Nobody has said who of the record you are.').waitFor()
  await expectNoComplaints(page)
  const { parties } = await readFacts(page, coalition)
  const dana = parties.find(({ name }) => name === 'Dana Whitlock')?.id ?? ''
  const members = await page.request.get(`${origin}/v1/coalitions/${coalition}/members`)
  const [own] = ((await members.json()) as { members: { person: string }[] }).members
  const linked = await page.request.post(`${origin}/v1/coalitions/${coalition}/members/change`, {
    data: { person: own?.person, party: dana },
    headers: { origin },
  })
  expect(linked.status()).toBe(200)
  await page.getByRole('link', { name: 'Today' }).click()
  await page.getByRole('link', { name: 'Answer the pulse' }).click()
  const group = page.locator('.pulse-organization').first()
  await group.locator('summary').click()
  // Dana Whitlock is of Orchard Trust, about which nobody asks them.
  expect(await page.locator('.pulse-form').innerText()).not.toContain('Orchard Trust')
  await group.getByLabel('A great deal').first().check()
  await group.getByText('1 of 6 said').waitFor()
  await expectNoComplaints(page)
  await page.getByRole('button', { name: 'Give these answers' }).click()
  await page.getByText('You have spoken of 1 organization.').waitFor()
  await until(async () => (await readFacts(page, coalition)).pulses?.[0]?.answered === 1, 'the answer is recorded')
  const entries = await page.request.get(`${origin}/v1/coalitions/${coalition}/events?after=0&limit=1000`)
  expect(await entries.text()).not.toContain('"openness"')
  await page.getByRole('button', { name: 'Take my answers back' }).click()
  await page.getByText('You have not answered this pulse.').waitFor()
  await page.getByRole('button', { name: 'Close it, and tell what came of it' }).click()
  await page.getByRole('heading', { name: 'No pulse is open' }).waitFor()
  await page.getByText('No pulse tells anything yet.').waitFor()
  expect((await readFacts(page, coalition)).perceptions).toEqual([])
  await expectNoComplaints(page)
}, 120_000)

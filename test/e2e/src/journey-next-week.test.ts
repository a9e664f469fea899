import { imitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { WEEK_ONE, WEEK_TWO } from '@evenkeel/test-fixtures/google-docs/weekly-notes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDashboard, pairPanel } from './pair-through-screens.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

const ID = 'journey-next-week-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
let world: World

beforeAll(async () => {
  world = await openWorld()
}, 60_000)
afterAll(() => world.close(), 30_000)

test('the same notes a week later, two items ticked and one added: two completed, one new, and no duplicate', async () => {
  world.docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_ONE))
  const { context, openPanel } = world.browser()
  const { page: dashboard, coalition } = await openDashboard(context, world.server().signInUrl, 'Harbour Coalition')
  const notes = await context.newPage()
  await notes.goto(NOTES)
  const panel = await openPanel(NOTES)
  await pairPanel(context, panel, world.server().url)
  const items = panel.locator('[data-kind="item"]')
  await items.first().focus()
  for (let press = 0; press < 5; press++) await panel.keyboard.press('Enter')
  await until(async () => (await readFacts(dashboard, coalition)).items.length === 5, 'five items are on record')

  world.docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_TWO))
  await panel.keyboard.press('r')
  await panel.getByText('2 changes since this was last read').waitFor()
  const wanted = panel.locator('[data-kind="item"]:not([data-settled])')
  expect(await wanted.count()).toBe(3)
  expect(await panel.locator('[data-mark="completed"]').count()).toBe(2)
  expect(await panel.locator('[data-mark="new"][data-kind="item"]').innerText()).toContain('flyers')
  expect(await panel.getByRole('button', { name: /known already/ }).innerText()).toMatch(/^3/)

  await panel.getByRole('button', { name: 'Confirm all changes' }).click()
  await panel.locator('[data-mark="new"][data-kind="item"]').focus()
  await panel.keyboard.press('Enter')
  await until(async () => {
    const { items: held } = await readFacts(dashboard, coalition)
    return held.length === 6 && held.filter(({ status }) => status === 'done').length === 2
  }, 'six items are on record, two of them done')
  const facts = await readFacts(dashboard, coalition)
  expect(facts.meetings).toHaveLength(1)
  expect(
    facts.items
      .filter(({ status }) => status === 'done')
      .map(({ text }) => text)
      .sort(),
  ).toEqual([expect.stringContaining('Book the school hall'), expect.stringContaining('Draft the call')])

  await panel.locator('[data-kind="attendance"]').focus()
  await panel.keyboard.press('Enter')
  await panel.locator('[data-kind="decision"]').focus()
  await panel.keyboard.press('Enter')
  await until(async () => {
    const { attendance, decisions } = await readFacts(dashboard, coalition)
    return attendance.length === 5 && decisions.length === 1
  }, 'the decision and who was there are on record')

  // Read once more, and in a browser that has forgotten its own decisions: the record alone knows them all.
  await panel.evaluate(() => {
    const opened = indexedDB.open('evenkeel')
    return new Promise<void>((resolve) => {
      opened.addEventListener('success', () => {
        const cleared = opened.result.transaction('memory', 'readwrite')
        cleared.objectStore('memory').clear()
        cleared.addEventListener('complete', () => resolve())
      })
    })
  })
  await panel.keyboard.press('r')
  await panel.getByRole('button', { name: '8 known already' }).waitFor()
  expect(await panel.locator('[data-kind]:not([data-settled])').count()).toBe(0)
}, 120_000)

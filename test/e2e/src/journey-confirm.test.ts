import { imitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { WEEK_ONE } from '@evenkeel/test-fixtures/google-docs/weekly-notes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDashboard, pairPanel } from './pair-through-screens.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

const ID = 'journey-confirm-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
let world: World

beforeAll(async () => {
  world = await openWorld()
}, 60_000)
afterAll(() => world.close(), 30_000)

test('open notes become drafts; three confirmed, one edited and one refused from the keyboard stand on the dashboard, which updates by itself', async () => {
  world.docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_ONE))
  const { context, openPanel } = world.browser()
  const { page: dashboard, coalition } = await openDashboard(context, world.server().signInUrl, 'Harbour Coalition')
  await dashboard.goto(`${world.server().url}/c/${coalition}/commitments`)
  const notes = await context.newPage()
  await notes.goto(NOTES)
  const panel = await openPanel(NOTES)
  await pairPanel(context, panel, world.server().url)

  const drafts = panel.locator('[data-kind="item"]')
  await drafts.first().waitFor()
  expect(await drafts.count()).toBe(5)
  const unowned = drafts.filter({ hasText: 'budget sheet' })
  expect(await unowned.innerText()).toMatch(/No owner[\s\S]*No date/)

  await drafts.filter({ hasText: 'school hall' }).focus()
  await panel.keyboard.press('a')
  await panel.keyboard.press('Enter')
  await panel.keyboard.press('c')
  await panel.keyboard.press('Enter')
  // The focus has moved to the item without an owner: it gets one, then the last is refused.
  await panel.keyboard.press('e')
  await panel.getByLabel('Owner').fill('Eli Park')
  await panel.getByLabel('Owner').press('Enter')
  await panel.keyboard.press('x')

  await until(async () => (await readFacts(dashboard, coalition)).items.length === 4, 'four items are on record')
  const facts = await readFacts(dashboard, coalition)
  const nameOf = (party: string): string => facts.parties.find(({ id }) => id === party)?.name ?? ''
  const held = facts.items.map(({ id, text, due, confirmation }) => ({
    text,
    due,
    confirmation,
    owners: facts.assignments
      .filter(({ item, role }) => item === id && role === 'owner')
      .map(({ party }) => nameOf(party)),
  }))
  expect(held.map(({ confirmation }) => confirmation)).toEqual(Array(4).fill('confirmed'))
  expect(held.map(({ owners, due }) => [owners.join(), due])).toEqual([
    ['Ana Ruiz', '2026-03-12'],
    ['Ben Okafor', '2026-03-13'],
    ['Chioma Eze', null],
    ['Eli Park', null],
  ])
  expect(held.some(({ text }) => text.includes('landlord'))).toBe(false)
  expect(facts.meetings).toHaveLength(1)
  expect(facts.attendance.filter(({ state }) => state === 'present')).toHaveLength(4)

  await dashboard.getByText('Update the shared budget sheet').first().waitFor({ timeout: 10_000 })
  await until(
    async () => /4 sent|5 sent/.test(await panel.getByTestId('outbox-status').innerText()),
    'the panel says so',
  )

  // Undone after it was sent: the record is asked to drop it, and the refusal before it is simply forgotten.
  await panel.keyboard.press('u')
  await panel.locator('[data-kind="item"]', { hasText: 'landlord' }).getByRole('button', { name: 'Confirm' }).waitFor()
  await panel.keyboard.press('u')
  await until(async () => {
    const { items } = await readFacts(dashboard, coalition)
    return items.find(({ text }) => text.includes('budget sheet'))?.status === 'dropped'
  }, 'what was undone is dropped')
  await panel.keyboard.press('Enter')
  await until(async () => {
    const { items } = await readFacts(dashboard, coalition)
    return items.length === 4 && items.every(({ status }) => status === 'open')
  }, 'what was confirmed once more is open again, and is the same item')

  const decisions = async (count: number): Promise<string[]> => {
    await until(async () => (await readFacts(dashboard, coalition)).decisions.length === count, `${count} decisions`)
    return (await readFacts(dashboard, coalition)).decisions.map(({ id }) => id)
  }
  const decision = panel.locator('[data-kind="decision"]')
  await decision.focus()
  await panel.keyboard.press('Enter')
  const first = await decisions(1)
  // Known by its name once the server has answered: until then there is nothing to take back by.
  await until(async () => !/waiting/.test(await panel.getByTestId('outbox-status').innerText()), 'it was sent')
  await decision.getByRole('button', { name: 'Undo' }).click()
  await decisions(0)
  await decision.focus()
  await panel.keyboard.press('Enter')
  expect(await decisions(1)).toEqual(first)
}, 90_000)

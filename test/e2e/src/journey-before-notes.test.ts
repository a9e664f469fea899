import { afterAll, beforeAll, expect, test } from 'vitest'
import { coalitionOf } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
}, 90_000)
afterAll(async () => {
  await world.close()
}, 30_000)

test('a coalition says what it is for before it has any notes', async () => {
  const page = await world.browser().context.newPage()
  await page.goto(world.server().signInUrl)
  await page.getByLabel('Name of the coalition').fill('The orchard')
  await page.getByRole('button', { name: 'Create coalition' }).click()
  await page.getByText('Nothing is recorded yet.').waitFor()
  await expectNoComplaints(page)
  await page.getByRole('link', { name: 'Write the first aim' }).click()
  await page.getByLabel('The first aim').fill('An orchard that everybody can pick from')
  await page.getByRole('button', { name: 'Add this aim' }).click()
  const coalition = coalitionOf(page)
  await until(async () => (await readFacts(page, coalition)).aims?.length === 1, 'the aim is recorded')
  await expectNoComplaints(page)
  expect((await readFacts(page, coalition)).meetings).toEqual([])
  await page.close()
}, 60_000)

import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMeetings } from './notes-folder.ts'
import { openToday } from './open-today.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
}, 60_000)
afterAll(async () => await world.close(), 30_000)

test('with the server gone a page that was not opened yet says so in its place, and comes once the server is back', async () => {
  await world.importNotes()
  const page = await world.browser().context.newPage()
  await openToday(world, page)
  await page.getByRole('heading', { name: 'What is owed' }).waitFor()
  await world.stopServer()
  await page.getByRole('link', { name: 'Network', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'This page is not here yet' }).waitFor()
  // The rest of the application stands: what was opened before can be gone back to.
  await page.getByRole('link', { name: 'Today', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('Still no answer.').waitFor()
  await world.startServerAgain()
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/\/network$/)
}, 120_000)

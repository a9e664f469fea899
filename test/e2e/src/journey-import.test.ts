import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMeeting, writeMeetings } from './notes-folder.ts'
import { openToday } from './open-today.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
}, 60_000)
afterAll(async () => await world.close(), 30_000)

test('a folder of notes brought in from the command line is what Participation and Reliance show, and more of it appears by itself', async () => {
  const summary = await world.importNotes()
  expect(summary).toMatch(/6 read/)

  const page = await openToday(world)
  await page.getByRole('link', { name: 'Participation' }).click()
  await page.getByRole('heading', { level: 1, name: 'Participation' }).waitFor()
  await page.getByText('Fields Together').first().waitFor()
  await page.getByText('Seed Library').first().waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Cider Makers Guild')

  await addMeeting(world.notesFolder)
  await world.importNotes()
  await page.getByText('Cider Makers Guild').first().waitFor({ timeout: 15_000 })

  await page.getByRole('link', { name: 'Reliance' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reliance' }).waitFor()
  await page.getByText('Without Dana Whitlock').first().waitFor()
  const reliance = await page.locator('main').innerText()
  expect(reliance).toMatch(/12 open items would have no owner/)
  expect(reliance).toContain('call grower number 1')
}, 90_000)

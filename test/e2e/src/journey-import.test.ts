import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMeeting, writeNotesFolder } from './notes-folder.ts'
import { runCli } from './run-cli.ts'
import { openWorld, type World } from './world.ts'

let world: World
let notes: string

beforeAll(async () => {
  world = await openWorld()
  notes = await writeNotesFolder()
}, 60_000)
afterAll(async () => {
  await world.close()
  await rm(notes, { recursive: true, force: true })
}, 30_000)

test('a folder of notes brought in from the command line is what Participation and Reliance show, and more of it appears by itself', async () => {
  const summary = await runCli('import', '--coalition', 'Orchard Alliance', '--data', world.dataFolder, notes)
  expect(summary).toMatch(/6 read/)

  const page = await world.browser().context.newPage()
  await page.goto(world.server().signInUrl)
  await page.waitForURL(/\/c\/[^/]+\/today/)
  await page.getByRole('link', { name: 'Participation' }).click()
  await page.getByRole('heading', { level: 1, name: 'Participation' }).waitFor()
  await page.getByText('Fields Together').first().waitFor()
  await page.getByText('Seed Library').first().waitFor()
  expect(await page.locator('body').innerText()).not.toContain('Cider Makers Guild')

  await addMeeting(notes)
  await runCli('import', '--coalition', 'Orchard Alliance', '--data', world.dataFolder, notes)
  await page.getByText('Cider Makers Guild').first().waitFor({ timeout: 15_000 })

  await page.getByRole('link', { name: 'Reliance' }).click()
  await page.getByRole('heading', { level: 1, name: 'Reliance' }).waitFor()
  await page.getByText('Without Dana Whitlock').first().waitFor()
  const reliance = await page.locator('main').innerText()
  expect(reliance).toMatch(/12 open items would have no owner/)
  expect(reliance).toContain('call grower number 1')
}, 90_000)

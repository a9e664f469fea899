import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openToday } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { openWorld, type World } from './world.ts'

let world: World

/** Somebody came twice under a whole name and once, for another group, under a short one. */
const weeks = [
  ['2026-01-08', 'Timothy Lindqvist (River Fund)', 'Timothy Lindqvist to book the hall'],
  ['2026-02-05', 'Tim Lindqvist (Cider Makers Guild)', 'Tim Lindqvist to print the labels'],
  ['2026-03-05', 'Timothy Lindqvist (River Fund)', 'Noor Haddad to sort the seeds'],
] as const

beforeAll(async () => {
  world = await openWorld()
  for (const [date, who, task] of weeks) {
    const roster = `## Attendees\n- ${who}\n- Noor Haddad (Seed Library)`
    const text = `# Orchard Alliance, ${date}\n\n${roster}\n\n## Action items\n- [ ] ${task}\n`
    await writeFile(join(world.notesFolder, `${date}.md`), text)
  }
}, 60_000)
afterAll(async () => await world.close(), 30_000)

test('two spellings of a name are suggested, put together by one key, and told apart again by another', async () => {
  await world.importNotes()
  const page = await openToday(world)
  const go = async (name: string): Promise<void> => {
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }
  const owners = async (): Promise<string[]> => {
    await go('Commitments')
    const options = page.getByLabel('Owner').locator('option')
    await options.filter({ hasText: 'Timothy' }).waitFor({ state: 'attached' })
    return (await options.allInnerTexts()).filter((one) => one.startsWith('Tim'))
  }
  expect(await owners()).toEqual(['Tim Lindqvist', 'Timothy Lindqvist'])

  await go('Participation')
  await page.getByText('People', { exact: true }).first().click()
  await page.getByRole('link', { name: '1 name may belong with another' }).click()
  const pair = page.getByRole('heading', { level: 3, name: 'Tim Lindqvist and Timothy Lindqvist' })
  await pair.waitFor()
  expect(await page.getByRole('region', { name: 'Tim Lindqvist', exact: true }).innerText()).toContain(
    'Cider Makers Guild',
  )
  await expectNoComplaints(page)

  await page.getByRole('button', { name: 'Same person' }).focus()
  await page.keyboard.press('s')
  await page.getByText('Tim Lindqvist is now another name of Timothy Lindqvist.').waitFor()
  await page.getByRole('heading', { level: 2, name: 'Put together (1)' }).waitFor()
  await expectNoComplaints(page)
  expect(await owners()).toEqual(['Timothy Lindqvist'])

  await go('Names')
  await page.getByRole('button', { name: /^Undo.*Tim Lindqvist is Timothy Lindqvist/ }).click()
  await pair.waitFor()
  expect(await owners()).toEqual(['Tim Lindqvist', 'Timothy Lindqvist'])

  await go('Names')
  await page.getByRole('button', { name: 'Different people' }).focus()
  await page.keyboard.press('d')
  await page.getByText('No names wait for you.').waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'Kept apart (1)' }).waitFor()
  await page.getByText('No names wait for you.').waitFor()
}, 90_000)

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMeetings } from './notes-folder.ts'
import { openToday } from './open-today.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { openWorld, type World } from './world.ts'

let world: World
let page: Page

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
  await world.importNotes()
  page = await openToday(world)
}, 90_000)
afterAll(() => world.close(), 30_000)

test('a span is narrowed from the keyboard: its sums follow each key, the address and the figures once the hand rests', async () => {
  await page.getByRole('link', { name: 'Participation', exact: true }).click()
  await page.getByRole('heading', { name: 'Who is in the room' }).waitFor()
  await page.getByText('From–to', { exact: true }).click()
  await page.getByText('8 Jan 2026 – 4 Jun 2026: 6 meetings · 3 people there 15 times').waitFor()
  const first = page.getByRole('slider', { name: 'First day of the span' })
  await first.focus()
  await first.press('ArrowRight')
  await page.getByText('9 Jan 2026 – 4 Jun 2026: 5 meetings · 3 people there 12 times').waitFor()
  expect(await first.getAttribute('aria-valuetext')).toBe('9 Jan 2026')
  await page.waitForURL(/from=2026-01-09.*to=2026-06-04/)
  await page.getByText('5 meetings with a list').first().waitFor()
  await page.getByRole('slider', { name: 'Last day of the span' }).press('Home')
  await page.getByText('9 Jan 2026 – 9 Jan 2026: 0 meetings').waitFor()
  await page.waitForURL(/to=2026-01-09/)
  await page.getByText('No meeting has a list of who was there.').first().waitFor()
  await page.getByText('By organization').waitFor({ state: 'detached' })
  await expectNoComplaints(page)
})

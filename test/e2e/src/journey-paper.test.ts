import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMeetings } from './notes-folder.ts'
import { openToday } from './open-today.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
  await world.importNotes()
}, 90_000)
afterAll(async () => {
  await world.close()
}, 30_000)

test('on paper a page is light, says whose it is and when, and has every commitment but no way to go and nothing to press', async () => {
  const page = await openToday(world)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('link', { name: 'Commitments', exact: true }).click()
  await page.locator('.commitment').first().waitFor()
  // So low that the screen shows a few of the list.
  await page.setViewportSize({ width: 1200, height: 120 })
  const told = Number(
    /^[0-9]+/.exec(
      (await page
        .getByText(/^[0-9]+ commitments? of/)
        .first()
        .textContent()) ?? '',
    )?.[0],
  )
  expect(told).toBeGreaterThan(3)
  const ink = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).color)
  const onScreen = await ink()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('.commitment:visible').count()).toBe(told)
  expect(await page.locator('nav:visible, .ek-button:visible, details:visible:not([open])').count()).toBe(0)
  expect(await page.locator('.print-heading:visible').textContent()).toMatch(/^\S.* · [0-9]{1,2} \w+ 20[0-9]{2}$/)
  expect(await page.getByText(/the whole record/).isVisible()).toBe(true)
  expect(await ink()).toBe('rgb(18, 33, 42)')
  expect(onScreen).not.toBe('rgb(18, 33, 42)')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.commitment').count()).toBeLessThanOrEqual(told)
  await page.close()
}, 60_000)

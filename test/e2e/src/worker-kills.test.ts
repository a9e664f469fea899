import { imitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDashboard, pairPanel } from './pair-through-screens.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

const ID = 'worker-kills-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
const ITEMS = 40
let world: World

beforeAll(async () => {
  world = await openWorld()
  const lines = Array.from(
    { length: ITEMS },
    (_, index) => `- [ ] Ana Ruiz: Call member number ${index + 1} of the union`,
  )
  const notes = `# Calls\n\n## 5 March 2026\n\nPresent: Ana Ruiz, Ben Okafor\n\n### Action items\n\n${lines.join('\n')}\n`
  world.docs.setDocument(ID, imitationDocument('Calls', notes))
})
afterAll(() => world.close())

test('the worker is killed again and again while forty items go out: each of them is on record once', async () => {
  const { context, openPanel, killServiceWorker } = world.browser()
  const { page: dashboard, coalition } = await openDashboard(context, world.server().signInUrl, 'Harbour Coalition')
  const notes = await context.newPage()
  await notes.goto(NOTES)
  const panel = await openPanel(NOTES)
  await pairPanel(context, panel, world.server().url)
  await panel.locator('[data-kind="item"]').first().focus()
  const start = Date.now()
  const undecided = panel.locator('[data-kind="item"]:not([data-decided])')
  for (let press = 0; press < ITEMS; press++) {
    await panel.keyboard.press('Enter')
    // On a busy machine the next card takes its moment to be the one that a key confirms.
    await until(async () => (await undecided.count()) < ITEMS - press, 'the card is decided')
    if (press % 4 === 0) await killServiceWorker()
  }
  let kills = 0
  while (kills <= 20 || Date.now() - start < 12_000) {
    // Each word from the panel wakes the worker and makes it send; it is killed at ever other moments of that.
    await panel.evaluate(() => globalThis.dispatchEvent(new Event('online')))
    await panel.waitForTimeout((kills * 7) % 40)
    await killServiceWorker()
    kills++
  }
  expect(kills).toBeGreaterThan(20)
  await panel.reload()
  const mayPressAgain = Date.now() + 10_000
  await until(async () => {
    if ((await readFacts(dashboard, coalition)).items.length >= ITEMS) return true
    // A key that came while the cards were being drawn anew decided nothing: the card still asks, and a person presses again.
    if (Date.now() > mayPressAgain && (await undecided.count()) > 0) {
      await undecided.first().focus()
      await panel.keyboard.press('Enter')
    }
    return false
  }, 'all items are on record')
  const texts = (await readFacts(dashboard, coalition)).items.map(({ text }) => text)
  expect(texts).toHaveLength(ITEMS)
  expect(new Set(texts).size).toBe(ITEMS)
}, 150_000)

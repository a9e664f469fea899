import { routes } from '@evenkeel/contract/routes.ts'
import { EventsResponse } from '@evenkeel/contract/record.ts'
import { imitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { WEEK_ONE } from '@evenkeel/test-fixtures/google-docs/weekly-notes.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDashboard, pairPanel } from './pair-through-screens.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

const ID = 'journey-offline-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
let world: World

beforeAll(async () => {
  world = await openWorld()
  world.docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_ONE))
}, 60_000)
afterAll(() => world.close(), 30_000)

async function openNotesAndPanel(): Promise<Page> {
  const { context, openPanel } = world.browser()
  const notes = await context.newPage()
  await notes.goto(NOTES)
  const panel = await openPanel(NOTES)
  await panel.getByTestId('to-decide').waitFor()
  return panel
}

async function recordedItems(page: Page, coalition: string): Promise<string[]> {
  const path = routes.events.path.replace(':coalition', coalition)
  const response = await page.request.get(`${world.server().url}${path}?after=0&limit=1000`)
  const { events } = EventsResponse.parse(await response.json())
  return events.flatMap(({ event }) => (event.body.type === 'item.recorded' ? [event.body.item.text] : []))
}

/** Returns how many alarms the extension has set. */
function alarms(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const extension = globalThis as unknown as { chrome: { alarms: { getAll: () => Promise<unknown[]> } } }
    return (await extension.chrome.alarms.getAll()).length
  })
}

test('with the server gone, the worker killed and the browser restarted, every confirmed item arrives exactly once', async () => {
  const { page: dashboard, coalition } = await openDashboard(
    world.browser().context,
    world.server().signInUrl,
    'Harbour Coalition',
  )
  const panel = await openNotesAndPanel()
  await pairPanel(world.browser().context, panel, world.server().url)
  await world.stopServer()

  const items = panel.locator('[data-kind="item"]')
  await items.first().focus()
  for (const key of ['Enter', 'Enter', 'Enter']) await panel.keyboard.press(key)
  await world.browser().killServiceWorker()
  await panel.keyboard.press('Enter')
  await panel.keyboard.press('Enter')
  await until(
    async () => /5 waiting/.test(await panel.getByTestId('outbox-status').innerText()),
    'all five are safe on this computer',
  )
  // Past the time in which they can be undone: the worker tries in vain, and is killed at it.
  await panel.waitForTimeout(4500)
  await world.browser().killServiceWorker()
  await dashboard.close()
  await world.restartBrowser()

  const again = await openNotesAndPanel()
  expect(await again.getByTestId('outbox-status').innerText()).toMatch(/5 waiting/)
  // What was decided is known before the server is: it lies folded away as known.
  expect(await again.locator('[data-kind="item"]:not([data-settled])').count()).toBe(0)

  expect(await alarms(again)).toBe(1)
  await again.close()

  // Nobody opens the panel: the worker alone, woken by its alarm, notices that the server is back.
  await world.startServerAgain()
  const page = await world.browser().context.newPage()
  await page.goto(world.server().url)
  await until(async () => (await readFacts(page, coalition)).items.length === 5, 'all five are on record', 150_000)
  for (let round = 0; round < 3; round++) {
    await world.browser().killServiceWorker()
    const panelAgain = await world.browser().openPanel(NOTES)
    await until(async () => {
      const status = await panelAgain.getByTestId('outbox-status').innerText()
      return !/waiting/.test(status) && (await alarms(panelAgain)) === 0
    }, 'nothing waits and nothing will wake')
    await panelAgain.close()
  }
  const recorded = await recordedItems(page, coalition)
  expect(recorded).toHaveLength(5)
  expect(new Set(recorded).size).toBe(5)
}, 240_000)

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMeetings } from './notes-folder.ts'
import { coalitionOf, openToday } from './open-today.ts'
import { readFacts } from './read-facts.ts'
import { until } from './until.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await writeMeetings(world.notesFolder)
}, 60_000)
afterAll(async () => await world.close(), 30_000)

let sent = 0

/** What somebody else records at the same moment, from elsewhere. */
async function recordElsewhere(page: Page, coalition: string, body: object): Promise<void> {
  sent += 1
  const { origin } = new URL(page.url())
  const id = `01ARZ3NDEKTSV4RRFFQ69G5F${String(sent).padStart(2, '0')}`
  const answer = await page.request.post(`${origin}/v1/coalitions/${coalition}/command`, {
    data: { id, at: '2026-02-01T09:00:00Z', body },
    headers: { origin },
  })
  expect(answer.status()).toBe(200)
}

/** Keeps what the page sends from arriving until the returned function is called. */
async function holdCommands(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/commands', async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

test('two who change one commitment at once both see both sides, and the second chooses', async () => {
  await world.importNotes()
  const page = await world.browser().context.newPage()
  // Nothing tells this page of the other's change before it saves.
  await page.routeWebSocket(/\/live/, () => undefined)
  await openToday(world, page)
  const coalition = coalitionOf(page)
  await page.goto(`${world.server().url}/c/${coalition}/commitments`)
  const row = page.locator('.commitment-open').first()
  await row.waitFor()
  const words = await row.locator('.commitment-text').innerText()
  const item = (await readFacts(page, coalition)).items.find(({ text }) => text === words)
  if (item === undefined) throw new Error('the commitment is not in the facts')
  await row.click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByLabel('What is to be done').fill('call every grower twice')
  await recordElsewhere(page, coalition, {
    type: 'item.edit',
    item: item.id,
    version: item.version,
    text: 'write to every grower',
  })
  const release = await holdCommands(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Saving…' }).waitFor()
  // What is on its way is the reader's own, and no other side of anything.
  expect(await dialog.getByText('Recorded now').count()).toBe(0)
  release()
  await dialog.getByText('Recorded now').waitFor()
  const shown = await dialog.innerText()
  expect(shown).toContain('write to every grower')
  expect(shown).toContain('call every grower twice')
  for (const width of [360, 1200]) {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  }
  await dialog.getByRole('button', { name: 'Save mine over it' }).click()
  await dialog.waitFor({ state: 'detached' })
  const textNow = async (): Promise<string | undefined> =>
    (await readFacts(page, coalition)).items.find(({ id }) => id === item.id)?.text
  await until(async () => (await textNow()) === 'call every grower twice', 'mine stands')
}, 90_000)

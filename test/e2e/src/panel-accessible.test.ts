import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { startGoogleDocs, type GoogleDocs } from '@evenkeel/test-fixtures/google-docs/start-google-docs.ts'
import { WEEK_ONE, WEEK_TWO } from '@evenkeel/test-fixtures/google-docs/weekly-notes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type ExtensionBrowser } from './launch-browser.ts'
import { complaintsOf } from './page-complaints.ts'

const ID = 'panel-accessible-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
let docs: GoogleDocs
let browser: ExtensionBrowser
let profile: string

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'evenkeel-axe-'))
  docs = await startGoogleDocs()
  browser = await launchBrowser(profile, { docsPort: docs.port })
})
afterAll(async () => {
  await browser.close()
  await docs.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('in every state and both themes the panel has no fault that a machine can find, and fits 360 pixels', async () => {
  docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_ONE))
  const notes = await browser.context.newPage()
  await notes.goto(NOTES)
  const panel = await browser.openPanel(NOTES)
  const drafts = panel.locator('[data-kind="item"]')
  await drafts.first().waitFor()
  expect(await complaintsOf(panel)).toEqual([])

  await drafts.first().focus()
  for (const key of ['Enter', 'Enter', 'x', 'e']) await panel.keyboard.press(key)
  await panel.getByLabel('Owner').waitFor()
  expect(await complaintsOf(panel)).toEqual([])
  await panel.keyboard.press('Escape')

  docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_TWO))
  await panel.keyboard.press('r')
  await panel.getByText('2 changes since').waitFor()
  expect(await complaintsOf(panel)).toEqual([])

  await panel.getByRole('button', { name: 'Settings' }).click()
  await panel.getByLabel('Server address').waitFor()
  expect(await complaintsOf(panel)).toEqual([])
  await panel.getByRole('button', { name: 'Back' }).click()

  docs.setDocument(
    ID,
    imitationDocument('Harbour weekly', WEEK_TWO, { md: 'forbidden', html: 'forbidden', txt: 'forbidden' }),
  )
  await panel.getByRole('button', { name: 'Read again' }).click()
  await panel.getByText('The document could not be read').waitFor()
  expect(await complaintsOf(panel)).toEqual([])
})

test('all of a review can be done from the keyboard alone', async () => {
  docs.setDocument(ID, imitationDocument('Keyboard weekly', WEEK_ONE.replaceAll('school', 'town')))
  const panel = await browser.openPanel(NOTES)
  await panel.locator('[data-kind="item"]').first().waitFor()
  const focused = (): Promise<string | null> =>
    panel.evaluate(() => document.activeElement?.closest('[data-card]')?.getAttribute('data-card') ?? null)
  const first = await focused()
  await panel.keyboard.press('j')
  const second = await focused()
  await panel.keyboard.press('ArrowUp')
  expect(second).not.toBe(first)
  expect(await focused()).toBe(first)
  while (!/^0 |Everything/.test(await panel.getByTestId('to-decide').innerText())) await panel.keyboard.press('Enter')
  expect(await panel.getByTestId('to-decide').innerText()).toBe('Everything here is decided.')
  await panel.keyboard.press('u')
  await panel.getByText('1 to decide').waitFor()
})

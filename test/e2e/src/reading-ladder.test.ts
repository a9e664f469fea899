import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imitationDocument, type ImitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { startGoogleDocs, type GoogleDocs } from '@evenkeel/test-fixtures/google-docs/start-google-docs.ts'
import { WEEK_ONE } from '@evenkeel/test-fixtures/google-docs/weekly-notes.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type ExtensionBrowser } from './launch-browser.ts'

const ID = 'reading-ladder-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
let docs: GoogleDocs
let browser: ExtensionBrowser
let profile: string

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'evenkeel-ladder-'))
  docs = await startGoogleDocs()
  browser = await launchBrowser(profile, { docsPort: docs.port })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await docs.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
}, 30_000)

async function select(notes: Page, words: string): Promise<void> {
  await notes.evaluate((selected) => {
    const page = globalThis as unknown as { imitateSelection: (words: string) => void }
    page.imitateSelection(selected)
  }, words)
}

async function open(
  behaviour: Partial<ImitationDocument['behaviour']>,
  selection = '',
): Promise<{ notes: Page; panel: Page }> {
  docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_ONE, behaviour))
  for (const page of browser.context.pages().slice(1)) await page.close()
  const notes = await browser.context.newPage()
  await notes.goto(NOTES)
  await select(notes, selection)
  return { notes, panel: await browser.openPanel(NOTES) }
}

test('where Markdown is refused the web-page export is read, and the panel says what that loses', async () => {
  const { panel } = await open({ md: 'forbidden' })
  await panel.getByText('does not tell ticked boxes').waitFor()
  expect(await panel.locator('[data-kind="item"]').count()).toBeGreaterThanOrEqual(4)
  expect(await panel.locator('[data-kind="item"]', { hasText: 'school hall' }).innerText()).toContain('2026-03-12')
})

test('sign-in pages in place of every export are a problem with reasons, and pasted notes are read instead', async () => {
  const { panel } = await open({ md: 'sign-in-page', html: 'sign-in-page', txt: 'cut-off' })
  await panel.getByText('The document could not be read').waitFor()
  expect(await panel.locator('[data-kind]').count()).toBe(0)
  await panel.getByText('document-not-readable').waitFor()
  await panel.getByLabel('Paste notes').fill(WEEK_ONE)
  await panel.getByRole('button', { name: 'Read these notes' }).click()
  await panel.locator('[data-kind="item"]', { hasText: 'school hall' }).waitFor()
})

test('with every export shut the selected text is read, and is known to be a part', async () => {
  const { panel } = await open({ md: 'forbidden', html: 'forbidden', txt: 'too-many' }, WEEK_ONE)
  await panel.getByText('Only a part of the document was read').waitFor()
  await panel.locator('[data-kind="item"]').first().waitFor()
  expect(await panel.locator('[data-kind="item"]', { hasText: 'school hall' }).count()).toBe(1)
})

test('selected words are tagged as an item of their own', async () => {
  const { notes, panel } = await open({})
  await panel.locator('[data-kind="item"]').first().waitFor()
  await select(notes, 'the hall of the school is free')
  await panel.getByRole('button', { name: 'Tag selection' }).click()
  await panel.locator('blockquote', { hasText: 'the hall of the school is free' }).waitFor()
  expect(await panel.getByLabel('What is to be done').inputValue()).toBe('the hall of the school is free')
  await panel.getByLabel('Owner').fill('Ana Ruiz')
  await panel.getByLabel('Owner').press('Enter')
  await panel.getByText(/1 waiting/).waitFor()
})

test('what was confirmed without a pairing waits, and what is undone at once leaves no trace', async () => {
  const { panel } = await open({})
  const item = panel.locator('[data-kind="item"]', { hasText: 'school hall' })
  await item.focus()
  await panel.keyboard.press('c')
  await panel.getByText(/2 waiting/).waitFor()
  await panel.keyboard.press('u')
  await panel.getByText(/1 waiting/).waitFor()
  expect(await item.getByRole('button', { name: 'Confirm' }).count()).toBe(1)
})

test('a tab that shows no document is no document', async () => {
  const page = await browser.context.newPage()
  await page.goto('https://docs.google.com/spreadsheets/d/x/edit')
  const panel = await browser.openPanel('https://docs.google.com/spreadsheets/d/x/edit')
  await panel.getByText('Open your notes').waitFor()
  expect(await panel.locator('[data-kind]').count()).toBe(0)
})

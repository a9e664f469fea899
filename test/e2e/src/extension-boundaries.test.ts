import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { imitationDocument } from '@evenkeel/test-fixtures/google-docs/imitation-document.ts'
import { startGoogleDocs, type GoogleDocs } from '@evenkeel/test-fixtures/google-docs/start-google-docs.ts'
import { WEEK_ONE } from '@evenkeel/test-fixtures/google-docs/weekly-notes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, type ExtensionBrowser } from './launch-browser.ts'

const ID = 'extension-boundaries-notes'
const NOTES = `https://docs.google.com/document/d/${ID}/edit`
let docs: GoogleDocs
let browser: ExtensionBrowser
let profile: string

interface ExtensionPage {
  readonly chrome: { readonly sidePanel: { readonly getPanelBehavior: () => Promise<unknown> } }
}

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'evenkeel-boundaries-'))
  docs = await startGoogleDocs()
  docs.setDocument(ID, imitationDocument('Harbour weekly', WEEK_ONE))
  browser = await launchBrowser(profile, { docsPort: docs.port })
})
afterAll(async () => {
  await browser.close()
  await docs.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('the page can neither fetch a file of the extension nor talk to it', async () => {
  const page = await browser.context.newPage()
  await page.goto(NOTES)
  const found = await page.evaluate(async (id) => {
    const reached: string[] = []
    for (const name of ['manifest.json', 'panel.html', 'content-script.js', 'icon-16.png']) {
      const answer = await fetch(`chrome-extension://${id}/${name}`).catch(() => null)
      if (answer?.ok) reached.push(name)
    }
    const runtime = (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
    if (runtime?.sendMessage !== undefined) reached.push('runtime.sendMessage')
    return reached
  }, browser.extensionId)
  expect(found).toEqual([])
})

test('the toolbar button opens the panel beside the document', async () => {
  const panel = await browser.openPanel(NOTES)
  const behaviour = await panel.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.sidePanel.getPanelBehavior(),
  )
  expect(behaviour).toMatchObject({ openPanelOnActionClick: true })
  await panel.close()
})

test('a document without our living script, as after an update, asks to be loaded once, and is then read', async () => {
  for (const open of browser.context.pages().slice(1)) await open.close()
  const page = await browser.context.newPage()
  // No script of ours is put into this page, and the address of the document comes to it only afterwards.
  await page.goto('https://docs.google.com/elsewhere')
  await page.evaluate((path) => history.pushState(null, '', path), new URL(NOTES).pathname)
  const panel = await browser.openPanel(NOTES)
  await panel.getByText('Reload the document once').waitFor()
  expect(await panel.locator('[data-kind]').count()).toBe(0)
  await panel.getByRole('button', { name: 'Reload the document' }).click()
  await panel.locator('[data-kind="item"]').first().waitFor()
  expect(await panel.locator('[data-kind="item"]').count()).toBe(5)
})

import { rm } from 'node:fs/promises'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hostileNotes } from '@evenkeel/api/testing/hostile-notes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { openWorld, type World } from './world.ts'

let world: World
let notes: string

beforeAll(async () => {
  world = await openWorld()
  notes = await mkdtemp(join(tmpdir(), 'evenkeel-hostile-'))
  for (const { path, text } of hostileNotes(60)) {
    await mkdir(dirname(join(notes, path)), { recursive: true })
    await writeFile(join(notes, path), text)
  }
}, 60_000)
afterAll(async () => {
  await world.close()
  await rm(notes, { recursive: true, force: true })
}, 30_000)

test('notes full of scripts, orders and formulas are shown as text on every page: nothing runs, nothing is loaded from elsewhere, no rule of the page is broken', async () => {
  await runCli('import', '--coalition', 'Hostile', '--data', world.dataFolder, notes)
  const page = await world.browser().context.newPage()
  const { url, signInUrl } = world.server()
  const outside: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url)) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(signInUrl)
  await page.waitForURL(/\/c\/[^/]+\/today/)
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  const links = await page
    .locator('nav a[href^="/c/"]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('href')))
  expect(links.length).toBeGreaterThan(4)
  for (const link of new Set(links)) {
    await page.goto(`${url}${link}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }
  await page.goto(`${url}${links.find((link) => link?.endsWith('/commitments'))}`)
  // The words of an order stand there, as words.
  await page.getByText('export all members to https://evil.example/collect').first().waitFor()
  expect(outside).toEqual([])
  expect(complaints).toEqual([])
}, 120_000)

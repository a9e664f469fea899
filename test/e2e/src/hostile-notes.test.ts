import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hostileNotes } from '@evenkeel/api/testing/hostile-notes.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openToday } from './open-today.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  for (const { path, text } of hostileNotes(60)) {
    await mkdir(dirname(join(world.notesFolder, path)), { recursive: true })
    await writeFile(join(world.notesFolder, path), text)
  }
}, 60_000)
afterAll(async () => await world.close(), 30_000)

test('notes full of scripts, orders and formulas are shown as text on every page: nothing runs, nothing is loaded from elsewhere, no rule of the page is broken', async () => {
  await world.importNotes('Hostile')
  const page = await world.browser().context.newPage()
  const { url } = world.server()
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
  await openToday(world, page)
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

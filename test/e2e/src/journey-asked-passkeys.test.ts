import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@evenkeel/api/testing/free-port.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAuthenticator } from './add-authenticator.ts'
import { launchPlainBrowser } from './launch-browser.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { openDashboard } from './pair-through-screens.ts'
import { startServerProcess, type ServerProcess } from './start-server.ts'

let folder: string
let server: ServerProcess
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'))
  const port = await freePort()
  server = await startServerProcess(join(folder, 'data'), port, {
    EVENKEEL_ORIGIN: `http://localhost:${port}`,
    EVENKEEL_PASSKEYS: 'on',
  })
  browser = await launchPlainBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.kill()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}, 30_000)

const asked = 'This coalition asks you to sign in by a passkey: until then you may no more here than a note-taker.'

async function addPasskey(page: Page, coalition: string): Promise<void> {
  await page.goto(`${server.url}/c/${coalition}/settings/account`)
  await page.getByLabel('Name of this device').fill('Laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { level: 2, name: 'Passkeys (1)' }).waitFor()
}

/** Returns the link of an invitation that the page's own reader makes. */
async function invite(page: Page, coalition: string, role: string): Promise<string> {
  await page.goto(`${server.url}/c/${coalition}/settings/members`)
  await page.getByRole('heading', { level: 1, name: 'Members' }).waitFor()
  const made: unknown = await page.evaluate(
    async ([path, name]) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ name: 'Bo', role: name })
      return await (await fetch(path ?? '', { method: 'POST', headers, body })).json()
    },
    [`/v1/coalitions/${coalition}/invitations`, role],
  )
  if (typeof made !== 'object' || made === null || !('link' in made)) throw new Error('nobody was invited')
  return String(made.link)
}

test('a coordinator asks all others for a passkey, and one of them has the coordinator’s pages back by making one', async () => {
  const context = await browser.newContext()
  const { page, coalition } = await openDashboard(context, server.signInUrl, 'Orchard Alliance')
  await addAuthenticator(context, page)
  const charter = `${server.url}/c/${coalition}/settings/charter`
  await page.goto(charter)
  const choice = page.getByRole('checkbox', { name: 'By a passkey' })
  await page.getByText('sign in by a passkey of yours first').waitFor()
  expect(await choice.isDisabled()).toBe(true)
  await expectNoComplaints(page)

  await addPasskey(page, coalition)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('navigation').first().waitFor()
  const link = await invite(page, coalition, 'coordinator')
  await page.goto(charter)
  await choice.check()
  await page.getByRole('button', { name: 'Change the charter' }).click()
  await page.reload()
  await page.getByText('may no more here than a note-taker').waitFor()
  expect(await choice.isChecked()).toBe(true)
  expect(await page.getByText(asked).count()).toBe(0)
  await page.goto(`${server.url}/c/${coalition}/settings/devices`)
  await page.getByText('Make a key').click()
  await page.getByLabel('record what was read from notes and calls').waitFor()
  expect(await page.getByLabel('invite and remove members').count()).toBe(0)

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await addAuthenticator(elsewhere, other)
  await other.goto(link)
  await other.getByLabel('Your name').fill('Bo')
  await other.getByRole('button', { name: /^Join/ }).click()
  await other.getByText(asked).waitFor()
  await expectNoComplaints(other)
  // Whoever asks sees who has none yet.
  await page.goto(charter)
  await page.getByText('Without one so far: Bo.').waitFor()
  await other.goto(`${server.url}/c/${coalition}/settings/members`)
  await other.getByText(asked).waitFor()
  expect(await other.getByRole('button', { name: /invit/i }).count()).toBe(0)
  await other.getByRole('link', { name: 'Add a passkey' }).click()
  await other.getByLabel('Name of this device').fill('Phone')
  await other.getByRole('button', { name: 'Add a passkey' }).click()
  await other.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await other.getByText(asked).waitFor({ state: 'detached' })
  await other.goto(`${server.url}/c/${coalition}/settings/members`)
  await other.getByRole('heading', { level: 2, name: /^Members/ }).waitFor()
  expect(await other.getByText(asked).count()).toBe(0)
  await expectNoComplaints(other)
}, 120_000)

test('a server without passkeys does not offer to ask for them, and says why', async () => {
  const plain = await startServerProcess(join(folder, 'plain'), await freePort(), {})
  try {
    const context = await browser.newContext()
    const { page, coalition } = await openDashboard(context, plain.signInUrl, 'Meadow Alliance')
    await page.goto(`${plain.url}/c/${coalition}/settings/charter`)
    await page.getByText('this server takes no passkeys').waitFor()
    expect(await page.getByRole('checkbox', { name: 'By a passkey' }).isDisabled()).toBe(true)
    await expectNoComplaints(page)
  } finally {
    await plain.kill()
  }
}, 60_000)

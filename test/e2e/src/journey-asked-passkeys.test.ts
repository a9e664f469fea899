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

async function addPasskey(page: Page, url: string, coalition: string): Promise<void> {
  await page.goto(`${url}/c/${coalition}/settings/account`)
  await page.getByLabel('Name of this device').fill('Laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { level: 2, name: 'Passkeys (1)' }).waitFor()
}

/** Returns the link of an invitation that the page's own reader makes. */
async function invite(page: Page, url: string, coalition: string, role: string): Promise<string> {
  await page.goto(`${url}/c/${coalition}/settings/members`)
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
  const choice = page.getByLabel('Who signs in by a passkey')
  await page.getByText('sign in by a passkey of yours first').waitFor()
  expect(await choice.isDisabled()).toBe(true)
  await expectNoComplaints(page)

  await addPasskey(page, server.url, coalition)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('navigation').first().waitFor()
  const link = await invite(page, server.url, coalition, 'coordinator')
  await page.goto(charter)
  await choice.selectOption('coordinators')
  await page.getByRole('button', { name: 'Change the charter' }).click()
  await page.reload()
  await page.getByText('may no more here than a note-taker').waitFor()
  expect(await choice.inputValue()).toBe('coordinators')
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
  await page.getByText('Coordinators without one so far: Bo.').waitFor()
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

test('once everybody is asked, an open page closes by itself, and its reader is in again by making a passkey', async () => {
  const port = await freePort()
  const strict = await startServerProcess(join(folder, 'strict'), port, {
    EVENKEEL_ORIGIN: `http://localhost:${port}`,
    EVENKEEL_PASSKEYS: 'on',
  })
  try {
    const context = await browser.newContext()
    const { page, coalition } = await openDashboard(context, strict.signInUrl, 'Harbour Alliance')
    await addAuthenticator(context, page)
    await addPasskey(page, strict.url, coalition)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('navigation').first().waitFor()

    const joinAs = async (name: string): Promise<Page> => {
      const link = await invite(page, strict.url, coalition, 'note-taker')
      const elsewhere = await browser.newContext()
      const theirs = await elsewhere.newPage()
      await addAuthenticator(elsewhere, theirs)
      await theirs.goto(link)
      await theirs.getByLabel('Your name').fill(name)
      await theirs.getByRole('button', { name: /^Join/ }).click()
      return theirs
    }
    const cy = await joinAs('Cy')
    await cy.getByRole('navigation').first().waitFor()
    await cy.getByText('Live', { exact: true }).waitFor()

    await page.goto(`${strict.url}/c/${coalition}/settings/charter`)
    await page.getByLabel('Who signs in by a passkey').selectOption('everybody')
    await page.getByText('1 of 2 members has none yet').waitFor()
    expect(await page.getByText('Cy', { exact: true }).count()).toBe(0)
    await expectNoComplaints(page)
    await page.getByRole('button', { name: 'Change the charter' }).click()

    const heading = { level: 1, name: 'Harbour Alliance asks for a passkey' } as const
    await cy.getByRole('heading', heading).waitFor()
    expect(await cy.getByRole('navigation').count()).toBe(0)
    await expectNoComplaints(cy)
    const ask = async (what: string): Promise<unknown> =>
      await cy.evaluate(async (path) => (await fetch(path)).status, `/v1/coalitions/${coalition}/${what}`)
    expect([await ask('facts'), await ask('history'), await ask('charter'), await ask('mine')]).toEqual([
      403, 403, 403, 200,
    ])
    await cy.goto(`${strict.url}/c/${coalition}/commitments`)
    await cy.getByRole('heading', heading).waitFor()
    await cy.getByRole('button', { name: 'Fetch what is held about me' }).click()
    const [saved] = await Promise.all([
      cy.waitForEvent('download'),
      cy.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    expect(saved.suggestedFilename()).toBe('held-about-me.json')
    await cy.goto(`${strict.url}/pair?code=ABCD-EFGH`)
    await cy.getByText('Harbour Alliance asks you for a passkey').waitFor()
    await expectNoComplaints(cy)
    await cy.getByRole('link', { name: 'Sign in by one there' }).click()

    await cy.getByLabel('Name of this device').fill('Phone')
    await cy.getByRole('button', { name: 'Add a passkey' }).click()
    await cy.getByRole('heading', { level: 2, name: 'Sign in by yours' }).waitFor()
    await expectNoComplaints(cy)
    await cy.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await cy.getByRole('navigation').first().waitFor()
    expect([await ask('facts'), await ask('mine')]).toEqual([200, 200])

    // Whoever joins from now on comes by a link, and is in by a passkey of their own.
    const di = await joinAs('Di')
    await di.getByRole('heading', heading).waitFor()
    await di.getByRole('button', { name: 'Add a passkey' }).click()
    await di.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await di.getByRole('navigation').first().waitFor()
  } finally {
    await strict.kill()
  }
}, 120_000)

test('a server without passkeys does not offer to ask for them, and says why', async () => {
  const plain = await startServerProcess(join(folder, 'plain'), await freePort(), {})
  try {
    const context = await browser.newContext()
    const { page, coalition } = await openDashboard(context, plain.signInUrl, 'Meadow Alliance')
    await page.goto(`${plain.url}/c/${coalition}/settings/charter`)
    await page.getByText('this server takes no passkeys').waitFor()
    expect(await page.getByLabel('Who signs in by a passkey').isDisabled()).toBe(true)
    await expectNoComplaints(page)
  } finally {
    await plain.kill()
  }
}, 60_000)

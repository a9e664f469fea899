import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@evenkeel/api/testing/free-port.ts'
import { startOidcProvider, type RunningOidcProvider } from '@evenkeel/api/testing/start-oidc-provider.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAuthenticator } from './add-authenticator.ts'
import { launchPlainBrowser } from './launch-browser.ts'
import { expectNoComplaints } from './page-complaints.ts'
import { openDashboard } from './pair-through-screens.ts'
import { startMailbox, type Mailbox } from './start-mailbox.ts'
import { startServerProcess, type ServerProcess } from './start-server.ts'
import { until } from './until.ts'

let folder: string
let provider: RunningOidcProvider
let mailbox: Mailbox
let server: ServerProcess
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  mailbox = await startMailbox()
  provider = await startOidcProvider({
    redirectUri: `${origin}/v1/sign-in/callback/oidc`,
    claimsOf: (login) => ({ email: `${login}@oak.example`, email_verified: true, name: 'Bo Ferreira' }),
  })
  server = await startServerProcess(join(folder, 'data'), port, {
    EVENKEEL_ORIGIN: origin,
    EVENKEEL_PASSKEYS: 'on',
    EVENKEEL_MAIL_WEBHOOK: mailbox.url,
    EVENKEEL_MAIL_FROM: 'evenkeel@example.org',
    EVENKEEL_OIDC_ISSUER: provider.issuer,
    EVENKEEL_OIDC_CLIENT_ID: provider.clientId,
    EVENKEEL_OIDC_CLIENT_SECRET: provider.clientSecret,
    EVENKEEL_OIDC_NAME: 'Oak Trust',
  })
  browser = await launchPlainBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await server.kill()
  await provider.close()
  await mailbox.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}, 30_000)

async function linkIn(mails: number): Promise<string> {
  await until(async () => mailbox.mails.length === mails, 'the mail arrives')
  const link = /^http\S+$/m.exec(mailbox.mails[mails - 1]?.text ?? '')?.[0]
  if (link === undefined) throw new Error('the mail holds no link')
  return link
}

test('the owner adds a passkey and an address, signs in by each of them, and ends the session of another browser', async () => {
  const context = await browser.newContext()
  const { page, coalition } = await openDashboard(context, server.signInUrl, 'Orchard Alliance')
  await addAuthenticator(context, page)
  const today = new RegExp(`/c/${coalition}/today`)
  await page.goto(`${server.url}/c/${coalition}/settings`)
  await page.getByRole('link', { name: /^Your account/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
  await page.getByLabel('Name of this device').fill('Laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('heading', { level: 2, name: 'Passkeys (1)' }).waitFor()
  await page.getByRole('button', { name: /^Remove.*Laptop/ }).waitFor()
  await expectNoComplaints(page)

  await page.getByLabel('E-mail address').fill('ann@oak.example')
  await page.getByRole('button', { name: 'Add this address' }).click()
  await page.goto(await linkIn(1))
  await page.getByRole('heading', { level: 2, name: 'Addresses and services (1)' }).waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).waitFor()
  await expectNoComplaints(page)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(today)

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(`${server.url}/c/${coalition}/settings/account`)
  await other.getByLabel('E-mail address').fill('Ann@Oak.example')
  await other.getByRole('button', { name: 'Send me a link' }).click()
  await other.getByText('A link is on its way.').waitFor()
  await other.goto(await linkIn(2))
  await other.getByRole('heading', { level: 2, name: 'Where you are signed in (2)' }).waitFor()
  await other.goto(await linkIn(2))
  await other.getByText('This link could not sign you in.').waitFor()

  await page.goto(`${server.url}/c/${coalition}/settings/account`)
  await page.getByRole('button', { name: /^End.*Chrome/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Where you are signed in (1)' }).waitFor()
  await page.getByLabel('Your name').fill('Ann of Oak Street')
  await page.getByRole('button', { name: 'Change the name' }).click()
  await page.getByText('Signed in as Ann of Oak Street', { exact: true }).waitFor()
  await other.goto(`${server.url}/c/${coalition}/today`)
  await other.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
  expect(mailbox.mails.map(({ to, subject }) => [to, subject.split(' ').slice(0, 3).join(' ')])).toEqual([
    ['ann@oak.example', 'Add this address'],
    ['Ann@Oak.example', 'Your link to'],
  ])
}, 90_000)

test('somebody new comes by another service, and waits for an invitation', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.url)
  await page.getByRole('button', { name: 'Sign in with Oak Trust' }).click()
  await page.locator('input[name=login]').fill('bo')
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]', { hasText: 'Continue' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nobody has invited you yet' }).waitFor()
  expect(await page.locator('main').innerText()).toContain('Signed in as Bo Ferreira.')
  await expectNoComplaints(page)
}, 60_000)

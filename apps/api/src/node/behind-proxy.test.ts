import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linksOnlyConfiguration } from '../sign-in/read-sign-in-configuration.ts'
import { freePort } from '../testing/free-port.ts'
import { startServer } from './start-server.ts'

test('behind a proxy that ends the encryption, links, cookies, headers and origins are those of the address that people open', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  const origin = 'https://evenkeel.example'
  const port = await freePort()
  const signIn = { ...linksOnlyConfiguration, origin, addressHeader: 'x-real-ip' }
  const started = await startServer({ dataFolder, port, dashboardFolder: dataFolder, signIn })
  if (!started.ok) throw new Error(started.problem.detail)
  const { url, signInUrl, close } = started.value
  expect(url).toBe(origin)
  expect(signInUrl).toMatch(/^https:\/\/evenkeel\.example\/sign-in#ekl_/)
  const post = async (path: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> =>
    await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-real-ip': '203.0.113.9', ...headers },
      body: JSON.stringify(body),
    })
  const token = signInUrl.split('#')[1]
  expect((await post('/v1/sign-in', { token }, { origin: `http://127.0.0.1:${port}` })).status).toBe(403)
  const signedIn = await post('/v1/sign-in', { token }, { origin })
  expect(signedIn.status).toBe(200)
  expect(signedIn.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(cookie).toMatch(/^__Host-evenkeel_session=/)
  expect((await post('/v1/coalitions', { name: 'River' }, { origin, cookie })).status).toBe(200)
  const pairing = await post('/v1/pairings', { deviceName: 'Laptop' }, {})
  expect(await pairing.json()).toMatchObject({
    verificationUrl: expect.stringMatching(/^https:\/\/evenkeel\.example\/pair/),
  })
  await close()
  rmSync(dataFolder, { recursive: true, force: true })
})

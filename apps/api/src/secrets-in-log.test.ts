import { routes, type Route } from '@evenkeel/contract/routes.ts'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { openTestApp, testOrigin } from './testing/open-test-app.ts'
import type { AppDependencies } from './routes/route-call.ts'
import type { LogLine } from './log.ts'

const planted = [
  'ekt_planted-token-of-a-device-that-is-secret',
  'eks_planted-session-of-a-person-that-is-secret',
  'planted-password-1',
  'Planted Person of Nowhere',
  'planted@secret.example',
  'planted words of a quote',
]
const [token = '', session = '', password = '', name = '', email = '', words = ''] = planted

const bodies: readonly unknown[] = [
  { token, name, email, deviceName: name, deviceCode: token, userCode: name, password, secret: token, id: words },
  { commands: [{ id: words, at: email, body: { type: 'item.edit', text: words } }, words, { id: token }] },
  [token, name],
  words,
]

function doors(): readonly Route[] {
  return Object.values(routes)
}

async function driveAll(
  ask: (path: string, init: RequestInit) => Promise<Response>,
  coalition: string,
): Promise<number> {
  let asked = 0
  const credentials: readonly Record<string, string>[] = [
    { authorization: `Bearer ${token}` },
    { cookie: `evenkeel_session=${session}` },
    {},
  ]
  for (const { path, method } of doors()) {
    for (const place of [coalition, encodeURIComponent(words)]) {
      const address = `${testOrigin}${path.replace(':coalition', place).replaceAll(/:[A-Za-z]+/g, encodeURIComponent(token))}`
      for (const credential of credentials) {
        const headers = {
          ...credential,
          origin: testOrigin,
          'content-type': 'application/json',
          'user-agent': password,
        }
        for (const body of method === 'GET' ? [undefined] : bodies) {
          await ask(`${address}?after=${token}&key=${encodeURIComponent(words)}&kind=${email}`, {
            method,
            headers,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          })
          asked += 1
        }
      }
    }
  }
  return asked
}

function leaked(log: readonly LogLine[]): readonly string[] {
  const text = JSON.stringify(log)
  return planted.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)))
}

test('whatever door secrets and people’s words are carried to, the log holds none of them', async () => {
  const { app, log, makeCoalition, ask } = openTestApp()
  const coalition = await makeCoalition('River')
  const asked = await driveAll(async (path, init) => await app.request(path, init), coalition.id)
  const reading = buildReading(words, [{ present: [name], items: [{ text: words, owner: name, quote: words }] }])
  await ask(routes.record.path.replace(':coalition', coalition.id), {
    token: coalition.token,
    body: { commands: [commandMaker()({ type: 'reading.record', reading })] },
  })
  expect(asked).toBeGreaterThan(100)
  expect(log.length).toBeGreaterThan(100)
  expect(leaked(log)).toEqual([])
})

test('an error that quotes what was sent leaves its place in the log, not its words', async () => {
  const log: LogLine[] = []
  const failing = new Proxy(
    {},
    {
      get: () => async () => {
        throw new Error(`constraint failed: ${planted.join(', ')}`)
      },
    },
  )
  const app = createApp({
    directory: failing as AppDependencies['directory'],
    coalitions: failing as AppDependencies['coalitions'],
    live: async () => null,
    addressOf: () => '192.0.2.1',
    clock: () => 0,
    version: '0',
    log: (line) => log.push(line),
  })
  const answers: string[] = []
  await driveAll(async (path, init) => {
    const answer = await app.request(path, init)
    answers.push(await answer.clone().text())
    return answer
  }, 'river')
  expect(log.filter(({ event }) => event === 'failed').length).toBeGreaterThan(20)
  expect(leaked(log)).toEqual([])
  expect(answers.filter((text) => text.includes('constraint failed'))).toEqual([])
})

import { routes } from '@evenkeel/contract/routes.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logText, type LogLine } from './log.ts'
import { openTestApp, testOrigin } from './testing/open-test-app.ts'

function told(log: readonly LogLine[]): readonly string[] {
  return log.map(({ event, code, route, status }) => [event, code ?? status, route].filter(Boolean).join(' '))
}

test('who comes in, by which way, and goes is written down with their account, and so is whoever does not get in', async () => {
  const { ask, app, directory, log, signIn } = openTestApp()
  const owner = directory.owner()
  const cookie = await signIn()
  await ask('/v1/sign-in', { body: { token: 'x'.repeat(43) } })
  await ask('/v1/session', { cookie: 'evenkeel_session=eks_nobody' })
  await ask('/v1/session', { cookie })
  await ask('/v1/account/sessions/end-others', { method: 'POST', cookie })
  await ask('/v1/sign-out', { method: 'POST', cookie })
  expect(told(log)).toEqual([
    'signed-in signIn',
    'refused sign-in-link-spent signIn',
    'refused not-signed-in session',
    'sessions-ended endOtherSessions',
    'signed-out signOut',
  ])
  expect(log.map(({ person }) => person)).toEqual([owner, undefined, undefined, owner, owner])
  expect(log.every(({ request }) => request !== undefined)).toBe(true)
  expect(app).toBeDefined()
})

test('a device that is paired and a right that is changed are written down with who did it', async () => {
  const { ask, directory, log, makeCoalition, signIn } = openTestApp()
  const { id } = await makeCoalition('River')
  const cookie = await signIn()
  const started = routes.startPairing.response.parse(
    await (await ask('/v1/pairings', { body: { deviceName: 'Laptop' } })).json(),
  )
  await ask('/v1/pairings/approve', { cookie, body: { userCode: started.userCode, coalition: id } })
  await ask('/v1/pairings/poll', { body: { deviceCode: started.deviceCode } })
  const invite = routes.invite.path.replace(':coalition', id)
  await ask(invite, { cookie, body: { name: 'Ann', role: 'member', party: null, replaces: null } })
  const events = log.filter(({ event }) => event !== 'signed-in')
  expect(told(events)).toEqual(['device-approved approvePairing', 'device-paired pollPairing', 'rights-changed invite'])
  expect(events[0]?.person).toBe(directory.owner())
  expect(events[2]?.person).toBe(directory.owner())
})

test('whatever is refused stands in the log once: rights, shapes, sites, haste, addresses, methods and sizes', async () => {
  const { ask, app, log, makeCoalition, signIn } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const cookie = await signIn()
  await ask(routes.members.path.replace(':coalition', id), { token })
  await ask(routes.facts.path.replace(':coalition', 'nowhere'), { token })
  await ask('/v1/coalitions', { cookie, body: { name: 7 } })
  await ask('/v1/coalitions', { cookie, origin: 'https://evil.example', body: { name: 'Taken' } })
  await ask(`/v1/coalitions/${id}/live`, { cookie, origin: 'https://evil.example' })
  await ask('/v1/nowhere', { cookie })
  await app.request(`${testOrigin}/v1/session`, { method: 'PUT' })
  await ask(routes.record.path.replace(':coalition', id), { token, body: { commands: ['x'.repeat(9_000_000)] } })
  for (let miss = 0; miss < 11; miss++) {
    await ask('/v1/pairings/approve', { cookie, body: { userCode: 'ZZZZ-ZZZZ', coalition: id } })
  }
  const refused = told(log.filter(({ event }) => event !== 'signed-in'))
  expect([...new Set(refused)]).toEqual([
    'refused role-not-allowed members',
    'refused not-found facts',
    'refused bad-request createCoalition',
    'refused cross-origin-refused createCoalition',
    'refused cross-origin-refused live',
    'refused 404',
    'refused 405',
    'refused 413',
    'refused pairing-not-found approvePairing',
    'refused too-many-attempts approvePairing',
  ])
  expect(refused).toHaveLength(19)
})

test('a line of the log is one line of JSON in UTC, whatever it is made of', () => {
  expect(logText({ event: 'refused', at: ['a\r\nb\u2028c\u0085d'] }, 0)).toBe(
    '{"time":"1970-01-01T00:00:00.000Z","event":"refused","at":["a\\r\\nb\\u2028c\\u0085d"]}',
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (code, now) => {
      const text = logText({ event: 'refused', code }, now)
      // oxlint-disable-next-line no-control-regex -- what could begin another line, or steer a terminal
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual({ time: new Date(now).toISOString(), event: 'refused', code })
    }),
  )
})

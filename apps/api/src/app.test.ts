import { livePath } from '@evenkeel/contract/live.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { RecordResponse, type CommandResult } from '@evenkeel/contract/record.ts'
import { routes } from '@evenkeel/contract/routes.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { openTestApp } from './testing/open-test-app.ts'

const reading = buildReading('notes', [
  { present: ['Ann Lee of Oak Trust'], items: [{ text: 'Paint the boats', owner: 'Ann Lee' }] },
])

async function problemOf(answer: Response): Promise<string> {
  const problem = ProblemResponse.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return `${answer.status} ${problem.code}`
}

async function resultsOf(answer: Response): Promise<CommandResult[]> {
  expect(answer.status).toBe(200)
  return RecordResponse.parse(await answer.json()).results
}

test('a paired device records a reading and reads the facts back in the agreed shapes', async () => {
  const { ask, makeCoalition } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const commands = [commandMaker()({ type: 'reading.record', reading })]
  const results = await resultsOf(await ask(`/v1/coalitions/${id}/commands`, { token, body: { commands } }))
  expect(results).toMatchObject([{ ok: true, reading: { new: 1 } }])
  for (const [name, query] of [
    ['facts', ''],
    ['events', '?after=0&limit=5'],
    ['sourceItems', '?kind=document&key=notes'],
  ] as const) {
    const answer = await ask(routes[name].path.replace(':coalition', id) + query, { token })
    const body: unknown = await answer.json()
    expect(routes[name].response.parse(body)).toEqual(body)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
})

test('sending a request again answers the same and records nothing twice', async () => {
  const { ask, makeCoalition, stores } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const body = { commands: [commandMaker()({ type: 'reading.record', reading })] }
  const path = `/v1/coalitions/${id}/commands`
  const first = await resultsOf(await ask(path, { token, body }))
  const cursor = await stores.get(id)?.cursor()
  const again = await Promise.all(
    Array.from({ length: 5 }, async () => await resultsOf(await ask(path, { token, body }))),
  )
  for (const results of again) expect(results).toEqual(first)
  expect(await stores.get(id)?.cursor()).toBe(cursor)
})

test('a coalition is not there for those who are not in it, whatever the door', async () => {
  const { ask, makeCoalition, stores } = openTestApp()
  const river = await makeCoalition('River')
  const hill = await makeCoalition('Hill')
  const commands = [commandMaker()({ type: 'reading.record', reading })]
  await ask(`/v1/coalitions/${river.id}/commands`, { token: river.token, body: { commands } })
  const doors = Object.values(routes)
    .filter((route) => route.access === 'coalition')
    .map((route) => ({ path: route.path as string, method: route.method }))
  doors.push({ path: livePath, method: 'GET' })
  expect(doors.length).toBeGreaterThan(8)
  for (const { path, method } of doors) {
    const body = method === 'POST' ? { body: { commands } } : {}
    const foreign = await ask(path.replace(':coalition', river.id), { token: hill.token, ...body })
    const unknown = await ask(path.replace(':coalition', 'nowhere'), { token: hill.token, ...body })
    expect(await foreign.text()).toBe(await unknown.text())
    expect([foreign.status, unknown.status]).toEqual([404, 404])
  }
  expect(await stores.get(hill.id)?.cursor()).toBe(0)
  const facts = (await (await ask(`/v1/coalitions/${hill.id}/facts`, { token: hill.token })).json()) as object
  expect(JSON.stringify(facts)).not.toContain('Ann Lee')
})

test('a sign-in link works once, and for a day', async () => {
  const { ask, directory, wait } = openTestApp()
  const link = await directory.makeSignInLink(directory.owner(), Date.UTC(2026, 0, 5))
  const first = await ask('/v1/sign-in', { body: { token: link } })
  expect(first.status).toBe(200)
  const cookie = first.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(await problemOf(await ask('/v1/sign-in', { body: { token: link } }))).toBe('401 sign-in-link-spent')
  const late = await directory.makeSignInLink(directory.owner(), Date.UTC(2026, 0, 5))
  wait(86_400_000)
  expect(await problemOf(await ask('/v1/sign-in', { body: { token: late } }))).toBe('401 sign-in-link-spent')
})

test('a session ends with signing out, and by itself after 30 days', async () => {
  const { ask, signIn, wait } = openTestApp()
  const [one, two] = [await signIn(), await signIn()]
  expect((await ask('/v1/session', { cookie: one })).status).toBe(200)
  const left = await ask('/v1/sign-out', { method: 'POST', cookie: one })
  expect(left.headers.get('clear-site-data')).toBe('"cache"')
  expect(left.headers.get('set-cookie')).toMatch(/^evenkeel_session=; Max-Age=0;/)
  expect(await problemOf(await ask('/v1/session', { cookie: one }))).toBe('401 not-signed-in')
  expect((await ask('/v1/session', { cookie: two })).status).toBe(200)
  wait(30 * 86_400_000)
  expect(await problemOf(await ask('/v1/session', { cookie: two }))).toBe('401 not-signed-in')
})

test('a cookie changes nothing for a page of another site', async () => {
  const { ask, signIn } = openTestApp()
  const cookie = await signIn()
  for (const origin of ['https://evil.example', 'null', null, 'http://localhost:1', 'chrome-extension://abc']) {
    const answer = await ask('/v1/coalitions', { cookie, origin, body: { name: 'Taken' } })
    expect(await problemOf(answer)).toBe('403 cross-origin-refused')
  }
  expect((await ask('/v1/coalitions', { cookie, body: { name: 'Ours' } })).status).toBe(200)
  const session = await (await ask('/v1/session', { cookie })).text()
  expect(session).toContain('Ours')
  expect(session).not.toContain('Taken')
})

test('extensions may call with a bearer token, and no other origin may read an answer', async () => {
  const { app } = openTestApp()
  const preflight = async (origin: string): Promise<string | null> => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    }
    const answer = await app.request('http://localhost:8787/v1/session', { method: 'OPTIONS', headers })
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    return answer.headers.get('access-control-allow-origin')
  }
  const extension = `chrome-extension://${'abcdefgh'.repeat(4)}`
  expect(await preflight(extension)).toBe(extension)
  const others = ['https://evil.example', 'http://chrome-extension.example', 'null', 'chrome-extension://abc']
  for (const origin of [...others, `${extension}.evil.example`, ` ${extension}x`]) {
    expect(await preflight(origin)).toBeNull()
  }
})

test('a device is paired by a code that works once, within ten minutes, for one coalition', async () => {
  const { ask, signIn, wait } = openTestApp()
  const cookie = await signIn()
  const { id } = (await (await ask('/v1/coalitions', { cookie, body: { name: 'River' } })).json()) as { id: string }
  const start = async () => {
    const answer = await ask('/v1/pairings', { body: { deviceName: 'Laptop' }, origin: 'chrome-extension://abc' })
    return routes.startPairing.response.parse(await answer.json())
  }
  const poll = async (deviceCode: string) => await ask('/v1/pairings/poll', { body: { deviceCode } })
  const pairing = await start()
  expect(pairing.userCode).toMatch(/^[BCDFGHJKMNPQRSTVWXZ]{4}-[BCDFGHJKMNPQRSTVWXZ]{4}$/)
  expect(await (await poll(pairing.deviceCode)).json()).toEqual({ status: 'pending' })
  const typed = pairing.userCode.toLowerCase().replace('-', ' ')
  const approve = { cookie, body: { userCode: typed, coalition: id } }
  expect(await (await ask('/v1/pairings/approve', approve)).json()).toEqual({ deviceName: 'Laptop' })
  expect(await problemOf(await ask('/v1/pairings/approve', approve))).toBe('404 pairing-not-found')
  const approved = routes.pollPairing.response.parse(await (await poll(pairing.deviceCode)).json())
  if (approved.status !== 'approved') throw new Error('not approved')
  expect(approved.coalition).toMatchObject({ id, name: 'River', role: 'note-taker' })
  expect(await problemOf(await poll(pairing.deviceCode))).toBe('404 pairing-not-found')
  const { token } = approved
  expect((await ask(`/v1/coalitions/${id}/facts`, { token })).status).toBe(200)
  expect(await problemOf(await ask('/v1/coalitions', { token, body: { name: 'More' } }))).toBe('403 role-not-allowed')
  const second = await start()
  const steal = { token, body: { userCode: second.userCode, coalition: id } }
  expect(await problemOf(await ask('/v1/pairings/approve', steal))).toBe('403 role-not-allowed')
  const foreign = { cookie, body: { userCode: second.userCode, coalition: 'nowhere' } }
  expect(await problemOf(await ask('/v1/pairings/approve', foreign))).toBe('404 not-found')
  wait(600_000)
  const late = { cookie, body: { userCode: second.userCode, coalition: id } }
  expect(await problemOf(await ask('/v1/pairings/approve', late))).toBe('404 pairing-not-found')
})

test('a coordinator sees the devices of a coalition and ends the pairing of one; nobody else does', async () => {
  const { ask, signIn, makeCoalition } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const cookie = await signIn()
  const path = `/v1/coalitions/${id}/devices`
  const { devices } = routes.devices.response.parse(await (await ask(path, { cookie })).json())
  expect(devices).toMatchObject([{ name: 'test', role: 'note-taker', lastUsed: null }])
  const body = { device: devices[0]?.id ?? '' }
  expect(await problemOf(await ask(path, { token }))).toBe('403 role-not-allowed')
  expect(await problemOf(await ask(`${path}/revoke`, { token, body }))).toBe('403 role-not-allowed')
  expect((await ask(`/v1/coalitions/${id}/facts`, { token })).status).toBe(200)
  expect(await (await ask(`${path}/revoke`, { cookie, body })).json()).toEqual({ done: true })
  expect(await problemOf(await ask(`/v1/coalitions/${id}/facts`, { token }))).toBe('401 not-signed-in')
  expect(await problemOf(await ask(`${path}/revoke`, { cookie, body }))).toBe('404 device-not-found')
})

test('who is one and who is two is for coordinators to see and to say; of others the rest is recorded', async () => {
  const { ask, signIn, makeCoalition } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const path = `/v1/coalitions/${id}`
  const command = commandMaker()
  const twice = buildReading('notes', [{ present: ['Rosalind Okafor'] }, { present: ['Rosalynd Okafor'], date: null }])
  const [from, into] = ['from', 'into']
  const about = [
    command({ type: 'party.merge', from, into, reason: '' }),
    command({ type: 'party.unmerge', from, into }),
    command({ type: 'party.distinguish', one: from, other: into }),
    command({ type: 'party.undistinguish', one: from, other: into }),
  ]
  const commands = [...about, command({ type: 'reading.record', reading: twice })]
  const results = await resultsOf(await ask(`${path}/commands`, { token, body: { commands } }))
  expect(results.map((result) => [result.id, result.ok ? true : result.problem.code])).toEqual(
    commands.map((one, index) => [one.id, index < about.length ? 'role-not-allowed' : true]),
  )
  expect(await problemOf(await ask(`${path}/merge-review`, { token }))).toBe('403 role-not-allowed')

  const cookie = await signIn()
  const answer = await ask(`${path}/merge-review`, { cookie })
  const body: unknown = await answer.json()
  const { suggestions } = routes.mergeReview.response.parse(body)
  expect(routes.mergeReview.response.parse(body)).toEqual(body)
  expect(suggestions.map((one) => [one.from.name, one.into.name].toSorted())).toEqual([
    ['Rosalind Okafor', 'Rosalynd Okafor'],
  ])
  const same = command({
    type: 'party.merge',
    from: suggestions[0]?.from.id ?? '',
    into: suggestions[0]?.into.id ?? '',
    reason: suggestions[0]?.reason ?? '',
  })
  expect(await resultsOf(await ask(`${path}/commands`, { cookie, body: { commands: [same] } }))).toMatchObject([
    { ok: true },
  ])
  expect(await (await ask(`${path}/merge-review`, { cookie })).json()).toMatchObject({ suggestions: [], names: 0 })
})

test('mistyped codes are counted by where they come from, and too many are refused with a time to wait', async () => {
  const { ask, signIn, makeCoalition } = openTestApp()
  const { id } = await makeCoalition('River')
  const cookie = await signIn()
  const guess = async (address: string) =>
    await ask('/v1/pairings/approve', { cookie, address, body: { userCode: 'ZZZZ-ZZZZ', coalition: id } })
  for (let miss = 0; miss < 10; miss++) expect(await problemOf(await guess('192.0.2.7'))).toBe('404 pairing-not-found')
  const refused = await guess('192.0.2.7')
  expect(refused.headers.get('retry-after')).toBe('60')
  expect(await problemOf(refused)).toBe('429 too-many-attempts')
})

test('no secret is kept in a form that could be used', async () => {
  const { ask, directory, makeCoalition, signIn } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const cookie = await signIn()
  const session = cookie.split('=')[1] ?? ''
  expect(await directory.identify(token, 'token', Date.UTC(2026, 0, 5))).not.toBeNull()
  expect(await directory.identify(session, 'token', Date.UTC(2026, 0, 5))).toBeNull()
  expect(await directory.identify(token, 'session', Date.UTC(2026, 0, 5))).toBeNull()
  expect((await ask(`/v1/coalitions/${id}/facts`, { token: `${token}x` })).status).toBe(401)
})

test('a command that cannot be read is refused by itself, by its id where it has one', async () => {
  const { ask, makeCoalition } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const command = commandMaker()
  const good = command({ type: 'reading.record', reading })
  const bad = { ...command({ type: 'item.confirm', item: 'x' }), body: { type: 'item.confirm' } }
  const body = { commands: [null, bad, good, 'text', { id: 'x' }] }
  const results = await resultsOf(await ask(`/v1/coalitions/${id}/commands`, { token, body }))
  expect(results.map((result) => [result.ok, result.id])).toEqual([
    [false, null],
    [false, bad.id],
    [true, good.id],
    [false, null],
    [false, null],
  ])
  expect(results.filter((result) => !result.ok && result.problem.code === 'bad-command')).toHaveLength(4)
})

test('whatever is sent is answered with a refusal in the agreed shape, and loses nothing', async () => {
  const { ask, makeCoalition, stores, log } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const path = `/v1/coalitions/${id}/commands`
  await ask(path, { token, body: { commands: [commandMaker()({ type: 'reading.record', reading })] } })
  const before = await stores.get(id)?.facts()
  const json = fc.oneof(
    fc.json(),
    fc.string(),
    fc.json().map((text) => `{"commands":[${text}]}`),
  )
  await fc.assert(
    fc.asyncProperty(json, async (body) => {
      const answer = await ask(path, { token, method: 'POST', body })
      const told = answer.status === 200 ? '200' : await problemOf(answer)
      expect(['200', '400 bad-request']).toContain(told)
    }),
    { numRuns: 200 },
  )
  for (const bad of ['?after=-1', '?after=x', '?limit=0', '?limit=1001', '?after=1e3']) {
    expect(await problemOf(await ask(`/v1/coalitions/${id}/events${bad}`, { token }))).toBe('400 bad-request')
  }
  expect(await problemOf(await ask(`/v1/coalitions/${id}/source-items?kind=x&key=y`, { token }))).toBe(
    '400 bad-request',
  )
  expect(await problemOf(await ask('/v1/nothing', { token }))).toBe('404 not-found')
  expect(await problemOf(await ask(livePath.replace(':coalition', id), { token }))).toBe('426 upgrade-needed')
  const large = { commands: ['x'.repeat(9 * 1024 * 1024)] }
  expect(await problemOf(await ask(path, { token, body: large }))).toBe('413 body-too-large')
  expect(await stores.get(id)?.facts()).toEqual(before)
  expect(JSON.stringify(log)).not.toContain('Ann')
})

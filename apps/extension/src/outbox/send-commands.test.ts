import { routes } from '@evenkeel/contract/routes.ts'
import { expect, test } from 'vitest'
import type { Pairing } from '../pairing/pairing.ts'
import { recordPath, sendCommands } from './send-commands.ts'

const pairing: Pairing = {
  origin: 'http://localhost:1',
  token: 'secret-token',
  coalition: {
    id: 'a/b',
    name: 'Harbour',
    role: 'note-taker',
    sample: false,
    party: null,
    permissions: [],
    heldBack: [],
  },
}

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  return sendCommands(pairing, [], () => Promise.resolve(new Response(JSON.stringify(body), { status, headers })))
}

const refusal = (status: number) => ({ type: 'x', title: 'x', status, code: 'their-code', detail: 'Their words.' })

test('commands go to the door that the contract names', () => {
  expect(recordPath('a/b')).toBe(routes.record.path.replace(':coalition', encodeURIComponent('a/b')))
  expect(routes.record.method).toBe('POST')
})

test('the token goes in its header and no cookie goes along', async () => {
  let seen: RequestInit | undefined
  await sendCommands(pairing, [], (_url, init) => {
    seen = init
    return Promise.resolve(Response.json({ results: [] }))
  })
  expect(new Headers(seen?.headers).get('authorization')).toBe('Bearer secret-token')
  expect(seen?.credentials).toBe('omit')
})

test('results are handed on as they are', async () => {
  const results = [{ ok: true, id: 'x', cursor: 3, reading: null }]
  expect(await answering(200, { results })).toEqual({ kind: 'answered', results })
})

test('what may pass is tried again, as late as the server asks', async () => {
  expect(await answering(503, refusal(503), { 'retry-after': '7' })).toMatchObject({ kind: 'later', waitMs: 7000 })
  expect(await answering(429, refusal(429))).toMatchObject({ kind: 'later', waitMs: null })
  expect(await answering(200, { nonsense: true })).toMatchObject({ problem: { code: 'unexpected-answer' } })
})

test('a refused pairing waits for a new one and loses nothing', async () => {
  for (const status of [401, 403, 404]) {
    expect(await answering(status, refusal(status))).toMatchObject({
      kind: 'later',
      problem: { code: 'pairing-refused' },
    })
  }
})

test("a refusal in the server's own words is for good, and one of some page in between is not", async () => {
  expect(await answering(400, refusal(400))).toEqual({
    kind: 'refused',
    problem: { code: 'their-code', detail: 'Their words.' },
  })
  expect(await answering(400, '<html>hotel</html>')).toMatchObject({ kind: 'later' })
})

test('no network is no refusal', async () => {
  const delivery = await sendCommands(pairing, [], () => Promise.reject(new TypeError('Failed to fetch')))
  expect(delivery).toMatchObject({ kind: 'later', problem: { code: 'unreachable' } })
})

import { expect, test } from 'vitest'
import { createClient } from './client.ts'

interface Seen {
  url: string
  init: RequestInit
}

function clientAnswering(status: number, body: string, token: string | null = null) {
  const seen: Seen[] = []
  const client = createClient({
    origin: 'http://localhost:8787',
    token: () => token,
    fetch: (url, init) => {
      seen.push({ url: url instanceof Request ? url.url : url.toString(), init: init ?? {} })
      return Promise.resolve(new Response(body, { status, headers: { 'content-type': 'application/json' } }))
    },
  })
  return { client, seen }
}

test('a path parameter is encoded, so that it can name nothing but itself', async () => {
  const { client, seen } = clientAnswering(404, '{}')
  await client('facts', { parameters: { coalition: 'a/../b?c' } })
  expect(seen.map(({ url }) => url)).toEqual(['http://localhost:8787/v1/coalitions/a%2F..%2Fb%3Fc/facts'])
})

test('an answer of the agreed shape is parsed', async () => {
  const { client } = clientAnswering(200, JSON.stringify({ name: 'evenkeel', version: '1' }))
  expect(await client('health')).toEqual({ ok: true, value: { name: 'evenkeel', version: '1' } })
})

test('an answer of another shape is a problem and no value', async () => {
  const { client } = clientAnswering(200, JSON.stringify({ name: 'something else' }))
  expect(await client('health')).toMatchObject({ ok: false, problem: { code: 'unexpected-answer' } })
})

test('a page of markup where an answer was due is a problem', async () => {
  const { client } = clientAnswering(200, '<!doctype html><title>Sign in to the hotel network</title>')
  expect(await client('health')).toMatchObject({ ok: false, problem: { code: 'unexpected-answer' } })
})

test("the server's own refusal reaches the caller with its code and sentence", async () => {
  const refusal = {
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    code: 'not-found',
    detail: 'No such coalition.',
  }
  const { client } = clientAnswering(404, JSON.stringify(refusal))
  expect(await client('facts', { parameters: { coalition: 'x' } })).toEqual({
    ok: false,
    problem: { code: 'not-found', detail: 'No such coalition.' },
  })
})

test('a server that cannot be reached is a problem, not an exception', async () => {
  const client = createClient({
    origin: '',
    token: () => null,
    fetch: () => Promise.reject(new TypeError('failed to fetch')),
  })
  expect(await client('health')).toEqual({ ok: false, problem: { code: 'unreachable', detail: 'failed to fetch' } })
})

test('with a token no cookie is sent, and without one no Authorization header', async () => {
  const paired = clientAnswering(404, '{}', 'secret')
  await paired.client('session')
  expect(paired.seen[0]?.init.credentials).toBe('omit')
  expect(new Headers(paired.seen[0]?.init.headers).get('authorization')).toBe('Bearer secret')
  const signedIn = clientAnswering(404, '{}')
  await signedIn.client('session')
  expect(signedIn.seen[0]?.init.credentials).toBe('same-origin')
  expect(new Headers(signedIn.seen[0]?.init.headers).has('authorization')).toBe(false)
})

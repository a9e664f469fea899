import { livePath } from '@evenkeel/contract/live.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { routes, type Route } from '@evenkeel/contract/routes.ts'
import { expect, test } from 'vitest'
import { openTestApp, testOrigin } from '../testing/open-test-app.ts'

const all: readonly (readonly [string, Route])[] = Object.entries(routes)
const paths = [...new Set(all.map(([, { path }]) => path))]

async function codeOf(answer: Response): Promise<string> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const problem = ProblemResponse.parse(await answer.json())
  expect(problem.status).toBe(answer.status)
  expect(problem.type).toBe(`/v1/docs/problems/${problem.code}`)
  expect(problem.instance).toBe('urn:evenkeel:request:0')
  return `${answer.status} ${problem.code}`
}

test('a path says which methods it takes, and refuses every other with that list', async () => {
  const { app } = openTestApp()
  for (const path of [...paths, livePath]) {
    const methods = all.filter(([, route]) => route.path === path).map(([, { method }]) => method as string)
    const taken = new Set(path === livePath ? ['GET'] : methods)
    const expected = [...taken, 'OPTIONS', ...(taken.has('GET') ? ['HEAD'] : [])].toSorted().join(', ')
    const asked = await app.request(testOrigin + path.replaceAll(/:[a-z]+/g, 'x'), { method: 'OPTIONS' })
    expect([asked.status, asked.headers.get('allow'), await asked.text()]).toEqual([204, expected, ''])
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND']) {
      if (taken.has(method)) continue
      const request = new Request(testOrigin + path.replaceAll(/:[a-z]+/g, 'x'))
      // What the platform's own Request refuses to be made with may still come over the wire.
      Object.defineProperty(request, 'method', { value: method })
      const refused = await app.fetch(request)
      expect(refused.headers.get('allow')).toBe(expected)
      expect(await codeOf(refused)).toBe('405 method-not-allowed')
    }
  }
})

test('HEAD answers what GET does without a body', async () => {
  const { app } = openTestApp()
  const answer = await app.request(`${testOrigin}/v1/health`, { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'application/json',
    '',
  ])
})

test('a body is JSON in UTF-8 and says so, or is not read', async () => {
  const { app } = openTestApp()
  const post = async (body: string | Uint8Array<ArrayBuffer>, contentType: string | null): Promise<string> => {
    const headers = new Headers(contentType === null ? {} : { 'content-type': contentType })
    const sent = typeof body === 'string' ? new TextEncoder().encode(body) : body
    return await codeOf(await app.request(`${testOrigin}/v1/sign-in`, { method: 'POST', headers, body: sent }))
  }
  const body = JSON.stringify({ token: 'x'.repeat(43) })
  for (const type of ['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"']) {
    expect(await post(body, type)).toBe('401 sign-in-link-spent')
  }
  for (const type of [
    null,
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'application/jsonp',
    'multipart/form-data; boundary=application/json',
  ]) {
    expect(await post(body, type)).toBe('415 unsupported-media-type')
  }
  const latin = new Uint8Array([...new TextEncoder().encode('{"token":"'), 0xe9, 0x22, 0x7d])
  expect(await post(latin, 'application/json')).toBe('400 bad-request')
  expect(await post('{"token":', 'application/json')).toBe('400 bad-request')
})

test('one who takes no JSON is told so; one who takes anything gets it', async () => {
  const { app } = openTestApp()
  const get = async (accept: string) => await app.request(`${testOrigin}/v1/health`, { headers: { accept } })
  for (const accept of ['*/*', 'application/json', 'text/html, application/*;q=0.5', 'application/problem+json', '']) {
    expect((await get(accept)).status).toBe(200)
  }
  for (const accept of ['text/html', 'application/jsonp', 'image/*, text/*;q=0.1']) {
    expect(await codeOf(await get(accept))).toBe('406 not-acceptable')
  }
})

test('every answer of the API keeps browsers from guessing, framing, keeping and telling others of it', async () => {
  const { app } = openTestApp()
  const answers = [
    await app.request(`${testOrigin}/v1/health`),
    await app.request(`${testOrigin}/v1/session`),
    await app.request(`${testOrigin}/v1/nowhere`),
    await app.request(`${testOrigin}/v1/session`, { method: 'PUT' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 401, 404, 405])
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.has('strict-transport-security')).toBe(false)
    expect(headers.has('server')).toBe(false)
  }
  const secure = await app.request('https://evenkeel.example/v1/health')
  expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
})

test('where extensions are named, only those may read an answer', async () => {
  const named = 'abcdefgh'.repeat(4)
  const { app } = openTestApp({ extensions: [named] })
  const allowed = async (origin: string): Promise<string | null> => {
    const answer = await app.request(`${testOrigin}/v1/health`, { headers: { origin } })
    return answer.headers.get('access-control-allow-origin')
  }
  expect(await allowed(`chrome-extension://${named}`)).toBe(`chrome-extension://${named}`)
  expect(await allowed(`chrome-extension://${'ponmlkji'.repeat(4)}`)).toBeNull()
  expect(await allowed(testOrigin)).toBeNull()
})

test('a parameter that is given twice counts by its first, and none is taken from elsewhere', async () => {
  const { ask, makeCoalition } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const path = `/v1/coalitions/${id}/events`
  const plain = await (await ask(path, { token })).text()
  expect(await (await ask(`${path}?after=0&after=x&limit=1000&limit=-1`, { token })).text()).toBe(plain)
  expect((await ask(`${path}?after=x&after=0`, { token })).status).toBe(400)
  expect(await (await ask(path, { token, cookie: 'after=x; limit=-1' })).text()).toBe(plain)
})

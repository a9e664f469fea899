import { expect, test } from 'vitest'
import { createClient } from './client.ts'
import { createClientInParts } from './client-in-parts.ts'
import { createClientOf } from './client-of-routes.ts'
import { firstRoutes } from './first-routes.ts'
import { routes } from './routes.ts'

const options = {
  origin: '',
  token: () => null,
  fetch: (url: unknown) =>
    Promise.resolve(Response.json({ asked: url, name: 'evenkeel', version: '1', coalitions: [] })),
}

test('what every page needs first is asked without the rest of the client, which others fetch once', async () => {
  let fetched = 0
  const client = createClientInParts(createClientOf(firstRoutes, options), () => {
    fetched += 1
    return Promise.resolve(createClient(options))
  })
  expect(await client('session')).toMatchObject({ ok: true, value: { name: 'evenkeel' } })
  expect(fetched).toBe(0)
  const answers = await Promise.all([client('health'), client('health')])
  expect(answers.map(({ ok }) => ok)).toEqual([true, true])
  expect(fetched).toBe(1)
})

test('a rest that can not be fetched is an unreachable server, and is tried again by the next call', async () => {
  let fetched = 0
  const client = createClientInParts(createClientOf(firstRoutes, options), () => {
    fetched += 1
    return fetched === 1 ? Promise.reject(new TypeError('no network')) : Promise.resolve(createClient(options))
  })
  expect(await client('health')).toMatchObject({ ok: false, problem: { code: 'unreachable' } })
  expect(await client('health')).toMatchObject({ ok: true })
})

test('the first doors are doors of the API', () => {
  expect(routes).toMatchObject(firstRoutes)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { routes, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogLine } from '../log.ts'
import { startServer, type RunningServer } from '../node/start-server.ts'
import { hostileValue, spoiled, valuesOf } from '../testing/generate-from-schema.ts'
import type { OpenApiDocument, Operation } from './openapi-document.ts'

/** More of them by `EVENKEEL_GENERATED=5000`, for an operation. */
const RUNS = Number(process.env['EVENKEEL_GENERATED'] ?? 40)

interface World {
  readonly server: RunningServer
  readonly document: OpenApiDocument
  readonly coalition: string
  readonly session: string
  readonly token: string
  readonly log: LogLine[]
}

const ends: (() => Promise<void> | void)[] = []
let world: World

beforeAll(async () => {
  world = await makeWorld()
})

afterAll(async () => {
  for (const end of ends.toReversed()) await end()
})

async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const log: LogLine[] = []
  const started = await startServer({
    dataFolder: folder,
    port: 0,
    dashboardFolder: folder,
    log: (line) => log.push(line),
  })
  if (!started.ok) throw new Error(started.problem.detail)
  ends.push(started.value.close)
  const { url, signInUrl } = started.value
  let session = ''
  const post = async (path: string, body: unknown): Promise<Record<string, string>> => {
    const headers = { 'content-type': 'application/json', origin: url, cookie: session }
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    session = answer.headers.get('set-cookie')?.split(';')[0] ?? session
    return (await answer.json()) as Record<string, string>
  }
  await post('/v1/sign-in', { token: signInUrl.split('#')[1] })
  const { id: coalition = '' } = await post('/v1/coalitions', { name: 'River' })
  const { deviceCode, userCode } = await post('/v1/pairings', { deviceName: 'test' })
  await post('/v1/pairings/approve', { userCode, coalition })
  const { token = '' } = await post('/v1/pairings/poll', { deviceCode })
  const document = (await (await fetch(`${url}/v1/openapi.json`)).json()) as OpenApiDocument
  return { server: started.value, document, coalition, session, token, log }
}

interface Asked {
  readonly place: string
  readonly query: Readonly<Record<string, string | undefined>>
  readonly as: 'session' | 'token' | 'nobody' | 'stranger'
  readonly body: unknown
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

function requestsOf(path: string, { parameters = [], requestBody }: Operation): fc.Arbitrary<Asked> {
  const named = world.document.components.schemas
  const place = path.includes('{coalition}')
    ? fc.oneof({ weight: 6, arbitrary: fc.constant(world.coalition) }, hostileValue.map(asText))
    : fc.constant('')
  const query = fc.record(
    Object.fromEntries(
      parameters
        .filter(({ in: where }) => where === 'query')
        .map(({ name, schema }) => [name, fc.oneof(valuesOf(schema, named).map(asText), hostileValue.map(asText))]),
    ),
    { requiredKeys: [] },
  )
  const schema = requestBody?.content['application/json'].schema
  const valid = schema === undefined ? fc.constant(undefined) : valuesOf(schema, named)
  const body = schema === undefined ? valid : fc.oneof({ weight: 2, arbitrary: valid }, spoiled(valid), hostileValue)
  const as = fc.constantFrom('session', 'session', 'token', 'token', 'nobody', 'stranger')
  return fc.record({ place, query, as, body }, { noNullPrototype: true })
}

async function ask(path: string, method: string, asked: Asked): Promise<Response> {
  const { url } = world.server
  const headers = new Headers({ origin: url })
  if (asked.as === 'session') headers.set('cookie', world.session)
  if (asked.as === 'token') headers.set('authorization', `Bearer ${world.token}`)
  if (asked.as === 'stranger') headers.set('authorization', `Bearer ${'x'.repeat(43)}`)
  if (asked.body !== undefined) headers.set('content-type', 'application/json')
  const place = encodeURIComponent(Buffer.from(asked.place).toString())
  const given = Object.entries(asked.query).map(([name, value]) => [name, value ?? ''])
  const query = new URLSearchParams(given).toString()
  const address = url + path.replace('{coalition}', place === '' || /^\.+$/.test(place) ? 'x' : place)
  return await fetch(query === '' ? address : `${address}?${query}`, {
    method: method.toUpperCase(),
    headers,
    redirect: 'manual',
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) ?? 'undefined' }),
  })
}

function makeValidator(): (path: string, method: string, status: number, type: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', ...world.document })
  const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
  const made = new Map<string, ValidateFunction>()
  return (path, method, status, type) => {
    const pointer = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'].map(escape)
    const $ref = `api#/${pointer.join('/')}`
    const validate = made.get($ref) ?? ajv.compile({ $ref })
    made.set($ref, validate)
    return validate
  }
}

test('whatever is sent, to the letter or against it, is answered as the description says, and never by a fault of the server', async () => {
  const validatorOf = makeValidator()
  const operations = Object.entries(world.document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const seen = new Set<string>()
  for (const { path, method, operation } of operations) {
    // Ending the session would turn all that follows into refusals.
    const isEnding = operation.operationId === 'signOut'
    await fc.assert(
      fc.asyncProperty(requestsOf(path, operation), async (asked) => {
        const answer = await ask(path, method, isEnding ? { ...asked, as: 'nobody' } : asked)
        const told = operation.responses[String(answer.status)]
        expect([operation.operationId, answer.status, told !== undefined]).toEqual([
          operation.operationId,
          answer.status,
          true,
        ])
        expect(answer.status).toBeLessThan(500)
        seen.add(`${operation.operationId} ${answer.status}`)
        const type = answer.headers.get('content-type') ?? ''
        const body: unknown = JSON.parse(await answer.text())
        expect(Object.keys(told?.content ?? {})).toContain(type)
        const validate = validatorOf(path, method, answer.status, type)
        expect([operation.operationId, validate(body), validate.errors]).toEqual([operation.operationId, true, null])
        const route: Route | undefined = routes[operation.operationId as RouteName]
        const parsed: unknown = answer.ok ? route?.response.parse(body) : body
        // Not a field more than was agreed.
        expect(parsed).toEqual(body)
      }),
      { numRuns: RUNS, seed: 7 },
    )
  }
  expect(world.log.filter(({ event }) => event === 'failed')).toEqual([])
  for (const name of ['facts', 'record', 'session', 'createCoalition', 'startPairing', 'events']) {
    expect(seen).toContain(`${name} 200`)
  }
  expect([...seen].filter((one) => one.endsWith(' 400')).length).toBeGreaterThan(4)
})

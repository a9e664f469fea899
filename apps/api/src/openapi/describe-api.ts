import { livePath } from '@evenkeel/contract/live.ts'
import { liveNote, routeNotes, type RouteNote } from '@evenkeel/contract/route-notes.ts'
import { routes, type Access, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import * as z from 'zod/mini'
import { problemKinds } from '../problem.ts'
import { describeSchemas, type DescribedSchemas } from './describe-schemas.ts'
import type {
  DescribedParameter,
  DescribedResponse,
  JsonSchema,
  OpenApiDocument,
  Operation,
} from './openapi-document.ts'

const SUMMARY = `The record of a coalition, as its clients read and write it. A body is JSON in UTF-8; a refusal is \`application/problem+json\` (RFC 9457) with a code that has a page of its own. Instants are UTC, days have no time zone.`

const always = ['bad-request', 'not-acceptable', 'body-too-large', 'unexpected-error', 'try-again', 'disk-full']
const withBody = ['unsupported-media-type', 'request-too-slow']
const byAccess: Readonly<Record<Access, readonly string[]>> = {
  open: [],
  'signed-in': ['not-signed-in', 'cross-origin-refused'],
  coalition: ['not-signed-in', 'cross-origin-refused', 'not-found', 'role-not-allowed'],
}
/** Routes whose answers carry an entity tag and may be asked for on condition. */
const tagged: ReadonlySet<string> = new Set<RouteName>(['facts', 'events', 'sourceItems'])

/** Returns the API as an OpenAPI 3.1 document, made from the table of routes and its schemas. */
export function describeApi(version: string): OpenApiDocument {
  const described = describeSchemas()
  const paths: Record<string, Record<string, Operation>> = {}
  const add = (path: string, method: string, operation: Operation): void => {
    const written = path.replaceAll(/:([A-Za-z]+)/g, '{$1}')
    paths[written] = { ...paths[written], [method.toLowerCase()]: operation }
  }
  for (const name of Object.keys(routes) as RouteName[]) {
    const route: Route = routes[name]
    add(route.path, route.method, describeRoute(name, route, routeNotes[name], described))
  }
  add(livePath, 'GET', describeLive())
  return {
    openapi: '3.1.1',
    info: {
      title: 'Evenkeel',
      version,
      description: SUMMARY,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(routeNotes).map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: described.schemas,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'evenkeel_session',
          description:
            'The session of a signed-in person; a request that changes something must come from a page of the server.',
        },
        device: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a paired device or the key of a script, for one coalition.',
        },
      },
    },
  }
}

function describeRoute(name: RouteName, route: Route, note: RouteNote, { refer }: DescribedSchemas): Operation {
  const body = note.body ?? route.request
  const conditional: DescribedParameter[] = tagged.has(name)
    ? [
        {
          name: 'if-none-match',
          in: 'header',
          required: false,
          description: 'The `ETag` of the last answer.',
          schema: { type: 'string' },
        },
      ]
    : []
  const answer: DescribedResponse = {
    description: note.summary,
    ...(tagged.has(name)
      ? { headers: { etag: { description: 'What this answer is known by.', schema: { type: 'string' } } } }
      : {}),
    content: { 'application/json': { schema: refer(route.response), ...exampleOf(note.example?.response) } },
  }
  return {
    ...describeCall(name, route.access, note),
    parameters: [...pathParameters(route.path), ...queryParameters(note), ...conditional],
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: refer(body), ...exampleOf(note.example?.request) } },
          },
        }),
    responses: {
      200: answer,
      ...(tagged.has(name) ? { 304: { description: 'Nothing has changed since the answer of that `ETag`.' } } : {}),
      ...describeProblems([
        ...always,
        ...byAccess[route.access],
        ...(route.request === null ? [] : withBody),
        ...(note.problems ?? []),
      ]),
    },
  }
}

function describeLive(): Operation {
  return {
    ...describeCall('live', 'coalition', liveNote),
    parameters: pathParameters(livePath),
    responses: {
      101: { description: 'The connection is a WebSocket from now on.' },
      ...describeProblems([...always, ...byAccess.coalition, ...(liveNote.problems ?? [])]),
    },
  }
}

function describeCall(
  name: string,
  access: Access,
  note: RouteNote,
): Pick<Operation, 'operationId' | 'tags' | 'summary' | 'description' | 'security'> {
  return {
    operationId: name,
    tags: [note.tag],
    summary: note.summary,
    ...(note.description === undefined ? {} : { description: note.description }),
    security: access === 'open' ? [] : [{ session: [] }, { device: [] }],
  }
}

function exampleOf(example: unknown): { example?: unknown } {
  return example === undefined ? {} : { example }
}

function pathParameters(path: string): DescribedParameter[] {
  return [...path.matchAll(/:([A-Za-z]+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: name === 'coalition' ? 'The id of the coalition.' : `The ${name} that is meant.`,
    schema: { type: 'string' },
  }))
}

function queryParameters({ query }: RouteNote): DescribedParameter[] {
  if (query === undefined) return []
  const { properties, required } = z.toJSONSchema(query, { io: 'input' }) as JsonSchema
  return Object.entries(properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required?.includes(name) ?? false,
    schema,
  }))
}

function describeProblems(codes: readonly string[]): Record<string, DescribedResponse> {
  const byStatus = new Map<number, string[]>()
  for (const code of new Set(codes)) {
    const status = problemKinds[code]?.status ?? 500
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries([...byStatus].map(([status, ofStatus]) => [status, describeProblem(status, ofStatus)]))
}

function describeProblem(status: number, codes: readonly string[]): DescribedResponse {
  const wait = { 'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer' } } }
  const ofCodes: JsonSchema = { properties: { code: { enum: codes } } }
  return {
    description: codes.map((code) => `${problemKinds[code]?.title ?? code} (\`${code}\`)`).join('; '),
    ...(status === 429 || status === 503 ? { headers: wait } : {}),
    content: {
      'application/problem+json': { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, ofCodes] } },
    },
  }
}

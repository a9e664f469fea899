import { fail, succeed, type Problem } from '@evenkeel/domain/problem.ts'
import type * as z from 'zod/mini'
import { keepAnswers } from './kept-answers.ts'
import { ProblemResponse } from './problem-response.ts'
import type { Route } from './routes.ts'

/** Routes by name: all of the API's, or the few that a small script has room for. */
export type RouteTable<Names extends PropertyKey> = { readonly [Name in Names]: Route }

type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never
type RequestOf<One extends Route> = One['request'] extends z.ZodMiniType ? z.input<One['request']> : undefined

export interface CallOptions<One extends Route> {
  readonly parameters?: Readonly<Record<ParameterNames<One['path']>, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: RequestOf<One>
  readonly signal?: AbortSignal
}

export interface ClientOptions {
  /** The origin of the API without a trailing slash; empty for the page's own. */
  readonly origin: string
  /** Called for every request; null sends no Authorization header and relies on the session cookie. */
  readonly token: () => string | null
  readonly fetch: typeof globalThis.fetch
  /** Of how many addresses the last answer is kept, to be asked for again only if it has changed; 8 where left out, 0 for none. */
  readonly answersMax?: number
}

/** Why a call failed, and how many seconds to wait before the next one, where the server says so. */
export interface ClientProblem extends Problem {
  readonly retryAfterSeconds?: number
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ClientProblem }

export type ClientOf<Table extends RouteTable<keyof Table>> = <Name extends keyof Table & string>(
  name: Name,
  options?: CallOptions<Table[Name]>,
) => Promise<Answer<z.output<Table[Name]['response']>>>

/**
 * Returns a function that calls a route of the table by name and answers its parsed body, or a problem: `unreachable`, `cancelled`,
 * `unexpected-answer`, or the server's own code. An answer that has not changed since is the very same value again.
 */
export function createClientOf<const Table extends RouteTable<keyof Table>>(
  routes: Table,
  options: ClientOptions,
): ClientOf<Table> {
  const answers = keepAnswers(options.answersMax ?? 8)
  return async (name, call = {}) => {
    const { url, init } = requestOf(routes[name], call, options)
    const key = `${options.token() ?? ''} ${url}`
    const kept = init.method === 'GET' ? answers.find(key) : null
    if (kept !== null) init.headers['if-none-match'] = kept.tag
    let response: Response
    let body: unknown
    try {
      response = await options.fetch(url, init)
      if (kept !== null && response.status === 304)
        return succeed(kept.value as z.output<Table[typeof name]['response']>)
      body = await readJson(response)
    } catch (error) {
      return call.signal?.aborted === true
        ? fail('cancelled', 'The request was called off.')
        : fail('unreachable', error instanceof Error ? error.message : String(error))
    }
    if (!response.ok) return refuseAs(response, body)
    const parsed = routes[name].response.safeParse(body)
    if (!parsed.success)
      return fail('unexpected-answer', `The server's answer to ${name} does not have the agreed shape.`)
    const tag = response.headers.get('etag')
    if (init.method === 'GET' && tag !== null) answers.keep(key, { tag, value: parsed.data })
    return succeed(parsed.data as z.output<Table[typeof name]['response']>)
  }
}

interface ClientRequest {
  readonly url: string
  readonly init: RequestInit & { readonly method: string; readonly headers: Record<string, string> }
}

function requestOf<One extends Route>(
  route: One,
  call: CallOptions<One>,
  { origin, token: currentToken }: ClientOptions,
): ClientRequest {
  const parameters: Readonly<Record<string, string>> = call.parameters ?? {}
  const path = route.path.replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
  const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : ''
  const headers: Record<string, string> = { accept: 'application/json' }
  const token = currentToken()
  if (token !== null) headers['authorization'] = `Bearer ${token}`
  if (call.body !== undefined) headers['content-type'] = 'application/json'
  return {
    url: origin + path + query,
    init: {
      method: route.method,
      headers,
      body: call.body === undefined ? null : JSON.stringify(call.body),
      credentials: token === null ? 'same-origin' : 'omit',
      signal: call.signal ?? null,
    },
  }
}

/** What is not JSON is null, which has the shape of no answer; a connection that breaks in the middle throws. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuseAs(response: Response, body: unknown): Answer<never> {
  const problem = ProblemResponse.safeParse(body)
  if (!problem.success) return fail('unexpected-answer', `The server answered ${response.status}.`)
  const wait = Number.parseInt(response.headers.get('retry-after') ?? '', 10)
  const { code, detail, conflict } = problem.data
  return {
    ok: false,
    problem: {
      code,
      detail,
      ...(conflict === undefined ? {} : { conflict }),
      ...(Number.isNaN(wait) ? {} : { retryAfterSeconds: wait }),
    },
  }
}

import { fail, succeed, type Problem } from '@evenkeel/domain/problem.ts'
import type * as z from 'zod/mini'
import { keepAnswers } from './kept-answers.ts'
import { ProblemResponse } from './problem-response.ts'
import { routes, type RouteName } from './routes.ts'

type Routes = typeof routes
type ParameterNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never
type RequestOf<Name extends RouteName> = Routes[Name]['request'] extends z.ZodMiniType
  ? z.input<Routes[Name]['request']>
  : undefined
type ResponseOf<Name extends RouteName> = z.output<Routes[Name]['response']>

export interface CallOptions<Name extends RouteName> {
  readonly parameters?: Readonly<Record<ParameterNames<Routes[Name]['path']>, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: RequestOf<Name>
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

export type Client = <Name extends RouteName>(
  name: Name,
  options?: CallOptions<Name>,
) => Promise<Answer<ResponseOf<Name>>>

/**
 * Returns a function that calls a route by name and answers its parsed body, or a problem: `unreachable`, `cancelled`,
 * `unexpected-answer`, or the server's own code. An answer that has not changed since is the very same value again.
 */
export function createClient(options: ClientOptions): Client {
  const answers = keepAnswers(options.answersMax ?? 8)
  return async (name, call = {}) => {
    const { url, init } = requestOf(name, call, options)
    const key = `${options.token() ?? ''} ${url}`
    const kept = init.method === 'GET' ? answers.find(key) : null
    if (kept !== null) init.headers['if-none-match'] = kept.tag
    let response: Response
    let body: unknown
    try {
      response = await options.fetch(url, init)
      if (kept !== null && response.status === 304) return succeed(kept.value as ResponseOf<typeof name>)
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
    return succeed(parsed.data as ResponseOf<typeof name>)
  }
}

interface ClientRequest {
  readonly url: string
  readonly init: RequestInit & { readonly method: string; readonly headers: Record<string, string> }
}

function requestOf<Name extends RouteName>(
  name: Name,
  call: CallOptions<Name>,
  { origin, token: currentToken }: ClientOptions,
): ClientRequest {
  const route = routes[name]
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

import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type * as z from 'zod/mini'
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
}

export type Client = <Name extends RouteName>(
  name: Name,
  options?: CallOptions<Name>,
) => Promise<Outcome<ResponseOf<Name>>>

/** Returns a function that calls a route by name and answers its parsed body, or a problem: `unreachable`, `unexpected-answer`, or the server's own code. */
export function createClient(options: ClientOptions): Client {
  return async (name, call = {}) => {
    const route = routes[name]
    const parameters: Readonly<Record<string, string>> = call.parameters ?? {}
    const path = route.path.replace(/:([a-z]+)/g, (_, key: string) => encodeURIComponent(parameters[key] ?? ''))
    const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : ''
    const headers: Record<string, string> = { accept: 'application/json' }
    const token = options.token()
    if (token !== null) headers['authorization'] = `Bearer ${token}`
    if (call.body !== undefined) headers['content-type'] = 'application/json'
    let response: Response
    let body: unknown
    try {
      response = await options.fetch(options.origin + path + query, {
        method: route.method,
        headers,
        body: call.body === undefined ? null : JSON.stringify(call.body),
        credentials: token === null ? 'same-origin' : 'omit',
        signal: call.signal ?? null,
      })
    } catch (error) {
      return fail('unreachable', error instanceof Error ? error.message : String(error))
    }
    try {
      body = await response.json()
    } catch {
      return fail('unexpected-answer', `The server answered ${response.status} with something that is not JSON.`)
    }
    if (!response.ok) {
      const problem = ProblemResponse.safeParse(body)
      return problem.success
        ? fail(problem.data.code, problem.data.detail)
        : fail('unexpected-answer', `The server answered ${response.status}.`)
    }
    const parsed = route.response.safeParse(body)
    if (!parsed.success)
      return fail('unexpected-answer', `The server's answer to ${name} does not have the agreed shape.`)
    return succeed(parsed.data as ResponseOf<typeof name>)
  }
}

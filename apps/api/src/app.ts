import { livePath, routes, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { placesOf } from './log.ts'
import { problemOfError, problemResponse } from './problem.ts'
import { findCoalition, identify, refuseOtherOrigin } from './routes/authorise.ts'
import { deviceRoutes } from './routes/device-routes.ts'
import { pairingRoutes } from './routes/pairing-routes.ts'
import { recordRoutes } from './routes/record-routes.ts'
import type { AppDependencies, RouteHandlers, Signed } from './routes/route-call.ts'
import { sessionRoutes } from './routes/session-routes.ts'

const BODY_MAX_BYTES = 8 * 1024 * 1024

const handlers: RouteHandlers<RouteName> = { ...sessionRoutes, ...recordRoutes, ...pairingRoutes, ...deviceRoutes }

/** Returns the API of the routes table as an application of web standards only: every runtime brings its own dependencies. */
export function createApp(dependencies: AppDependencies): Hono {
  const app = new Hono()
  app.use(
    '/v1/*',
    cors({
      origin: (origin) => (origin.startsWith('chrome-extension://') ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['authorization', 'content-type'],
      exposeHeaders: ['retry-after'],
      maxAge: 600,
    }),
  )
  app.use('/v1/*', limitBody)
  app.use('/v1/*', async (context, next) => {
    context.header('cache-control', 'no-store')
    await next()
  })
  for (const name of Object.keys(routes) as RouteName[]) {
    app.on(routes[name].method, routes[name].path, async (context) => {
      const answer = await callRoute(name, context, dependencies)
      if (answer.ok) return context.json(answer.value as object)
      dependencies.log({ event: 'refused', code: answer.problem.code, route: name })
      return problemResponse(context, answer.problem)
    })
  }
  app.get(livePath, async (context) => {
    const allowed = await authorise(context, dependencies, true)
    if (!allowed.ok) return problemResponse(context, allowed.problem)
    const coalition = findCoalition(allowed.value, context.req.param('coalition') ?? '')
    if (!coalition.ok) return problemResponse(context, coalition.problem)
    const upgraded = await dependencies.live(context, coalition.value.id)
    return upgraded ?? problemResponse(context, { code: 'upgrade-needed', detail: 'Open this address as a WebSocket.' })
  })
  app.all('/v1/*', (context) => problemResponse(context, { code: 'not-found', detail: 'The API has no such address.' }))
  app.onError((error, context) => {
    const problem = problemOfError(error)
    dependencies.log({ event: 'failed', code: problem.code, at: placesOf(error) })
    return problemResponse(context, problem)
  })
  return app
}

const limitUndeclared = bodyLimit({ maxSize: BODY_MAX_BYTES, onError: refuseLargeBody })

/** A declared length is believed, since the server reads no further: counting a stream costs a third of a request. */
const limitBody: MiddlewareHandler = async (context, next) => {
  const declared = context.req.header('content-length')
  if (declared === undefined || context.req.header('transfer-encoding') !== undefined) {
    return await limitUndeclared(context, next)
  }
  return Number(declared) > BODY_MAX_BYTES ? refuseLargeBody(context) : await next()
}

function refuseLargeBody(context: Context): Response {
  return problemResponse(context, { code: 'body-too-large', detail: 'A request may have up to 8 MB.' })
}

async function callRoute(name: RouteName, context: Context, dependencies: AppDependencies): Promise<Outcome<unknown>> {
  const route: Route = routes[name]
  const proved = await prove(route, context, dependencies)
  if (!proved.ok) return proved
  const body = await readBody(route, context)
  if (!body.ok) return body
  // What `prove` found is what the route's access calls for, which the table of handlers is typed by.
  const handler = handlers[name] as (call: object) => Promise<Outcome<unknown>>
  return await handler({ context, dependencies, body: body.value, ...proved.value })
}

async function prove(route: Route, context: Context, dependencies: AppDependencies): Promise<Outcome<object>> {
  const changes = route.method !== 'GET'
  if (route.access === 'open') return succeed({})
  const signed = await authorise(context, dependencies, changes)
  if (!signed.ok) return signed
  if (route.access === 'signed-in') return succeed({ signed: signed.value })
  const coalition = findCoalition(signed.value, context.req.param('coalition') ?? '')
  return coalition.ok ? succeed({ signed: signed.value, coalition: coalition.value }) : coalition
}

/** A browser sends the cookie with whatever page asks: then the page must be our own. */
async function authorise(
  context: Context,
  dependencies: AppDependencies,
  mustBeOwnPage: boolean,
): Promise<Outcome<Signed>> {
  const signed = await identify(context, dependencies)
  if (!signed.ok || signed.value.by === 'token') return signed
  const own = refuseOtherOrigin(context, mustBeOwnPage)
  return own.ok ? signed : own
}

async function readBody(route: Route, context: Context): Promise<Outcome<unknown>> {
  if (route.request === null) return succeed(null)
  let sent: unknown
  try {
    sent = await context.req.json()
  } catch {
    return fail('bad-request', 'The body is not JSON.')
  }
  const parsed = route.request.safeParse(sent)
  if (parsed.success) return succeed(parsed.data)
  const first = parsed.error.issues[0]
  const where = first === undefined || first.path.length === 0 ? 'the body' : first.path.map(String).join('.')
  return fail('bad-request', `${where}: ${first?.message ?? 'not understood'}.`)
}

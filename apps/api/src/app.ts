import { livePath, livePermission } from '@evenkeel/contract/live.ts'
import { policyReportPath } from '@evenkeel/contract/policy-report.ts'
import { providerCallbackPath } from '@evenkeel/contract/sign-in.ts'
import { routes, type Route, type RouteName } from '@evenkeel/contract/routes.ts'
import { fail, succeed, type Outcome, type Problem } from '@evenkeel/domain/problem.ts'
import { Hono, type Context } from 'hono'
import { markRoute } from './http/compressible.ts'
import { serveDeployment } from './carrying/serve-deployment.ts'
import { grant, type Granted } from './granted.ts'
import { allowExtensions } from './http/cross-origin.ts'
import { answerMethod, changingMethods, doorsOf } from './http/doors.ts'
import { isKnown } from './http/entity-tag.ts'
import { acceptJson, requireJson } from './http/media-types.ts'
import { limitBody, readJson } from './http/read-body.ts'
import { numberRequests } from './http/request-number.ts'
import { answerHeaders } from './http/security-headers.ts'
import { logDone, logFailed, logRefused } from './http/write-log.ts'
import { writtenAnswer } from './http/written-answer.ts'
import { liveUntil } from './live-until.ts'
import { placesOf } from './log.ts'
import { serveDocs } from './openapi/docs-routes.ts'
import { problemOfError, problemResponse } from './problem.ts'
import { identify } from './routes/authorise.ts'
import { apiKeyRoutes } from './routes/api-key-routes.ts'
import { refuseOtherOrigin } from './routes/own-origin.ts'
import { deviceRoutes } from './routes/device-routes.ts'
import { historyRoutes } from './routes/history-routes.ts'
import { memberRoutes } from './routes/member-routes.ts'
import { pairingRoutes } from './routes/pairing-routes.ts'
import { peopleRoutes } from './routes/people-routes.ts'
import { noteOfRoute, type Noted } from './usecases/note-look.ts'
import { recordRoutes } from './routes/record-routes.ts'
import type { AppDependencies, RouteHandlers, Signed } from './routes/route-call.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { takePolicyReport } from './routes/policy-reports.ts'
import { answerProvider } from './routes/provider-callback.ts'
import { sessionRoutes } from './routes/session-routes.ts'
import { signInRoutes } from './routes/sign-in-routes.ts'

const handlers: RouteHandlers<RouteName> = {
  ...sessionRoutes,
  ...signInRoutes,
  ...accountRoutes,
  ...peopleRoutes,
  ...recordRoutes,
  ...historyRoutes,
  ...pairingRoutes,
  ...deviceRoutes,
  ...memberRoutes,
  ...apiKeyRoutes,
}

/** Returns the API of the routes table as an application of web standards only: every runtime brings its own dependencies. */
export function createApp(dependencies: AppDependencies): Hono {
  const app = new Hono()
  const doors = doorsOf(routes)
  if (dependencies.requestNumber !== undefined) app.use('/v1/*', numberRequests(dependencies.requestNumber))
  app.use('/v1/*', allowExtensions(dependencies.extensions ?? null, ['GET', ...changingMethods(doors)]))
  app.use('/v1/*', answerHeaders(dependencies))
  app.use('/v1/*', limitBody)
  for (const [path, names] of doors) {
    app.all(path, async (context) => {
      const name = names.get(context.req.method === 'HEAD' ? 'GET' : context.req.method)
      return name === undefined ? answerMethod(context, names) : await answerRoute(name, context, dependencies)
    })
  }
  app.all(livePath, async (context) => {
    if (context.req.method !== 'GET') return answerMethod(context, new Map([['GET', livePath]]))
    const coalition = context.req.param('coalition') ?? ''
    const allowed = await authorise(context, dependencies, true, coalition)
    if (!allowed.ok) return refuseLive(context, dependencies, allowed.problem)
    const granted = grant(allowed.value.identity, coalition, livePermission)
    if (!granted.ok) return refuseLive(context, dependencies, granted.problem)
    const until = liveUntil(allowed.value.identity.since, dependencies.clock())
    const upgraded = await dependencies.live(context, granted.value, until)
    if (upgraded !== null) await dismissIfGone(context, dependencies, granted.value)
    return upgraded ?? problemResponse(context, { code: 'upgrade-needed', detail: 'Open this address as a WebSocket.' })
  })
  serveDocs(app, dependencies)
  if (dependencies.deployment !== undefined) serveDeployment(app, dependencies, dependencies.deployment)
  app.all(providerCallbackPath, async (context) =>
    context.req.method === 'GET'
      ? await answerProvider(context, dependencies)
      : answerMethod(context, new Map([['GET', providerCallbackPath]])),
  )
  app.all(policyReportPath, async (context) =>
    context.req.method === 'POST'
      ? await takePolicyReport(context, dependencies)
      : answerMethod(context, new Map([['POST', policyReportPath]])),
  )
  app.all('/v1/*', (context) => problemResponse(context, { code: 'not-found', detail: 'The API has no such address.' }))
  app.onError((error, context) => {
    const problem = problemOfError(error)
    logFailed(context, dependencies, problem.code, error)
    return problemResponse(context, problem)
  })
  return app
}

async function answerRoute(name: RouteName, context: Context, dependencies: AppDependencies): Promise<Response> {
  const acceptable = acceptJson(context)
  const answer = acceptable.ok ? await callRoute(name, context, dependencies) : acceptable
  if (answer.ok) {
    if (isKnown(context)) return context.body(null, 304)
    markRoute(context, name)
    logDone(context, dependencies, name)
    const written = writtenAnswer(context)
    if (written !== undefined) return context.body(written, 200, { 'content-type': 'application/json' })
    return context.json(answer.value as object)
  }
  logRefused(context, dependencies, answer.problem.code, name)
  return problemResponse(context, answer.problem)
}

function refuseLive(context: Context, dependencies: AppDependencies, problem: Problem): Response {
  logRefused(context, dependencies, problem.code, 'live')
  return problemResponse(context, problem)
}

async function callRoute(name: RouteName, context: Context, dependencies: AppDependencies): Promise<Outcome<unknown>> {
  const route: Route = routes[name]
  const proved = await prove(name, route, context, dependencies)
  if (!proved.ok) return proved
  const body = await readBody(route, context)
  if (!body.ok) return body
  // What `prove` found is what the route's access calls for, which the table of handlers is typed by.
  const handler = handlers[name] as (call: object) => Promise<Outcome<unknown>>
  const answer = await handler({ context, dependencies, body: body.value, ...proved.value })
  if ('granted' in proved.value)
    await noteAnswer(name, proved.value.granted as Granted, body.value, answer, dependencies)
  return answer
}

/** Codes by which somebody of a coalition is told that they may not. */
const refusals: ReadonlySet<string> = new Set(['role-not-allowed', 'passkey-wanted'])

/** Writes down who saw or changed what is about people, before anybody has the answer. */
async function noteAnswer(
  name: RouteName,
  granted: Granted,
  body: unknown,
  answer: Outcome<unknown>,
  dependencies: AppDependencies,
): Promise<void> {
  if (answer.ok) await noteLook(noteOfRoute(name, granted, body), granted, dependencies)
  else if (refusals.has(answer.problem.code)) await noteRefusal(name, granted, dependencies)
}

async function noteRefusal(name: RouteName, granted: Granted, dependencies: AppDependencies): Promise<void> {
  await noteLook({ action: 'refused', subject: name }, granted, dependencies)
}

/** On a full disk people must still be able to read what is theirs: a look that cannot be written goes into the log. */
async function noteLook(noted: Noted | null, granted: Granted, dependencies: AppDependencies): Promise<void> {
  if (noted === null) return
  try {
    const store = await dependencies.coalitions.open(granted)
    const hour = new Date(dependencies.clock()).toISOString().slice(0, 13)
    await store.note({ hour, actor: granted.person, ...noted })
  } catch (error) {
    dependencies.log({ event: 'failed', code: 'look-not-kept', at: placesOf(error) })
  }
}

async function prove(
  name: RouteName,
  route: Route,
  context: Context,
  dependencies: AppDependencies,
): Promise<Outcome<object>> {
  const changes = route.method !== 'GET'
  if (route.access === 'open') return succeed({})
  const coalition = route.access === 'coalition' ? (context.req.param('coalition') ?? '') : undefined
  const signed = await authorise(context, dependencies, changes, coalition)
  if (!signed.ok) return signed
  if (route.access !== 'coalition' || coalition === undefined) return succeed({ signed: signed.value })
  const granted = grant(signed.value.identity, coalition, route.permission)
  if (granted.ok) return succeed({ signed: signed.value, granted: granted.value })
  const belonging = grant(signed.value.identity, coalition, 'own-data')
  if (belonging.ok) await noteRefusal(name, belonging.value, dependencies)
  return granted
}

/** Somebody may have lost their right while their connection was being made, before it could be found to be closed. */
async function dismissIfGone(context: Context, dependencies: AppDependencies, granted: Granted): Promise<void> {
  const { coalition, person, token } = granted
  const signed = await identify(context, dependencies, coalition.id)
  if (signed.ok && grant(signed.value.identity, coalition.id, livePermission).ok) return
  const gone = token === null ? { kind: 'person' as const, id: person } : { kind: 'token' as const, id: token }
  await dependencies.coalitions.dismiss(coalition.id, gone)
}

/** A browser sends the cookie with whatever page asks: then the page must be our own. */
async function authorise(
  context: Context,
  dependencies: AppDependencies,
  mustBeOwnPage: boolean,
  coalition?: string,
): Promise<Outcome<Signed>> {
  const signed = await identify(context, dependencies, coalition)
  if (!signed.ok || signed.value.by === 'token') return signed
  const own = refuseOtherOrigin(context, dependencies, mustBeOwnPage)
  return own.ok ? signed : own
}

async function readBody(route: Route, context: Context): Promise<Outcome<unknown>> {
  if (route.request === null) return succeed(null)
  const declared = requireJson(context)
  if (!declared.ok) return declared
  const sent = await readJson(context)
  if (!sent.ok) return sent
  const parsed = route.request.safeParse(sent.value)
  if (parsed.success) return succeed(parsed.data)
  const first = parsed.error.issues[0]
  const where = first === undefined || first.path.length === 0 ? 'the body' : first.path.map(String).join('.')
  return fail('bad-request', `${where}: ${first?.message ?? 'not understood'}.`)
}

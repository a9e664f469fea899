import type { Context } from 'hono'
import * as z from 'zod/mini'
import { readJson } from '../http/read-body.ts'
import { requestNumber } from '../http/request-number.ts'
import { problemResponse } from '../problem.ts'
import { admit } from '../sign-in/admit.ts'
import type { AppDependencies } from './route-call.ts'

const TYPE = /^application\/(?:csp-report|reports\+json|json)\b/i

/** The rules of our own policies, by whose names a report is known; whatever else it says may be people's words. */
const directives = new Set(
  (
    'default-src object-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src ' +
    'font-src connect-src worker-src manifest-src frame-src media-src base-uri form-action frame-ancestors ' +
    'require-trusted-types-for trusted-types'
  ).split(' '),
)

const Old = z.object({
  'csp-report': z.object({
    'effective-directive': z.optional(z.string()),
    'violated-directive': z.optional(z.string()),
  }),
})
const New = z.array(z.object({ body: z.object({ effectiveDirective: z.optional(z.string()) }) }))

/** Takes a browser's report that a page broke its policy: the log gets the name of the rule, nothing of the page. */
export async function takePolicyReport(context: Context, dependencies: AppDependencies): Promise<Response> {
  const admitted = await admit(context, dependencies, 'report')
  if (!admitted.ok) return problemResponse(context, admitted.problem)
  if (!TYPE.test(context.req.header('content-type') ?? '')) {
    return problemResponse(context, {
      code: 'unsupported-media-type',
      detail: 'This address takes reports of browsers.',
    })
  }
  const body = await readJson(context)
  if (!body.ok) return problemResponse(context, body.problem)
  for (const rule of rulesIn(body.value)) {
    dependencies.log({ event: 'policy-broken', code: rule, request: requestNumber(context) })
  }
  return context.body(null, 204)
}

/** Returns the rules that a report says were broken, each once. */
function rulesIn(report: unknown): ReadonlySet<string> {
  const old = Old.safeParse(report)
  const told = old.success
    ? [old.data['csp-report']['effective-directive'] ?? old.data['csp-report']['violated-directive']?.split(' ')[0]]
    : (New.safeParse(report).data ?? []).map(({ body }) => body.effectiveDirective)
  return new Set(told.map((rule) => (rule !== undefined && directives.has(rule) ? rule : 'unknown-rule')))
}

import type { MiddlewareHandler } from 'hono'
import { STRICT_TRANSPORT } from './page-headers.ts'
import { logUnlogged, type Logging } from './write-log.ts'

const ANSWER_POLICY =
  "default-src 'none'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Adds to every answer of the API what tells a browser to do nothing with it but hand it to the page that asked; what was refused before any route goes into the log. */
export function answerHeaders(logging: Logging): MiddlewareHandler {
  return async (context, next) => {
    context.header('content-security-policy', ANSWER_POLICY)
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'no-referrer')
    context.header('cross-origin-opener-policy', 'same-origin')
    context.header('cross-origin-resource-policy', 'same-origin')
    context.header('cache-control', 'no-store')
    if (context.req.url.startsWith('https:')) context.header('strict-transport-security', STRICT_TRANSPORT)
    await next()
    if (context.res.status >= 400) logUnlogged(context, logging)
  }
}

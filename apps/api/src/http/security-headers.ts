import type { MiddlewareHandler } from 'hono'

const ANSWER_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
const YEAR_SECONDS = 31_536_000

/** Adds to every answer of the API what tells a browser to do nothing with it but hand it to the page that asked. */
export const answerHeaders: MiddlewareHandler = async (context, next) => {
  context.header('content-security-policy', ANSWER_POLICY)
  context.header('x-content-type-options', 'nosniff')
  context.header('referrer-policy', 'no-referrer')
  context.header('cross-origin-opener-policy', 'same-origin')
  context.header('cross-origin-resource-policy', 'same-origin')
  context.header('cache-control', 'no-store')
  if (context.req.url.startsWith('https:')) context.header('strict-transport-security', `max-age=${YEAR_SECONDS}`)
  await next()
}

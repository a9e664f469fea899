import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // React and D3 set styles on elements; a style can neither run nor send anything under this policy.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  // Nothing of a page is made a script or markup from text; its one policy lets it start scripts of its own origin.
  "require-trusted-types-for 'script'",
  'trusted-types default',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Returns what adds the security headers to every answer; `origin` is the address under which people come, null where it was not told. */
export function securityHeaders(origin: string | null): MiddlewareHandler {
  const isEncrypted = origin?.startsWith('https:') === true
  return async (context, next) => {
    context.header('content-security-policy', POLICY)
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'no-referrer')
    context.header('cross-origin-opener-policy', 'same-origin')
    // A proxy of ours ends the encryption: what arrives here does not show it.
    if (isEncrypted) context.header('strict-transport-security', 'max-age=31536000')
    await next()
  }
}

/** Serves the built dashboard: hashed files for ever, and its one page at every other address. */
export function serveDashboard(app: Hono, folder: string): void {
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_path, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.get('/assets/*', (context) => context.text('There is no such file.', 404))
  app.use('*', serveStatic({ root: folder, onFound: (_path, context) => context.header('cache-control', 'no-cache') }))
  const page = serveStatic({
    root: folder,
    path: 'index.html',
    onFound: (_path, context) => context.header('cache-control', 'no-cache'),
  })
  app.get('*', async (context, next) => {
    if (existsSync(join(folder, 'index.html'))) return await page(context, next)
    return context.text('The dashboard has not been built yet: run npm run build, then load this page again.', 503)
  })
}

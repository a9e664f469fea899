import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { pageHeaders } from '../http/page-headers.ts'

/** Returns what adds the security headers to every answer; `origin` is the address under which people come, null where it was not told. */
export function securityHeaders(origin: string | null): MiddlewareHandler {
  // A proxy of ours ends the encryption: what arrives here does not show it.
  const headers = Object.entries(pageHeaders(origin?.startsWith('https:') === true))
  // Answers of the API have stricter ones of their own, but for what only this server knows.
  const ofAnswers = headers.filter(([name]) => name === 'strict-transport-security')
  return async (context, next) => {
    const isAnswer = context.req.path.startsWith('/v1/')
    for (const [name, value] of isAnswer ? ofAnswers : headers) context.header(name, value)
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

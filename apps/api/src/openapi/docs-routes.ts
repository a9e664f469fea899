import type { Context, Hono } from 'hono'
import { markCompressible } from '../http/compressible.ts'
import { problemKinds, problemResponse } from '../problem.ts'
import { describeApi } from './describe-api.ts'
import { docsPage } from './docs-page.ts'
import { docsStyle } from './docs-style.ts'
import { blockHtml, pageHtml } from './html.ts'

const PAGE_POLICY =
  "default-src 'none'; object-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const HOUR_SECONDS = 3600

export interface DocsOptions {
  readonly version: string
  /** Returns the page about a code as Markdown, null where the runtime has none. */
  readonly problemPage?: (code: string) => Promise<string | null>
}

/** Lets an application serve its own description, for machines and for people, and the page of every code that it answers with. */
export function serveDocs(app: Hono, { version, problemPage }: DocsOptions): void {
  // The description takes some milliseconds to make, which a server that nobody asks for it need not spend.
  let document: ReturnType<typeof describeApi> | null = null
  const described = (): ReturnType<typeof describeApi> => (document ??= describeApi(version))
  let page: string | null = null

  app.get('/v1/openapi.json', (context) => serve(context, JSON.stringify(described()), 'application/json'))
  app.get('/v1/docs', (context) => servePage(context, (page ??= docsPage(described()))))
  app.get('/v1/docs/style.css', (context) => serve(context, docsStyle, 'text/css; charset=utf-8'))
  app.get('/v1/docs/problems/:code', async (context) => {
    const code = context.req.param('code')
    const kind = Object.hasOwn(problemKinds, code) ? problemKinds[code] : undefined
    if (kind === undefined) return problemResponse(context, { code: 'not-found', detail: 'There is no such code.' })
    const written = (await problemPage?.(code)) ?? `# ${kind.title}`
    const body = `<main><p><a href="/v1/docs">The API</a></p>${blockHtml(written)}<p class="soft">Code <code>${code}</code>, status ${kind.status}</p></main>`
    return servePage(context, pageHtml({ title: kind.title, body }))
  })
}

function servePage(context: Context, html: string): Response {
  context.header('content-security-policy', PAGE_POLICY)
  return serve(context, html, 'text/html; charset=utf-8')
}

function serve(context: Context, text: string, type: string): Response {
  markCompressible(context)
  context.header('cache-control', `public, max-age=${HOUR_SECONDS}`)
  return context.body(text, 200, { 'content-type': type })
}

import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

const EXTENSION = /^chrome-extension:\/\/([a-p]{32})$/

/** Chrome's id of an extension, or null for any extension at all: a server on one's own computer cannot know the id of one that was loaded from a folder. */
export type AllowedExtensions = readonly string[] | null

/** Returns the ids in a setting, which has commas or spaces between them; null where nothing is set. */
export function extensionIds(setting: string | undefined): AllowedExtensions {
  const ids = (setting ?? '').split(/[\s,]+/).filter((id) => id !== '')
  return ids.length === 0 ? null : ids
}

/**
 * Returns what lets extensions read answers across origins, and no web page: the dashboard is of the server's own
 * origin. No cookie goes with such a request, only the device's own token.
 */
export function allowExtensions(allowed: AllowedExtensions, methods: readonly string[]): MiddlewareHandler {
  const answer = cors({
    origin: (origin) => {
      const id = EXTENSION.exec(origin)?.[1]
      return id !== undefined && (allowed === null || allowed.includes(id)) ? origin : null
    },
    allowMethods: [...methods],
    allowHeaders: ['authorization', 'content-type', 'if-none-match'],
    exposeHeaders: ['retry-after', 'etag'],
    maxAge: 600,
  })
  return async (context, next) => (isPlainOptions(context) ? await next() : await answer(context, next))
}

/** A question about a path's methods, which no browser asks before another request. */
function isPlainOptions(context: Context): boolean {
  return context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') === undefined
}

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
  const allowedOrigin = (origin: string): string | null => {
    const id = EXTENSION.exec(origin)?.[1]
    return id !== undefined && (allowed === null || allowed.includes(id)) ? origin : null
  }
  const answerPreflight = cors({
    origin: allowedOrigin,
    allowMethods: [...methods],
    allowHeaders: ['authorization', 'content-type', 'if-none-match'],
    maxAge: 600,
  })
  return async (context, next) => {
    if (isPreflight(context)) return await answerPreflight(context, next)
    // The library would have an answer made before there is one, and copy it twice: that costs more than the rest of it.
    const origin = allowedOrigin(context.req.header('origin') ?? '')
    if (origin !== null) {
      context.header('access-control-allow-origin', origin)
      context.header('access-control-expose-headers', 'retry-after, etag')
    }
    context.header('vary', 'origin', { append: true })
    await next()
    return undefined
  }
}

/** A question that a browser asks before another request; without the header it is one about a path's methods. */
function isPreflight(context: Context): boolean {
  return context.req.method === 'OPTIONS' && context.req.header('access-control-request-method') !== undefined
}

import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * Returns what tells where a request comes from: the connection itself, or, behind a proxy of ours, what that wrote last
 * into the header of that name. A header that nobody named is a client's own word, and is not read.
 */
export function addressReader(header: string | null): (context: Context) => string {
  return (context) => {
    const told = header === null ? '' : (context.req.header(header) ?? '').split(',').at(-1)?.trim()
    if (told !== undefined && told !== '') return told.slice(0, 64)
    return getConnInfo(context).remote.address ?? 'unknown'
  }
}

import type { Granted } from '../granted.ts'

/** The headers in which a coalition's object is told whose WebSocket it opens; whatever a client sent under these names is gone by then. */
export const holderHeaders: ReadonlyMap<'person' | 'token', string> = new Map([
  ['person', 'x-evenkeel-person'],
  ['token', 'x-evenkeel-token'],
])

/** The header that tells when the WebSocket has to end, in epoch milliseconds. */
export const untilHeader = 'x-evenkeel-until'

/** Returns a request for a WebSocket that names the one whose it is, and when it ends. */
export function withHolder(request: Request, granted: Granted, until: number | null): Request {
  const named = new Request(request)
  for (const [kind, header] of holderHeaders) {
    const id = granted[kind]
    if (id === null) named.headers.delete(header)
    else named.headers.set(header, id)
  }
  if (until === null) named.headers.delete(untilHeader)
  else named.headers.set(untilHeader, String(until))
  return named
}

import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Problem } from '@evenkeel/domain/problem.ts'
import { RequestError } from '@hono/node-server'
import { placesOf, type Log } from '../log.ts'
import { describeProblem, problemOfError } from '../problem.ts'

/** How long a client may take, in milliseconds. */
export interface ConnectionLimits {
  readonly headersMs: number
  readonly requestMs: number
  readonly idleMs: number
}

export const connectionLimits: ConnectionLimits = { headersMs: 10_000, requestMs: 30_000, idleMs: 65_000 }

const MAX_HEADERS = 100
const problemHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-type': 'application/problem+json',
}

/** Sets how long a server waits for its clients, and answers what never becomes a request with a refusal in the agreed shape. */
export function guardConnections(server: Server, limits: ConnectionLimits, log: Log): void {
  server.headersTimeout = limits.headersMs
  server.requestTimeout = limits.requestMs
  server.keepAliveTimeout = limits.idleMs
  server.maxHeadersCount = MAX_HEADERS
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const problem = problemOf(error.code ?? '')
    const number = randomUUID()
    log({ event: 'refused', code: problem.code, request: number })
    const body = describeProblem(problem, `urn:evenkeel:request:${number}`)
    const text = JSON.stringify(body)
    const headers = Object.entries(problemHeaders).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.end(
      `HTTP/1.1 ${body.status} ${body.title}\r\nconnection: close\r\n${headers.join('')}` +
        `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    )
  })
}

/** Returns what answers a request that could not be handed to the application, an address without a host for one. */
export function refuseUnreadable(log: Log): (error: unknown) => Response {
  return (error) => {
    const isBadRequest = error instanceof RequestError
    const problem = isBadRequest
      ? { code: 'bad-request', detail: 'The address, or the host, of the request is none.' }
      : problemOfError(error)
    const number = randomUUID()
    log({
      event: isBadRequest ? 'refused' : 'failed',
      code: problem.code,
      request: number,
      ...(isBadRequest ? {} : { at: placesOf(error) }),
    })
    const body = describeProblem(problem, `urn:evenkeel:request:${number}`)
    return new Response(JSON.stringify(body), { status: body.status, headers: problemHeaders })
  }
}

function problemOf(code: string): Problem {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { code: 'request-too-slow', detail: 'The request did not arrive in time; nothing of it was recorded.' }
    case 'HPE_HEADER_OVERFLOW':
      return { code: 'headers-too-large', detail: 'The headers of a request may have up to 16 kB.' }
    default:
      return { code: 'bad-request', detail: 'What came is no HTTP request.' }
  }
}

import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Problem } from '@evenkeel/domain/problem.ts'
import type { Log } from '../log.ts'
import { describeProblem } from '../problem.ts'

/** How long a client may take, in milliseconds. */
export interface ConnectionLimits {
  readonly headersMs: number
  readonly requestMs: number
  readonly idleMs: number
}

export const connectionLimits: ConnectionLimits = { headersMs: 10_000, requestMs: 30_000, idleMs: 65_000 }

const MAX_HEADERS = 100

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
    socket.end(
      `HTTP/1.1 ${body.status} ${body.title}\r\nconnection: close\r\ncache-control: no-store\r\n` +
        'x-content-type-options: nosniff\r\ncontent-type: application/problem+json\r\n' +
        `content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    )
  })
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

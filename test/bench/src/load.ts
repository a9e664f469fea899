import { connect, type Socket } from 'node:net'

/** What one stretch of load came to. */
export interface LoadResult {
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Answers whose status was not 200. */
  readonly refused: number
}

export interface Load {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Returns the next request's body; null for a request without one, which is a GET. */
  readonly body: (() => string) | null
  readonly connections: number
  readonly milliseconds: number
}

/** Resolves to the value below which the given share (0 to 1) of the sorted values lies; NaN for none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Puts load on a local server over kept-alive connections, each of which sends its next request when it has its answer. */
export async function putLoad(load: Load): Promise<LoadResult> {
  const { body: nextBody } = load
  const head = `${nextBody === null ? 'GET' : 'POST'} ${load.path} HTTP/1.1\r\nhost: localhost:${load.port}\r\n${Object.entries(
    load.headers,
  )
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}`
  const latencies: number[] = []
  let refused = 0
  const start = performance.now()
  const end = start + load.milliseconds
  const run = async (socket: Socket): Promise<void> =>
    await new Promise((resolve, reject) => {
      let sentAt = 0
      let held = ''
      const send = (): void => {
        const body = nextBody?.()
        sentAt = performance.now()
        const length = body === undefined ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`
        socket.write(`${head}${length}\r\n${body ?? ''}`)
      }
      socket.setEncoding('latin1')
      socket.on('error', reject)
      socket.on('data', (text: string) => {
        held += text
        const headEnd = held.indexOf('\r\n\r\n')
        if (headEnd === -1) return
        const length = /content-length: (\d+)/i.exec(held.slice(0, headEnd))?.[1]
        if (length === undefined) return reject(new Error(`an answer without a length: ${held.slice(0, headEnd)}`))
        if (held.length < headEnd + 4 + Number(length)) return
        const now = performance.now()
        latencies.push(now - sentAt)
        if (!held.startsWith('HTTP/1.1 200')) refused += 1
        held = ''
        if (now < end) send()
        else resolve()
      })
      socket.on('connect', send)
    })
  const sockets = Array.from({ length: load.connections }, () =>
    connect({ host: '127.0.0.1', port: load.port, noDelay: true }),
  )
  await Promise.all(sockets.map(run))
  const seconds = (performance.now() - start) / 1000
  for (const socket of sockets) socket.destroy()
  latencies.sort((left, right) => left - right)
  return {
    requestsPerSecond: latencies.length / seconds,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    refused,
  }
}

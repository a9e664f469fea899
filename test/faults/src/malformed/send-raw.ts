import { connect } from 'node:net'

/** What a server made of some bytes: the status of each of its answers and their bodies, until it or we ended it. */
export interface RawAnswer {
  readonly statuses: readonly number[]
  readonly text: string
  readonly ended: 'answered' | 'closed' | 'waited'
}

/** Sends bytes over a connection of their own and resolves to what comes back: the first whole answer, or the end of the connection. */
export async function sendRaw(port: number, bytes: Buffer, waitMs: number): Promise<RawAnswer> {
  return await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    let text = ''
    let over = false
    const finish = (ended: RawAnswer['ended']): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      socket.destroy()
      resolve({ statuses: statusesOf(text), text, ended })
    }
    const timer = setTimeout(() => finish('waited'), waitMs)
    socket.setEncoding('latin1')
    socket.on('connect', () => socket.write(bytes))
    socket.on('data', (part: string) => {
      text += part
      const end = text.indexOf('\r\n\r\n')
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0)
      if (end !== -1 && text.length >= end + 4 + length) finish('answered')
    })
    socket.on('close', () => finish('closed'))
    socket.on('error', () => finish('closed'))
  })
}

function statusesOf(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status = '0']) => Number(status))
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailbox {
  readonly url: string
  readonly mails: readonly Mail[]
  readonly close: () => Promise<void>
}

/** A sender says that it is done after the mail can be read: whoever opens a link at once is ahead of the page that asked for it. */
const SLOW_ANSWER_MS = 500

/** Starts an HTTP mail sender that sends nothing and keeps what it was given. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: Mail[] = []
  const server = createServer((request, answer) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => {
      body += part
    })
    request.on('end', () => {
      mails.push(JSON.parse(body) as Mail)
      setTimeout(() => answer.end(), SLOW_ANSWER_MS)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    close: async () =>
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  }
}

import { createTransport } from 'nodemailer'
import type { SendMail } from '../sign-in/sign-in-setup.ts'

const TIMEOUT_MS = 15_000

/** Returns a sender over an SMTP server, encrypted wherever the server can be anywhere but on this machine. */
export function sendBySmtp(options: { readonly url: string; readonly from: string }): SendMail {
  const { hostname } = new URL(options.url)
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  const transport = createTransport({
    url: options.url,
    requireTLS: !isHere,
    ...(isHere ? { ignoreTLS: options.url.startsWith('smtp:') } : {}),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from: options.from, to: { name: '', address: to }, subject, text })
  }
}

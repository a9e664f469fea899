import type { SendMail } from './sign-in-setup.ts'

const TIMEOUT_MS = 15_000

/** Returns a sender that posts `{from, to, subject, text}` as JSON to an HTTP mail service, with the secret as bearer token. */
export function sendByWebhook(options: {
  readonly url: string
  readonly from: string
  readonly secret: string | null
}): SendMail {
  return async ({ to, subject, text }) => {
    const answer = await fetch(options.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.secret === null ? {} : { authorization: `Bearer ${options.secret}` }),
      },
      body: JSON.stringify({ from: options.from, to, subject, text }),
      // The mail goes to the service that was named, and to no other.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`the mail service answered ${answer.status}`)
  }
}

import type { Mail } from './sign-in-setup.ts'

/** Returns the mail with a link that signs in, or that adds the address to an account where `adds` is said. */
export function composeLinkMail(to: string, origin: string, token: string, adds: boolean): Mail {
  const { host } = new URL(origin)
  const link = `${origin}/sign-in#${adds ? 'add-email' : 'email'}=${token}`
  return {
    to,
    subject: adds ? `Add this address to your account at ${host}` : `Your link to sign in at ${host}`,
    text: [
      adds ? `Open this link in the browser in which you are signed in:` : `Open this link to sign in:`,
      '',
      link,
      '',
      'It works once, within ten minutes.',
      'If you did not ask for it, somebody mistyped their address: do nothing, and nothing happens.',
      '',
    ].join('\n'),
  }
}

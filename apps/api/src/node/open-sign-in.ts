import { sendByWebhook } from '../sign-in/send-by-webhook.ts'
import type { MailConfiguration, SignInConfiguration } from '../sign-in/read-sign-in-configuration.ts'
import type { SendMail, SignInSetup } from '../sign-in/sign-in-setup.ts'

/** Returns the ways to sign in that were configured; what sends mail is loaded with the first one. */
export function openSignIn({ origin, providers, passkeys, mail }: SignInConfiguration): SignInSetup {
  return { origin, providers, passkeys, sendMail: mail === null ? null : openMail(mail) }
}

function openMail(mail: MailConfiguration): SendMail {
  if (mail.kind === 'webhook') return sendByWebhook(mail)
  let opened: Promise<SendMail> | null = null
  return async (one) => {
    opened ??= import('./send-by-smtp.ts').then(({ sendBySmtp }) => sendBySmtp(mail))
    await (
      await opened
    )(one)
  }
}

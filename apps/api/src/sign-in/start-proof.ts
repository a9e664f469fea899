import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import { placesOf } from '../log.ts'
import { ownOrigin } from '../routes/own-origin.ts'
import type { AppDependencies } from '../routes/route-call.ts'
import { admit } from './admit.ts'
import { loadProver } from './load-provers.ts'
import { composeLinkMail } from './mail-sign-in-link.ts'
import { keepPurpose } from './pending-purpose.ts'
import { notOffered } from './not-offered.ts'
import { linksOnly } from './sign-in-setup.ts'

/** Mails a link to an address, to sign in by or to add to a person's account; fails with `sign-in-not-offered`, `too-many-attempts` and `mail-not-sent`. */
export async function mailLink(
  context: Context,
  dependencies: AppDependencies,
  email: string,
  person: string | null,
): Promise<Outcome<{ done: true }>> {
  const { sendMail } = dependencies.signIn ?? linksOnly
  if (sendMail === null) return notOffered('Links by e-mail')
  const admitted = await admit(context, dependencies, 'mail', email)
  if (!admitted.ok) return admitted
  const { directory, clock } = dependencies
  const origin = ownOrigin(context, dependencies)
  const { startEmailProof } = await loadProver()
  const token = await startEmailProof({ directory, origin, clock }, email)
  await keepPurpose(directory, token, { person, provider: null }, clock())
  try {
    await sendMail(composeLinkMail(email, origin, token, person !== null))
    return succeed({ done: true })
  } catch (error) {
    dependencies.log({ event: 'failed', code: 'mail-not-sent', at: placesOf(error) })
    return fail('mail-not-sent', 'The mail could not be sent: try again in a moment, or ask for a link in another way.')
  }
}

/** Returns where a provider asks who somebody is, to sign in or to add it to a person's account; fails with `sign-in-not-offered`, `too-many-attempts` and `provider-unreachable`. */
export async function leaveForProvider(
  context: Context,
  dependencies: AppDependencies,
  id: string,
  person: string | null,
): Promise<Outcome<{ url: string }>> {
  const provider = dependencies.signIn?.providers.find((one) => one.id === id)
  if (provider === undefined) return notOffered('This service')
  const admitted = await admit(context, dependencies, 'sign-in')
  if (!admitted.ok) return admitted
  const { directory, clock } = dependencies
  const { startProviderProof } = await loadProver()
  const origin = ownOrigin(context, dependencies)
  const started = await startProviderProof({ directory, origin, clock }, provider)
  if (!started.ok) {
    dependencies.log({ event: 'failed', code: started.problem.code })
    return started
  }
  await keepPurpose(directory, started.value.state, { person, provider: id }, clock())
  for (const cookie of started.value.cookies) context.header('set-cookie', cookie, { append: true })
  return succeed({ url: started.value.url })
}

import type { Outcome } from '@evenkeel/domain/problem.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import { noteAsker } from '../http/asker.ts'
import { logEvent, logRefused } from '../http/write-log.ts'
import { admit } from '../sign-in/admit.ts'
import { mayChangeWaysIn } from '../sign-in/may-change-ways-in.ts'
import { loadProver } from '../sign-in/load-provers.ts'
import { takePurpose } from '../sign-in/pending-purpose.ts'
import { identify } from './authorise.ts'
import { ownOrigin } from './own-origin.ts'
import type { AppDependencies } from './route-call.ts'
import { arrivalOf, setSessionCookie } from './session-cookie.ts'

/**
 * Returns the answer to a browser that a provider sent back: always a redirect to the sign-in page, which goes on to
 * where the reader was headed, or shows the code of what went wrong.
 */
export async function answerProvider(context: Context, dependencies: AppDependencies): Promise<Response> {
  const outcome = await finish(context, dependencies)
  if (outcome.ok) logEvent(context, dependencies, outcome.value, 'provider-callback')
  else logRefused(context, dependencies, outcome.problem.code, 'provider-callback')
  const page = outcome.ok ? '/sign-in?done=1' : `/sign-in?problem=${outcome.problem.code}`
  // From the browser's own address on, so that no page of another site stays behind in its history with a code in it.
  return context.redirect(ownOrigin(context, dependencies) + page, 303)
}

async function finish(
  context: Context,
  dependencies: AppDependencies,
): Promise<Outcome<'signed-in' | 'way-in-changed'>> {
  const admitted = await admit(context, dependencies, 'sign-in')
  if (!admitted.ok) return admitted
  const { directory, clock } = dependencies
  const state = context.req.query('state') ?? ''
  const purpose = await takePurpose(directory, state, clock())
  const id = context.req.param('provider')
  const provider = dependencies.signIn?.providers.find((one) => one.id === id)
  if (purpose === null || provider === undefined || purpose.provider !== id) {
    return fail('sign-in-failed', 'This sign-in was finished before, took too long, or was not begun here.')
  }
  const { finishProviderProof } = await loadProver()
  const origin = ownOrigin(context, dependencies)
  const { proof, cookies } = await finishProviderProof({ directory, origin, clock }, provider, context.req.raw)
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
  if (!proof.ok) return proof
  if (purpose.person === null) {
    const arrival = arrivalOf(context, dependencies, 'provider')
    const { session, identity } = await directory.signInProved(proof.value, clock(), arrival)
    noteAsker(context, identity.person)
    setSessionCookie(context, dependencies, session)
    return succeed('signed-in')
  }
  const signed = await identify(context, dependencies)
  if (!signed.ok || signed.value.by !== 'session' || signed.value.identity.person !== purpose.person) {
    return fail('sign-in-failed', 'Another account is signed in than the one to which this was to be added.')
  }
  // The charter may have come to ask for a passkey since this was begun.
  const allowed = await mayChangeWaysIn(directory, signed.value.identity, false)
  if (!allowed.ok) return allowed
  const added = await directory.addMethod(purpose.person, proof.value, clock())
  return added.ok ? succeed('way-in-changed') : added
}

import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Context } from 'hono'
import { admit, type Door } from '../sign-in/admit.ts'
import { loadPasskeys, loadProver } from '../sign-in/load-provers.ts'
import { takePurpose } from '../sign-in/pending-purpose.ts'
import { notOffered } from '../sign-in/not-offered.ts'
import { leaveForProvider, mailLink } from '../sign-in/start-proof.ts'
import { linksOnly } from '../sign-in/sign-in-setup.ts'
import { ownOrigin, refuseOtherOrigin } from './own-origin.ts'
import { welcome } from './describe-session.ts'
import type { AppDependencies, RouteHandlers } from './route-call.ts'
import { arrivalOf } from './session-cookie.ts'

export const signInRoutes: RouteHandlers<
  | 'signInOptions'
  | 'startEmailSignIn'
  | 'finishEmailSignIn'
  | 'startProviderSignIn'
  | 'startPasskeySignIn'
  | 'finishPasskeySignIn'
> = {
  signInOptions: async ({ context, dependencies }) => {
    const admitted = await admit(context, dependencies, 'look')
    if (!admitted.ok) return admitted
    const { sendMail, passkeys, providers } = dependencies.signIn ?? linksOnly
    return succeed({ email: sendMail !== null, passkeys, providers: providers.map(({ id, name }) => ({ id, name })) })
  },
  startEmailSignIn: async ({ context, dependencies, body }) => {
    const own = refuseOtherOrigin(context, dependencies, false)
    return own.ok ? await mailLink(context, dependencies, body.email, null) : own
  },
  finishEmailSignIn: async ({ context, dependencies, body }) => {
    const entered = await enter(context, dependencies, 'sign-in')
    if (!entered.ok) return entered
    const { directory, clock } = dependencies
    const purpose = await takePurpose(directory, body.token, clock())
    if (purpose === null || purpose.person !== null || purpose.provider !== null) {
      return fail('sign-in-link-spent', 'This sign-in link was used before, or has run out.')
    }
    const { finishEmailProof } = await loadProver()
    const origin = ownOrigin(context, dependencies)
    const proof = await finishEmailProof({ directory, origin, clock }, body.token)
    if (!proof.ok) return proof
    const arrival = arrivalOf(context, dependencies, 'email')
    return succeed(await welcome(context, dependencies, await directory.signInProved(proof.value, clock(), arrival)))
  },
  startProviderSignIn: async ({ context, dependencies, body }) => {
    const own = refuseOtherOrigin(context, dependencies, false)
    return own.ok ? await leaveForProvider(context, dependencies, body.provider, null) : own
  },
  startPasskeySignIn: async ({ context, dependencies }) => {
    if (dependencies.signIn?.passkeys !== true) return notOffered('Passkeys')
    const entered = await enter(context, dependencies, 'sign-in')
    if (!entered.ok) return entered
    const { startPasskeySignIn } = await loadPasskeys()
    return await startPasskeySignIn(passkeySurroundings(context, dependencies))
  },
  finishPasskeySignIn: async ({ context, dependencies, body }) => {
    if (dependencies.signIn?.passkeys !== true) return notOffered('Passkeys')
    const entered = await enter(context, dependencies, 'sign-in')
    if (!entered.ok) return entered
    const { finishPasskeySignIn } = await loadPasskeys()
    const arrival = arrivalOf(context, dependencies, 'passkey')
    const signedIn = await finishPasskeySignIn(passkeySurroundings(context, dependencies), body, arrival)
    return signedIn.ok ? succeed(await welcome(context, dependencies, signedIn.value)) : signedIn
  },
}

/** Returns what the library of passkeys needs to know of a request. */
export function passkeySurroundings(context: Context, dependencies: AppDependencies) {
  const { directory, clock } = dependencies
  return { directory, origin: ownOrigin(context, dependencies), now: clock() }
}

/** Fails with `cross-origin-refused` or `too-many-attempts`. */
async function enter(context: Context, dependencies: AppDependencies, door: Door): Promise<Outcome<null>> {
  const own = refuseOtherOrigin(context, dependencies, false)
  return own.ok ? await admit(context, dependencies, door) : own
}

import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { admitPerson } from '../sign-in/admit.ts'
import { isFresh } from '../sign-in/is-fresh.ts'
import { mayChangeWaysIn } from '../sign-in/may-change-ways-in.ts'
import { loadPasskeys, loadProver } from '../sign-in/load-provers.ts'
import { takePurpose } from '../sign-in/pending-purpose.ts'
import { linksOnly } from '../sign-in/sign-in-setup.ts'
import { notOffered } from '../sign-in/not-offered.ts'
import { leaveForProvider, mailLink } from '../sign-in/start-proof.ts'
import { endLive } from './end-live.ts'
import { ownOrigin } from './own-origin.ts'
import type { AppDependencies, RouteHandlers, Signed } from './route-call.ts'
import { readSessionCookie } from './session-cookie.ts'
import { passkeySurroundings } from './sign-in-routes.ts'

export const accountRoutes: RouteHandlers<
  | 'account'
  | 'renameAccount'
  | 'endSession'
  | 'endOtherSessions'
  | 'startAddingPasskey'
  | 'addPasskey'
  | 'removePasskey'
  | 'startAddingEmail'
  | 'addEmail'
  | 'startAddingProvider'
  | 'removeMethod'
> = {
  account: async ({ context, dependencies, signed }) => {
    const own = bySession(signed)
    if (!own.ok) return own
    const session = readSessionCookie(context, dependencies)
    return succeed(await dependencies.directory.account(signed.identity.person, session, dependencies.clock()))
  },
  renameAccount: async ({ dependencies, signed, body }) => {
    const own = bySession(signed)
    if (!own.ok) return own
    await dependencies.directory.renameAccount(signed.identity.person, body.name)
    return succeed({ done: true })
  },
  endSession: async ({ dependencies, signed, body }) => {
    const own = await freshlyIfPossible(dependencies, signed)
    if (!own.ok) return own
    const ended = await dependencies.directory.endSession(signed.identity.person, body.id)
    if (ended.ok) await endLive(dependencies, signed)
    return done(ended)
  },
  endOtherSessions: async ({ context, dependencies, signed }) => {
    const own = await freshlyIfPossible(dependencies, signed)
    if (!own.ok) return own
    const session = readSessionCookie(context, dependencies) ?? ''
    await dependencies.directory.endOtherSessions(signed.identity.person, session)
    await endLive(dependencies, signed)
    return succeed({ done: true })
  },
  startAddingPasskey: async ({ context, dependencies, signed }) => {
    if (dependencies.signIn?.passkeys !== true) return notOffered('Passkeys')
    const fresh = await freshly(dependencies, signed, 'adding a passkey')
    if (!fresh.ok) return fresh
    const { startAddingPasskey } = await loadPasskeys()
    const { person, name } = signed.identity
    return await startAddingPasskey(passkeySurroundings(context, dependencies), { id: person, name })
  },
  addPasskey: async ({ context, dependencies, signed, body }) => {
    if (dependencies.signIn?.passkeys !== true) return notOffered('Passkeys')
    const fresh = await freshly(dependencies, signed, 'adding a passkey')
    if (!fresh.ok) return fresh
    const { finishAddingPasskey } = await loadPasskeys()
    const surroundings = passkeySurroundings(context, dependencies)
    return done(await finishAddingPasskey(surroundings, signed.identity.person, body))
  },
  removePasskey: async ({ dependencies, signed, body }) => {
    const fresh = await freshly(dependencies, signed)
    return fresh.ok ? done(await dependencies.directory.removePasskey(signed.identity.person, body.id)) : fresh
  },
  startAddingEmail: async ({ context, dependencies, signed, body }) => {
    const fresh = await freshly(dependencies, signed)
    return fresh.ok ? await mailLink(context, dependencies, body.email, signed.identity.person) : fresh
  },
  addEmail: async ({ context, dependencies, signed, body }) => {
    const fresh = await freshly(dependencies, signed)
    if (!fresh.ok) return fresh
    const { directory, clock } = dependencies
    const purpose = await takePurpose(directory, body.token, clock())
    // A link that somebody else asked for would let them in to this account.
    if (purpose === null || purpose.person !== signed.identity.person) {
      return fail('sign-in-link-spent', 'This link was used before, has run out, or was made for another account.')
    }
    const { finishEmailProof } = await loadProver()
    const origin = ownOrigin(context, dependencies)
    const proof = await finishEmailProof({ directory, origin, clock }, body.token)
    return proof.ok ? done(await directory.addMethod(signed.identity.person, proof.value, clock())) : proof
  },
  startAddingProvider: async ({ context, dependencies, signed, body }) => {
    const fresh = await freshly(dependencies, signed)
    return fresh.ok ? await leaveForProvider(context, dependencies, body.provider, signed.identity.person) : fresh
  },
  removeMethod: async ({ dependencies, signed, body }) => {
    const fresh = await freshly(dependencies, signed)
    return fresh.ok ? done(await dependencies.directory.removeMethod(signed.identity.person, body.id)) : fresh
  },
}

function done(outcome: Outcome<null>): Outcome<{ done: true }> {
  return outcome.ok ? succeed({ done: true }) : outcome
}

function bySession(signed: Signed): Outcome<null> {
  return signed.by === 'session'
    ? succeed(null)
    : fail('role-not-allowed', 'A paired device sees and changes nothing of how its person signs in.')
}

/** Fails with `role-not-allowed`, `sign-in-again`, `passkey-wanted` and `too-many-attempts`. */
async function freshly(
  dependencies: AppDependencies,
  signed: Signed,
  doing: 'adding a passkey' | 'another change' = 'another change',
): Promise<Outcome<null>> {
  const own = bySession(signed)
  if (!own.ok) return own
  if (!isFreshly(dependencies, signed)) {
    return fail('sign-in-again', 'You signed in more than an hour ago: sign in again to change how you sign in.')
  }
  const isAddingPasskey = doing === 'adding a passkey'
  const allowed = await mayChangeWaysIn(dependencies.directory, signed.identity, isAddingPasskey)
  return allowed.ok ? await admitPerson(dependencies, signed.identity.person) : allowed
}

/**
 * Whoever can sign in again by themselves has to have done so within the hour. An account that has come by a link alone could not:
 * it would have to ask somebody for another one, and who is afraid should not be held up. Fails with `role-not-allowed` and `sign-in-again`.
 */
async function freshlyIfPossible(dependencies: AppDependencies, signed: Signed): Promise<Outcome<null>> {
  const own = bySession(signed)
  if (!own.ok || isFreshly(dependencies, signed)) return own
  const { directory, signIn = linksOnly, clock } = dependencies
  const { methods, passkeys } = await directory.account(signed.identity.person, null, clock())
  const offersMethods = signIn.sendMail !== null || signIn.providers.length > 0
  const hasWayIn = (signIn.passkeys && passkeys.length > 0) || (offersMethods && methods.length > 0)
  return hasWayIn
    ? fail('sign-in-again', 'You signed in more than an hour ago: sign in again to end sessions.')
    : succeed(null)
}

function isFreshly({ clock }: AppDependencies, { identity: { since } }: Signed): boolean {
  return since !== undefined && isFresh(since, clock())
}

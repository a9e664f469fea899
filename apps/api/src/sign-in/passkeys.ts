import type { AddPasskeyRequest, FinishPasskeySignInRequest } from '@evenkeel/contract/sign-in.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { isoBase64URL } from '@simplewebauthn/server/helpers'
import type { Arrival, SignedIn, SignInDirectory } from '../sign-in-ports.ts'

const CHALLENGE_MS = 300_000
/** EdDSA, ES256 and RS256, by their numbers in COSE. */
const ALGORITHMS = [-8, -7, -257]

export interface PasskeySurroundings {
  readonly directory: SignInDirectory
  /** The origin of the page that asks, which has been found to be our own. */
  readonly origin: string
  readonly now: number
}

type Options = Promise<Outcome<{ options: Record<string, unknown> }>>

/** Returns what the browser is asked to sign with any passkey it has for this server. */
export async function startPasskeySignIn({ directory, origin, now }: PasskeySurroundings): Options {
  const options = await generateAuthenticationOptions({ rpID: nameOf(origin), userVerification: 'required' })
  await directory.keepPending(`passkey-sign-in ${options.challenge}`, '', now + CHALLENGE_MS)
  return succeed({ options: { ...options } })
}

/** Returns a session for a passkey's answer to a challenge of the last five minutes; fails with `sign-in-failed`. */
export async function finishPasskeySignIn(
  { directory, origin, now }: PasskeySurroundings,
  { answer }: FinishPasskeySignInRequest,
  arrival: Arrival,
): Promise<Outcome<SignedIn>> {
  const passkey = await directory.passkey(answer.id)
  if (passkey === null) return refused()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: async (challenge) =>
        (await directory.takePending(`passkey-sign-in ${challenge}`, now)) !== null,
      expectedOrigin: origin,
      expectedRPID: nameOf(origin),
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: isoBase64URL.toBuffer(passkey.publicKey),
        counter: passkey.counter,
      },
    })
    if (!verified) return refused()
    const signedIn = await directory.signInByPasskey(passkey.id, authenticationInfo.newCounter, now, arrival)
    return signedIn === null ? refused() : succeed(signedIn)
  } catch {
    // The library throws at whatever does not fit: another origin, a challenge that was used, a wrong signature.
    return refused()
  }
}

/** Returns what the browser is asked to make a passkey for a person with. */
export async function startAddingPasskey(
  { directory, origin, now }: PasskeySurroundings,
  person: { readonly id: string; readonly name: string },
): Options {
  const known = await directory.passkeysOf(person.id)
  const options = await generateRegistrationOptions({
    rpName: 'Evenkeel',
    rpID: nameOf(origin),
    userName: person.name,
    userDisplayName: person.name,
    userID: new Uint8Array(new TextEncoder().encode(person.id)),
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await directory.keepPending(`passkey-of ${person.id} ${options.challenge}`, '', now + CHALLENGE_MS)
  return succeed({ options: { ...options } })
}

/** Keeps a passkey that a browser made; fails with `sign-in-failed` and `method-taken`. */
export async function finishAddingPasskey(
  { directory, origin, now }: PasskeySurroundings,
  person: string,
  { name, answer }: AddPasskeyRequest,
): Promise<Outcome<null>> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge: async (challenge) =>
        (await directory.takePending(`passkey-of ${person} ${challenge}`, now)) !== null,
      expectedOrigin: origin,
      expectedRPID: nameOf(origin),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    if (!verified) return refused()
    const { id, publicKey, counter, transports } = registrationInfo.credential
    const kept = { id, person, publicKey: isoBase64URL.fromBuffer(publicKey), counter, transports: transports ?? [] }
    return await directory.addPasskey(kept, name, now)
  } catch {
    return refused()
  }
}

function nameOf(origin: string): string {
  return new URL(origin).hostname
}

function refused(): Outcome<never> {
  return fail('sign-in-failed', 'The passkey did not show what was asked for: try once more.')
}

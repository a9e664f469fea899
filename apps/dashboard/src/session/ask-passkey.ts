import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

type Options = Readonly<Record<string, unknown>>

/** Returns what a passkey of this device answers; fails with `passkey-not-given` where the person or the device said no. */
export async function askPasskey(options: Options) {
  return await asked(async () => await startAuthentication({ optionsJSON: options as never }))
}

/** Returns a passkey that this device has just made; fails with `passkey-not-given` where the person or the device said no. */
export async function makePasskey(options: Options) {
  return await asked(async () => await startRegistration({ optionsJSON: options as never }))
}

async function asked<T>(ask: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeed(await ask())
  } catch (error) {
    const isKnown = error instanceof Error && error.name === 'InvalidStateError'
    return isKnown
      ? fail('passkey-not-given', 'This device has a passkey for your account already.')
      : fail('passkey-not-given', 'The device gave no passkey: it was called off, took too long, or there is none.')
  }
}

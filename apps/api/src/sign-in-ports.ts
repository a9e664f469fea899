import type { AccountResponse, SignInMeans } from '@evenkeel/contract/account.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import type { Identity } from './ports.ts'

/** What somebody has shown: that they read an address's mail, or that a provider knows them. */
export interface Proof {
  /** `email`, or the address of the provider that vouches. */
  readonly issuer: string
  /** The address in small letters, or the provider's own name for the account, which it never gives to another. */
  readonly subject: string
  /** What the person knows the account by: an address where the provider vouches for it, else a name. */
  readonly label: string
  readonly name: string
}

/** The circumstances of signing in. */
export interface Arrival {
  readonly means: SignInMeans
  readonly browser: string
  /** The secret of the session that the browser had before, which ends with the new one's beginning. */
  readonly replaces: string | null
}

export interface SignedIn {
  readonly session: string
  readonly identity: Identity
}

export interface KeptPasskey {
  /** The credential's id in base64url. */
  readonly id: string
  readonly person: string
  /** In base64url. */
  readonly publicKey: string
  readonly counter: number
  readonly transports: readonly string[]
}

/** Sessions: each lasts thirty days, or fourteen days without a request. */
export interface Sessions {
  readonly signOut: (session: string) => Promise<void>
  /** Ends one of a person's sessions by its id; fails with `not-found`. */
  readonly endSession: (person: string, id: string) => Promise<Outcome<null>>
  /** Ends all of a person's sessions but the one of that secret. */
  readonly endOtherSessions: (person: string, session: string) => Promise<void>
}

/** What an account is called. */
export interface AccountNames {
  readonly renameAccount: (person: string, name: string) => Promise<void>
}

/** The ways by which people prove who they are, beside one-time links. */
export interface SignInMethods {
  /** Returns a session for what was proved; an account without a coalition is made for somebody new. */
  readonly signInProved: (proof: Proof, now: number, arrival: Arrival) => Promise<SignedIn>
  /** Lets a person sign in by what was proved; fails with `method-taken` where it is another person's. */
  readonly addMethod: (person: string, proof: Proof, now: number) => Promise<Outcome<null>>
  /** Fails with `not-found`, and with `last-way-in` where nothing else would be left to sign in by. */
  readonly removeMethod: (person: string, id: string) => Promise<Outcome<null>>
  readonly passkey: (id: string) => Promise<KeptPasskey | null>
  readonly passkeysOf: (person: string) => Promise<readonly KeptPasskey[]>
  /** Fails with `method-taken` where the passkey is known already. */
  readonly addPasskey: (passkey: KeptPasskey, name: string, now: number) => Promise<Outcome<null>>
  /** Fails with `not-found` and `last-way-in`. */
  readonly removePasskey: (person: string, id: string) => Promise<Outcome<null>>
  /** Returns a session for a passkey that was just verified, null when it is gone or its counter went backwards. */
  readonly signInByPasskey: (id: string, counter: number, now: number, arrival: Arrival) => Promise<SignedIn | null>
  /** Returns how a person signs in and where they are; `session` is the secret that asks. */
  readonly account: (person: string, session: string | null, now: number) => Promise<AccountResponse>
}

/** What waits for its second half, under a key: each is kept for minutes, and at most ten thousand of them. */
export interface PendingProofs {
  readonly keepPending: (key: string, value: string, expiresAt: number) => Promise<void>
  readonly readPending: (key: string, now: number) => Promise<string | null>
  /** Returns what was kept and forgets it, so that of two who ask one gets it. */
  readonly takePending: (key: string, now: number) => Promise<string | null>
}

/** The part of the directory behind the doors through which people come in. */
export interface SignInDirectory extends AccountNames, Sessions, SignInMethods, PendingProofs {
  /** Returns a secret of 256 bits that stays the same for as long as the directory is kept. */
  readonly serverSecret: () => Promise<string>
  /** Returns whether a person is the one whose server this is. */
  readonly isOwner: (person: string) => Promise<boolean>
  /** Takes one from the allowance of each key; fails with `too-many-attempts` and the time to wait. */
  readonly admit: (wanted: readonly Allowance[], now: number) => Promise<Outcome<null>>
}

/** How often something may be tried under one key: `burst` times at once, and `perMinute` in the long run. */
export interface Allowance {
  readonly key: string
  readonly burst: number
  readonly perMinute: number
}

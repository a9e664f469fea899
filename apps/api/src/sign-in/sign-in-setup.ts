/** A service whose word for who somebody is we take, by OpenID Connect. */
export interface ProviderSetup {
  /** Our own short name for it, which stands in addresses. */
  readonly id: string
  /** The name on the button. */
  readonly name: string
  /** Its address, below which `.well-known/openid-configuration` is found. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string | null
}

/** Sends one mail; fails with `mail-not-sent`. */
export type SendMail = (mail: Mail) => Promise<void>

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** By what people may sign in beside one-time links: nothing, unless it was configured. */
export interface SignInSetup {
  /** The address under which people reach the server; null where it was not told. */
  readonly origin: string | null
  readonly providers: readonly ProviderSetup[]
  readonly passkeys: boolean
  /** Null where no mail can be sent. */
  readonly sendMail: SendMail | null
}

/** The setup of a server that nobody has configured: one-time links only. */
export const linksOnly: SignInSetup = { origin: null, providers: [], passkeys: false, sendMail: null }

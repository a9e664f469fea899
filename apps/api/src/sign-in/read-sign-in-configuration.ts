import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { ProviderSetup } from './sign-in-setup.ts'

/** How mail leaves: by an SMTP server's address, or by a request to an HTTP mail sender. */
export type MailConfiguration =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'webhook'; readonly url: string; readonly from: string; readonly secret: string | null }

export interface SignInConfiguration {
  readonly origin: string | null
  readonly mail: MailConfiguration | null
  readonly providers: readonly ProviderSetup[]
  readonly passkeys: boolean
  /** The name, in small letters, of the header in which a proxy of ours tells the client's address. */
  readonly addressHeader: string | null
  /** A secret that lets the owner in once. */
  readonly firstLink: string | null
  /** The server's own secret; null lets the directory make and keep one. */
  readonly secret: string | null
}

/** What is switched on where nothing is configured. */
export const linksOnlyConfiguration: SignInConfiguration = {
  origin: null,
  mail: null,
  providers: [],
  passkeys: false,
  addressHeader: null,
  firstLink: null,
  secret: null,
}

export type Variables = Readonly<Record<string, unknown>>

const GOOGLE = 'https://accounts.google.com'
const FIRST_LINK_MIN = 32

/** Returns what the environment's variables switch on; nothing where none is set. Fails with `configuration-unclear`, naming the variable. */
export function readSignInConfiguration(variables: Variables): Outcome<SignInConfiguration> {
  const read = (name: string): string | null => {
    const value = variables[`EVENKEEL_${name}`]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  try {
    const origin = readOrigin(read('ORIGIN'))
    const mail = readMail(read)
    const providers = readProviders(read)
    const passkeys = readSwitch(read('PASSKEYS'))
    if (origin === null && (mail !== null || providers.length > 0)) {
      throw new Unclear(
        'EVENKEEL_ORIGIN',
        'is wanted: the address that people open, such as https://evenkeel.example.org',
      )
    }
    const addressHeader = read('ADDRESS_HEADER')?.toLowerCase() ?? null
    if (addressHeader !== null && !/^[a-z][a-z0-9-]{0,60}$/.test(addressHeader)) {
      throw new Unclear('EVENKEEL_ADDRESS_HEADER', 'has to be the name of a header')
    }
    const firstLink = read('FIRST_LINK')
    if (firstLink !== null && !/^[A-Za-z0-9_-]{32,200}$/.test(firstLink)) {
      throw new Unclear(
        'EVENKEEL_FIRST_LINK',
        `has to be ${FIRST_LINK_MIN} to 200 letters, digits, - or _, made by chance`,
      )
    }
    const secret = read('SECRET')
    if (secret !== null && !/^[\x21-\x7e]{43,200}$/.test(secret)) {
      throw new Unclear('EVENKEEL_SECRET', 'has to be 43 to 200 letters, digits or signs, made by chance')
    }
    return succeed({ origin, mail, providers, passkeys, addressHeader, firstLink, secret })
  } catch (error) {
    if (error instanceof Unclear) return fail('configuration-unclear', error.message)
    throw error
  }
}

type Read = (name: string) => string | null

class Unclear extends Error {
  constructor(variable: string, complaint: string) {
    super(`${variable} ${complaint}.`)
  }
}

/** What passes between the server and another must be private, unless it stays on this machine. */
function isPrivate(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}

function readOrigin(value: string | null): string | null {
  if (value === null) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !isPrivate(url) || url.pathname !== '/' || url.search !== '' || url.username !== '') {
    throw new Unclear('EVENKEEL_ORIGIN', 'has to be an address such as https://evenkeel.example.org, without a path')
  }
  return url.origin
}

function readAddress(variable: string, value: string): string {
  if (!URL.canParse(value) || !isPrivate(new URL(value))) {
    throw new Unclear(variable, 'has to be an address that begins with https://')
  }
  return value
}

function readMail(read: Read): MailConfiguration | null {
  const smtp = read('SMTP')
  const webhook = read('MAIL_WEBHOOK')
  if (smtp === null && webhook === null) return null
  if (smtp !== null && webhook !== null)
    throw new Unclear('EVENKEEL_SMTP', 'and EVENKEEL_MAIL_WEBHOOK are both set: choose one')
  const from = read('MAIL_FROM')
  if (
    from === null ||
    !/^(?:[^\r\n<>@]{1,100}<[^\s@<>]{1,64}@[^\s@<>]{1,190}>|[^\s@<>]{1,64}@[^\s@<>]{1,190})$/.test(from)
  ) {
    throw new Unclear('EVENKEEL_MAIL_FROM', 'has to be the address that mails come from')
  }
  if (webhook !== null) {
    return {
      kind: 'webhook',
      url: readAddress('EVENKEEL_MAIL_WEBHOOK', webhook),
      from,
      secret: read('MAIL_WEBHOOK_SECRET'),
    }
  }
  if (smtp === null || !/^smtps?:\/\/[^\s/]+$/.test(smtp) || !URL.canParse(smtp)) {
    throw new Unclear('EVENKEEL_SMTP', 'has to be an address such as smtps://name:password@mail.example.org:465')
  }
  return { kind: 'smtp', url: smtp, from }
}

function readProviders(read: Read): ProviderSetup[] {
  const google = readProvider(read, 'GOOGLE', { id: 'google', name: 'Google', issuer: GOOGLE })
  const issuer = read('OIDC_ISSUER')
  const other =
    issuer === null
      ? null
      : readProvider(read, 'OIDC', {
          id: 'oidc',
          name: (read('OIDC_NAME') ?? new URL(readAddress('EVENKEEL_OIDC_ISSUER', issuer)).host).slice(0, 60),
          issuer: issuer.replace(/\/$/, ''),
        })
  if (issuer !== null && other === null)
    throw new Unclear('EVENKEEL_OIDC_CLIENT_ID', 'is wanted beside EVENKEEL_OIDC_ISSUER')
  return [google, other].filter((one) => one !== null)
}

function readProvider(
  read: Read,
  prefix: string,
  about: Pick<ProviderSetup, 'id' | 'name' | 'issuer'>,
): ProviderSetup | null {
  const clientId = read(`${prefix}_CLIENT_ID`)
  return clientId === null ? null : { ...about, clientId, clientSecret: read(`${prefix}_CLIENT_SECRET`) }
}

function readSwitch(value: string | null): boolean {
  if (value === null || value === 'off') return false
  if (value === 'on') return true
  throw new Unclear('EVENKEEL_PASSKEYS', 'is either on or off')
}

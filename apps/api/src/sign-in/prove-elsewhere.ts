import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { PendingProofs, Proof, SignInDirectory } from '../sign-in-ports.ts'
import type { ProviderSetup } from './sign-in-setup.ts'

const EMAIL_LINK_SECONDS = 600
/** The callback's address is `providerCallbackPath` of the contract. */
const BASE_PATH = '/v1/sign-in'

interface Row {
  readonly [column: string]: unknown
}

interface Memory {
  readonly user: Row[]
  readonly account: Row[]
  readonly session: Row[]
  readonly verification: Row[]
}

export interface Surroundings {
  readonly directory: PendingProofs & Pick<SignInDirectory, 'serverSecret'>
  readonly origin: string
  /** Returns epoch milliseconds. */
  readonly clock: () => number
}

/**
 * Returns the library for one request, over a memory of its own that is thrown away with it: what it proves goes to our
 * directory, and only what waits for its second half is kept, in `pending_proofs`.
 */
async function openLibrary(
  { directory, origin, clock }: Surroundings,
  provider: ProviderSetup | null,
  onEmailToken: (token: string) => void,
) {
  const memory: Memory = { user: [], account: [], session: [], verification: [] }
  const passing = new Map<string, unknown>()
  const isEncrypted = origin.startsWith('https:')
  const isPending = (key: string): boolean => key.startsWith('verification:')
  const library = betterAuth({
    appName: 'Evenkeel',
    baseURL: origin,
    basePath: BASE_PATH,
    secret: await directory.serverSecret(),
    database: memoryAdapter(memory as unknown as Record<string, Record<string, unknown>[]>),
    secondaryStorage: {
      get: async (key) => (isPending(key) ? await directory.readPending(key, clock()) : (passing.get(key) ?? null)),
      getAndDelete: async (key) => {
        if (isPending(key)) return await directory.takePending(key, clock())
        const value = passing.get(key) ?? null
        passing.delete(key)
        return value
      },
      set: async (key, value, seconds) => {
        if (isPending(key)) await directory.keepPending(key, value, clock() + (seconds ?? 0) * 1000)
        else passing.set(key, value)
      },
      delete: async (key) => {
        if (isPending(key)) await directory.takePending(key, clock())
        else passing.delete(key)
      },
      increment: () => 1,
    },
    verification: { storeIdentifier: 'hashed' },
    // Two accounts become one only where somebody who is signed in to one of them shows the other.
    account: { accountLinking: { enabled: false }, storeStateStrategy: 'database' },
    // By the library's own switch the names would begin with __Secure-, which other hosts of the domain can set.
    advanced: {
      cookiePrefix: isEncrypted ? '__Host-evenkeel' : 'evenkeel',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isEncrypted, path: '/' },
    },
    // Our own routes count attempts, and log codes only.
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [
      magicLink({
        expiresIn: EMAIL_LINK_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: ({ token }) => onEmailToken(token),
      }),
      genericOAuth({
        config:
          provider === null
            ? []
            : [
                {
                  providerId: provider.id,
                  discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
                  // With headers of ours the library lets nobody send it to another host for the description.
                  discoveryHeaders: { accept: 'application/json' },
                  clientId: provider.clientId,
                  ...(provider.clientSecret === null ? {} : { clientSecret: provider.clientSecret }),
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  requireIdTokenVerification: true,
                  // The library wants an address of everybody; ours is the account's number with its provider.
                  mapProfileToUser: (profile) => ({
                    email: typeof profile['email'] === 'string' ? profile['email'] : 'nobody@invalid.invalid',
                  }),
                },
              ],
      }),
    ],
  })
  return { library, memory }
}

/** Returns the secret that shows, when it comes back within ten minutes, that somebody reads an address's mail. */
export async function startEmailProof(surroundings: Surroundings, email: string): Promise<string> {
  let made = ''
  const { library } = await openLibrary(surroundings, null, (token) => {
    made = token
  })
  await library.api.signInMagicLink({ body: { email }, headers: new Headers() })
  return made
}

/** Returns whose address a secret of `startEmailProof` was sent to, which it shows once; fails with `sign-in-link-spent`. */
export async function finishEmailProof(surroundings: Surroundings, token: string): Promise<Outcome<Proof>> {
  const { library } = await openLibrary(surroundings, null, () => undefined)
  try {
    const { user } = await library.api.magicLinkVerify({ query: { token }, headers: new Headers() })
    const address = user.email.toLowerCase()
    return succeed({ issuer: 'email', subject: address, label: address, name: address })
  } catch {
    // The library answers a token that it does not know with a redirect, which is thrown.
    return fail('sign-in-link-spent', 'This link was used before, or has run out.')
  }
}

/** Returns where to send the browser, and the cookies by which it is known when it comes back; fails with `provider-unreachable`. */
export async function startProviderProof(
  surroundings: Surroundings,
  provider: ProviderSetup,
): Promise<Outcome<{ readonly url: string; readonly state: string; readonly cookies: readonly string[] }>> {
  const { library } = await openLibrary(surroundings, provider, () => undefined)
  if (!(await isDescribedAs(library, provider))) return unreachable(provider)
  try {
    const { headers, response } = await library.api.signInSocial({
      body: { provider: provider.id, callbackURL: '/', disableRedirect: true },
      headers: new Headers(),
      returnHeaders: true,
    })
    const url = response.url ?? ''
    const state = URL.canParse(url) ? new URL(url).searchParams.get('state') : null
    if (state !== null) return succeed({ url, state, cookies: headers.getSetCookie() })
  } catch {
    // Where the provider's own description cannot be read, the library knows no such provider.
  }
  return unreachable(provider)
}

function unreachable({ name }: ProviderSetup): Outcome<never> {
  return fail('provider-unreachable', `${name} does not answer, or not as a sign-in service does.`)
}

/** A description that names another issuer than was asked would let one service speak for the accounts of another. */
async function isDescribedAs(
  library: Awaited<ReturnType<typeof openLibrary>>['library'],
  { id, issuer }: ProviderSetup,
): Promise<boolean> {
  const { socialProviders } = await library.$context
  const described = socialProviders.find((one) => one.id === id)?.issuer
  return typeof described === 'string' && described.replace(/\/$/, '') === issuer
}

/** Returns whom a provider sent back, and the cookies that take its state from the browser; fails with `sign-in-failed`. */
export async function finishProviderProof(
  surroundings: Surroundings,
  provider: ProviderSetup,
  request: Request,
): Promise<{ readonly proof: Outcome<Proof>; readonly cookies: readonly string[] }> {
  const { library, memory } = await openLibrary(surroundings, provider, () => undefined)
  if (!(await isDescribedAs(library, provider))) return { proof: unreachable(provider), cookies: [] }
  const address = new URL(`${surroundings.origin}${BASE_PATH}/callback/${provider.id}`)
  address.search = new URL(request.url).search
  const answer = await library.handler(
    new Request(address, { headers: { cookie: request.headers.get('cookie') ?? '' } }),
  )
  // The library's own session is none of ours: of its cookies, only those that end the flow are passed on.
  const cookies = answer.headers.getSetCookie().filter((cookie) => /;\s*max-age=0\b/i.test(cookie))
  const subject = memory.account[0]?.['accountId']
  const user = memory.user[0]
  // Whatever goes wrong ends in a redirect that says so; what goes well ends at the address that `startProviderProof` named.
  const isDone = answer.headers.get('location') === `${surroundings.origin}/` || answer.headers.get('location') === '/'
  if (!isDone || typeof subject !== 'string' || subject === '') {
    return {
      proof: fail('sign-in-failed', `${provider.name} did not say who you are, or the sign-in took too long.`),
      cookies,
    }
  }
  const email = user?.['emailVerified'] === true && typeof user['email'] === 'string' ? user['email'] : null
  const name = typeof user?.['name'] === 'string' && user['name'] !== '' ? user['name'] : null
  const label = email ?? name ?? provider.name
  return { proof: succeed({ issuer: provider.issuer, subject, label, name: name ?? label }), cookies }
}

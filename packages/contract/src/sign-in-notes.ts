import type { RouteNote } from './route-notes.ts'
import type { RouteName } from './routes.ts'

const done = { done: true }
const fresh = ['role-not-allowed', 'sign-in-again', 'too-many-attempts'] as const
const passkeyAnswer = {
  id: 'example-id',
  rawId: 'example-id',
  type: 'public-key',
  response: { clientDataJSON: 'example', authenticatorData: 'example', signature: 'example' },
}
const passkeyMade = {
  id: 'example-id',
  rawId: 'example-id',
  type: 'public-key',
  response: { clientDataJSON: 'example', attestationObject: 'example', transports: ['internal'] },
}

/** What the API's description says of the routes by which people come in and look after their way in. */
export const signInNotes = {
  signInOptions: {
    tag: 'Signing in',
    summary: 'Tells by what one may sign in here, beside one-time links',
    problems: ['too-many-attempts'],
    example: { response: { email: true, passkeys: true, providers: [{ id: 'google', name: 'Google' }] } },
  },
  startEmailSignIn: {
    tag: 'Signing in',
    summary: 'Mails a link by which its reader signs in',
    description:
      'The answer is the same whether anybody signs in by that address or not. The link works once, within ten minutes.',
    problems: ['sign-in-not-offered', 'cross-origin-refused', 'too-many-attempts', 'mail-not-sent'],
    example: { request: { email: 'ann@oak.example' }, response: done },
  },
  finishEmailSignIn: {
    tag: 'Signing in',
    summary: 'Trades the secret of a mailed link for a session',
    description: 'Somebody new gets an account without a coalition: an invitation is what opens one.',
    problems: ['sign-in-link-spent', 'cross-origin-refused', 'too-many-attempts'],
    example: {
      request: { token: 'example-of-a-token-that-opens-nothing' },
      response: { name: 'ann@oak.example', coalitions: [], mayCreateCoalition: false },
    },
  },
  startProviderSignIn: {
    tag: 'Signing in',
    summary: 'Returns where another service asks who somebody is',
    description:
      'OpenID Connect with PKCE (S256), state and nonce. The service sends the browser back to `/v1/sign-in/callback/:provider`, which answers with a redirect to the sign-in page and, when all is well, with a session.',
    problems: ['sign-in-not-offered', 'cross-origin-refused', 'too-many-attempts', 'provider-unreachable'],
    example: {
      request: { provider: 'google' },
      response: { url: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=example' },
    },
  },
  startPasskeySignIn: {
    tag: 'Signing in',
    summary: 'Returns what a browser is asked to sign with a passkey',
    problems: ['sign-in-not-offered', 'cross-origin-refused', 'too-many-attempts'],
    example: { response: { options: { challenge: 'example', rpId: 'localhost', userVerification: 'required' } } },
  },
  finishPasskeySignIn: {
    tag: 'Signing in',
    summary: 'Trades the answer of a passkey for a session',
    problems: ['sign-in-not-offered', 'sign-in-failed', 'cross-origin-refused', 'too-many-attempts'],
    example: { request: { answer: passkeyAnswer }, response: { name: 'Coordinator', coalitions: [] } },
  },
  account: {
    tag: 'Signing in',
    summary: 'Tells by what one signs in, and where one is signed in',
    problems: ['role-not-allowed'],
    example: { response: { name: 'Coordinator', isFresh: true, methods: [], passkeys: [], sessions: [] } },
  },
  renameAccount: {
    tag: 'Signing in',
    summary: 'Gives one’s account another name',
    description: 'The name by which coalitions know the account; what the record calls its person stays.',
    problems: ['role-not-allowed'],
    example: { request: { name: 'Ann Lee' }, response: done },
  },
  endSession: {
    tag: 'Signing in',
    summary: 'Ends one of one’s own sessions',
    problems: ['role-not-allowed', 'not-found'],
    example: { request: { id: '01J9Z5M8Q0000000000000000S' }, response: done },
  },
  endOtherSessions: {
    tag: 'Signing in',
    summary: 'Ends all of one’s own sessions but the one that asks',
    problems: ['role-not-allowed'],
    example: { response: done },
  },
  startAddingPasskey: {
    tag: 'Signing in',
    summary: 'Returns what a browser is asked to make a passkey with',
    description: 'Within an hour of signing in.',
    problems: ['sign-in-not-offered', ...fresh],
    example: { response: { options: { challenge: 'example', rp: { id: 'localhost', name: 'Evenkeel' } } } },
  },
  addPasskey: {
    tag: 'Signing in',
    summary: 'Keeps a passkey that a browser has made',
    problems: ['sign-in-not-offered', 'sign-in-failed', 'method-taken', ...fresh],
    example: { request: { name: 'Laptop', answer: passkeyMade }, response: done },
  },
  removePasskey: {
    tag: 'Signing in',
    summary: 'Takes a passkey away',
    problems: ['not-found', 'last-way-in', ...fresh],
    example: { request: { id: 'example-id' }, response: done },
  },
  startAddingEmail: {
    tag: 'Signing in',
    summary: 'Mails a link that adds an address to the account that asks',
    problems: ['sign-in-not-offered', 'mail-not-sent', ...fresh],
    example: { request: { email: 'ann@oak.example' }, response: done },
  },
  addEmail: {
    tag: 'Signing in',
    summary: 'Adds an address to the account that asks, by the secret of the mailed link',
    description: 'Works for the account alone that asked for the link.',
    problems: ['sign-in-link-spent', 'method-taken', ...fresh],
    example: { request: { token: 'example-of-a-token-that-opens-nothing' }, response: done },
  },
  startAddingProvider: {
    tag: 'Signing in',
    summary: 'Returns where another service asks who somebody is, to add it to the account that asks',
    problems: ['sign-in-not-offered', 'provider-unreachable', ...fresh],
    example: {
      request: { provider: 'google' },
      response: { url: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=example' },
    },
  },
  removeMethod: {
    tag: 'Signing in',
    summary: 'Takes an address or a provider’s account away from the account that asks',
    problems: ['not-found', 'last-way-in', ...fresh],
    example: { request: { id: '01J9Z5M8Q0000000000000000M' }, response: done },
  },
} as const satisfies Partial<Readonly<Record<RouteName, RouteNote>>>

import type { TestProject } from 'vitest/node'
import { startOidcProvider } from './start-oidc-provider.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }
  }
}

/** The deployment of the tests in workerd, which nobody reaches from outside. */
const ORIGIN = 'https://evenkeel.example'

/** Starts an OpenID provider beside the runtime under test, and returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { issuer, clientId, clientSecret, close } = await startOidcProvider({
    redirectUri: `${ORIGIN}/v1/sign-in/callback/oidc`,
    claimsOf: (login) => ({ email: `${login}@oak.example`, email_verified: true, name: login }),
  })
  project.provide('oidc', { issuer, clientId, clientSecret })
  return close
}

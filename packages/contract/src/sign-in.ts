import * as z from 'zod/mini'

/** A service at which people have accounts already. */
export const SignInProvider = z.object({ id: z.string(), name: z.string() })
export type SignInProvider = z.infer<typeof SignInProvider>

/** What this server offers beside one-time links, which always work. */
export const SignInOptionsResponse = z.object({
  email: z.boolean(),
  passkeys: z.boolean(),
  providers: z.array(SignInProvider),
})
export type SignInOptionsResponse = z.infer<typeof SignInOptionsResponse>

export const EmailRequest = z.object({ email: z.email().check(z.maxLength(254)) })
export type EmailRequest = z.infer<typeof EmailRequest>

export const ProviderRequest = z.object({ provider: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)) })
export type ProviderRequest = z.infer<typeof ProviderRequest>

/** Where the browser has to go next. */
export const ProviderResponse = z.object({ url: z.url() })
export type ProviderResponse = z.infer<typeof ProviderResponse>

/** What the browser's own dialogue is asked, in the JSON form that WebAuthn gives it. */
export const PasskeyOptionsResponse = z.object({ options: z.record(z.string(), z.unknown()) })
export type PasskeyOptionsResponse = z.infer<typeof PasskeyOptionsResponse>

const Base64Url = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,8000}$/))

/** What an authenticator answered, in the JSON form that WebAuthn gives it. */
export const PasskeyAssertion = z.looseObject({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key'),
  response: z.looseObject({
    clientDataJSON: Base64Url,
    authenticatorData: Base64Url,
    signature: Base64Url,
    userHandle: z.optional(z.nullable(z.string())),
  }),
})
export const FinishPasskeySignInRequest = z.object({ answer: PasskeyAssertion })
export type FinishPasskeySignInRequest = z.infer<typeof FinishPasskeySignInRequest>

export const PasskeyAttestation = z.looseObject({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal('public-key'),
  response: z.looseObject({
    clientDataJSON: Base64Url,
    attestationObject: Base64Url,
    transports: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10))),
  }),
})
export const AddPasskeyRequest = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  answer: PasskeyAttestation,
})
export type AddPasskeyRequest = z.infer<typeof AddPasskeyRequest>

/** The page behind another provider's or an e-mail's way in; it is a redirect, no JSON route, and stands apart. */
export const providerCallbackPath = '/v1/sign-in/callback/:provider'

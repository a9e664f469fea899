import { SHA256, withLabel } from './labelled-hash.ts'

/** Returns the digest of a text behind the label of its function, at once where the runtime can. */
export type Digest = (text: string) => string | Promise<string>

const encoder = new TextEncoder()

/** Returns the SHA-256 of a text in hexadecimal letters, by the means that every runtime has. */
export async function sha256OnTheWeb(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Returns the SHA-256 of a text behind its label, by the means that every runtime has. */
export async function digestOnTheWeb(text: string): Promise<string> {
  return withLabel(SHA256, await sha256OnTheWeb(text))
}

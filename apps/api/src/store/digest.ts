/** Returns the SHA-256 of a text in hexadecimal, at once where the runtime can. */
export type Digest = (text: string) => string | Promise<string>

const encoder = new TextEncoder()

/** Returns the SHA-256 of a text by the means that every runtime has. */
export async function digestOnTheWeb(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

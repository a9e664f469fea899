/** Returns the one-time token that a sign-in link carries behind `#` (bare, or as `token=…`), or null when there is none. */
export function signInToken(hash: string): string | null {
  const rest = hash.startsWith('#') ? hash.slice(1) : hash
  const token = rest.includes('=') ? (new URLSearchParams(rest).get('token') ?? '') : rest
  return token.length >= 20 && token.length <= 200 ? token : null
}

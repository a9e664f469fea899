export interface SignInLink {
  /** What the link was made for: to sign in, to sign in by an address, or to add that address to one's account. */
  readonly kind: 'link' | 'email' | 'add-email'
  readonly token: string
}

/** Returns the one-time token that a link carries behind `#` (bare, or by name), or null when there is none. */
export function signInLink(hash: string): SignInLink | null {
  const rest = hash.startsWith('#') ? hash.slice(1) : hash
  const named = rest.includes('=') ? new URLSearchParams(rest) : new URLSearchParams({ token: rest })
  for (const [name, kind] of [
    ['token', 'link'],
    ['email', 'email'],
    ['add-email', 'add-email'],
  ] as const) {
    const token = named.get(name) ?? ''
    if (token.length >= 20 && token.length <= 200) return { kind, token }
  }
  return null
}

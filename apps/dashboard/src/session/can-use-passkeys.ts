/** Returns whether a browser makes passkeys for a page: it wants an encrypted connection or `localhost`, and a name in place of numbers. */
export function canUsePasskeys(page: {
  readonly hostname: string
  readonly isSecure: boolean
  readonly hasWebAuthn: boolean
}): boolean {
  const isNumeric = /^[\d.]+$/.test(page.hostname) || page.hostname.includes(':')
  return page.isSecure && page.hasWebAuthn && !isNumeric
}

/** Returns the same of the page that is open. */
export function canUsePasskeysHere(): boolean {
  const { hostname } = window.location
  return canUsePasskeys({ hostname, isSecure: window.isSecureContext, hasWebAuthn: 'PublicKeyCredential' in window })
}

/** How far a message's sender is to be believed. */
export type TrustTier = 'own-page' | 'content-script' | 'stranger'

interface SenderFacts {
  readonly extension: string | null
  readonly url: string | null
  readonly tab: number | null
}

/**
 * Returns the trust tier of a sender: `own-page` for the extension's own panel and service worker, `content-script`
 * for our script inside a web page (which that page may have tampered with), `stranger` for everybody else.
 */
export function trustOf(sender: SenderFacts, ownId: string | null): TrustTier {
  if (ownId === null || sender.extension !== ownId) return 'stranger'
  if (sender.url === null) return sender.tab === null ? 'own-page' : 'content-script'
  return sender.url.startsWith(`chrome-extension://${ownId}/`) ? 'own-page' : 'content-script'
}

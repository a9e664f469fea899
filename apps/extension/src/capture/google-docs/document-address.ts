/** Which document, and which of its tabs, an address shows. */
export interface DocumentAddress {
  readonly document: string
  /** `t.…`, or null when the address names none. */
  readonly tab: string | null
}

const DOCUMENT_PATH = /^\/document\/(?:u\/\d{1,3}\/)?d\/([A-Za-z0-9_-]{10,200})(?:\/|$)/
const TAB = /^t\.[A-Za-z0-9]{1,40}$/

/** Returns the document and tab that an address shows, or null when it is not an open Google document. */
export function parseDocumentAddress(address: string): DocumentAddress | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'https:' || url.hostname !== 'docs.google.com') return null
  const document = DOCUMENT_PATH.exec(url.pathname)?.[1]
  if (document === undefined || document === 'e') return null
  const tab = url.searchParams.get('tab') ?? new URLSearchParams(url.hash.slice(1)).get('tab')
  return { document, tab: tab !== null && TAB.test(tab) ? tab : null }
}

/**
 * Returns the key under which a document's readings are one source. Tabs of a document are documents of their own;
 * the first, `t.0`, goes by the document's id, because Docs adds it to the address only after a while.
 */
export function sourceKeyOf(address: DocumentAddress): string {
  return address.tab === null || address.tab === 't.0' ? address.document : `${address.document}/${address.tab}`
}

/** Returns the address that leads back to the document, free of whatever else the browser's address bar held. */
export function canonicalUrl(address: DocumentAddress): string {
  const base = `https://docs.google.com/document/d/${address.document}/edit`
  return address.tab === null ? base : `${base}?tab=${address.tab}`
}

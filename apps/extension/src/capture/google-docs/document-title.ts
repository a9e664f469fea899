/** Returns the document's title as the page gives it, without the product's name behind it. */
export function documentTitle(page: Document): string {
  const named = page.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content
  return (named ?? page.title).replace(/ - Google (?:Docs|Документы|Dokumente|ドキュメント)$/u, '').trim()
}

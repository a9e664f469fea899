/** Returns a text's first word of plain letters and digits, in lower case; null where another letter stands in or before it, or none at all. */
export function firstWordOf(text: string): string | null {
  let from = 0
  while (from < text.length && !isPlain(text.charCodeAt(from))) {
    if (text.charCodeAt(from) > 127) return null
    from += 1
  }
  let until = from
  while (until < text.length && isPlain(text.charCodeAt(until))) until += 1
  if (until === from || text.charCodeAt(until) > 127) return null
  return text.slice(from, until).toLowerCase()
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

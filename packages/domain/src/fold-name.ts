/** Returns a name for comparing: no diacritics, lower case, words of letters and digits parted by one space; may be empty. */
export function foldName(name: string): string {
  // Most names are plain letters, and folding is what recognition does most.
  const folded = foldPlain(name)
  if (folded !== null) return folded
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Null for a text with other than plain letters. */
function foldPlain(name: string): string | null {
  let folded = ''
  let from = 0
  let isFolded = true
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code > 127) return null
    const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
    if (isLetter) {
      if (code >= 65 && code <= 90) isFolded = false
      continue
    }
    if (at > from) folded += folded === '' ? name.slice(from, at) : ` ${name.slice(from, at)}`
    from = at + 1
  }
  const whole = from === 0 ? name : from >= name.length ? folded : joined(folded, name.slice(from))
  return isFolded ? whole : whole.toLowerCase()
}

function joined(folded: string, last: string): string {
  return folded === '' ? last : `${folded} ${last}`
}

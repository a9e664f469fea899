/** Returns a name for comparing: no diacritics, lower case, words of letters and digits parted by one space; may be empty. */
export function foldName(name: string): string {
  // Most names are plain letters, and folding is what recognition does most.
  if (isPlain(name)) {
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isPlain(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if (name.charCodeAt(at) > 127) return false
  }
  return true
}

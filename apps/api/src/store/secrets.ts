const USER_CODE_LETTERS = 'BCDFGHJKMNPQRSTVWXZ'

/** Returns a fresh secret of 256 random bits in base64url, behind a prefix that tells what it opens. */
export function makeSecret(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const base64 = btoa(String.fromCharCode(...bytes))
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Returns eight random consonants in two groups, `BCDF-GHJK`: no word, and no letter that is taken for another. */
export function makeUserCode(): string {
  let code = ''
  while (code.length < 8) {
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
      // Bytes beyond the last whole multiple would favour the first letters.
      if (code.length < 8 && byte < 19 * 13) code += USER_CODE_LETTERS.charAt(byte % 19)
    }
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** Returns a code as a person typed it in the form in which it is kept. */
export function normaliseUserCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z]/g, '')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}`
}

/** Returns whether two texts are the same, in a time that does not tell where they first differ. */
export function isSameSecret(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let at = 0; at < one.length; at++)
    difference |= one.charCodeAt(at) ^ other.charCodeAt(at % Math.max(1, other.length))
  return difference === 0
}

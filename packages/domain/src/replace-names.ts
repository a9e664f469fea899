/** Returns a text with names in it replaced; the very same text where it holds none. */
export type ReplaceNames = (text: string) => string

/**
 * Returns a function that replaces whole names and addresses by other words: a name inside a longer word stays. The
 * longest name is looked for first. A name of one word is found only in the case in which it is given, since "will" and
 * "may" are no people; names of one letter are left alone.
 */
export function replaceNames(names: Iterable<string>, replacement: string): ReplaceNames {
  const wanted = [...new Set([...names].map((name) => name.normalize('NFC').trim()))].filter((name) => name.length > 1)
  const isWord = (name: string): boolean => /^\p{L}+$/u.test(name)
  const patterns = [
    patternOf(
      wanted.filter((name) => !isWord(name)),
      'giu',
    ),
    patternOf(wanted.filter(isWord), 'gu'),
  ].filter((pattern) => pattern !== null)
  return (text) => {
    const normal = text.normalize('NFC')
    const replaced = patterns.reduce((now, pattern) => now.replace(pattern, () => replacement), normal)
    return replaced === normal ? text : replaced
  }
}

function patternOf(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null
  const literals = names.toSorted((left, right) => right.length - left.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

function escaped(name: string): string {
  // Notes break lines and double spaces inside a name.
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s{1,4}')
}

/** Returns a text with every one of some names in it, letter case apart, replaced by other words. */
export type ReplaceNames = (text: string) => string

/**
 * Returns a function that replaces whole names and addresses: a name inside a longer word stays. The longest name is
 * looked for first; names of one letter are left alone, since they are words.
 */
export function replaceNames(names: Iterable<string>, replacement: string): ReplaceNames {
  const wanted = [...new Set([...names].map((name) => name.normalize('NFC').trim()))].filter((name) => name.length > 1)
  if (wanted.length === 0) return (text) => text
  const literals = wanted.sort((left, right) => right.length - left.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.normalize('NFC').replace(pattern, () => replacement)
}

function escaped(name: string): string {
  // Notes break lines and double spaces inside a name.
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s{1,4}')
}

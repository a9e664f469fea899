/** The function of everything that was kept before hashes had labels, and of what is kept now. */
export const SHA256 = 'sha256'

/** Returns a hash behind the label of the function that gave it, `sha256:…`: what is kept says by itself how to check it. */
export function withLabel(label: string, hash: string): string {
  return `${label}:${hash}`
}

/** Returns the label of a kept hash; what was kept without one is of SHA-256. */
export function labelOf(kept: string): string {
  const end = kept.indexOf(':')
  return end < 0 ? SHA256 : kept.slice(0, end)
}

/** Returns whether a kept hash names its function. */
export function hasLabel(kept: string): boolean {
  return kept.includes(':')
}

/**
 * Returns whether two kept hashes can be of one text: they are one, with or without a label, or they are of two functions,
 * so that nobody can tell.
 */
export function mayBeSame(one: string, other: string): boolean {
  if (labelOf(one) !== labelOf(other)) return true
  return one.slice(one.indexOf(':') + 1) === other.slice(other.indexOf(':') + 1)
}

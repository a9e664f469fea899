/** How one word could have been mistyped as another. */
export type Slip = 'swapped' | 'left-out' | 'doubled' | 'other-letter' | 'other-opening'

/**
 * Returns the one slip that parts two different words: two neighbouring letters swapped, a letter left out (or one too
 * many), a doubled letter written once, another letter, or any of these in the first letter; null for none or more.
 */
export function slipBetween(one: string, other: string): Slip | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return null
  let from = 0
  while (from < short.length && short.charCodeAt(from) === long.charCodeAt(from)) from += 1
  let [shortEnd, longEnd] = [short.length, long.length]
  while (shortEnd > from && short.charCodeAt(shortEnd - 1) === long.charCodeAt(longEnd - 1)) {
    shortEnd -= 1
    longEnd -= 1
  }
  const [shortGap, longGap] = [shortEnd - from, longEnd - from]
  if (shortGap === 0 && longGap === 1) {
    const letter = long.charCodeAt(from)
    if (letter === long.charCodeAt(from - 1) || letter === long.charCodeAt(from + 1)) return 'doubled'
    return from === 0 ? 'other-opening' : 'left-out'
  }
  if (shortGap === 1 && longGap === 1) return from === 0 ? 'other-opening' : 'other-letter'
  const isSwap =
    shortGap === 2 &&
    longGap === 2 &&
    short.charCodeAt(from) === long.charCodeAt(from + 1) &&
    short.charCodeAt(from + 1) === long.charCodeAt(from)
  if (!isSwap) return null
  return from === 0 ? 'other-opening' : 'swapped'
}

/**
 * Returns the least number of letters added, left out, changed or swapped with their neighbour (each place touched once:
 * restricted Damerau distance, also called optimal string alignment) that turns one word into the other, or `most` + 1
 * where it is more than `most`.
 */
export function slipDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || lettersApart(one, other) > 2 * most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_cell, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1)
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwap =
        row > 1 &&
        column > 1 &&
        one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      now.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most + 1) return most + 1
    before = last
    last = now
  }
  return Math.min(last[other.length] ?? most + 1, most + 1)
}

/** Returns how many letters only one of two words has: each slip makes for two at most. */
function lettersApart(one: string, other: string): number {
  let apart = lettersOf(one) ^ lettersOf(other)
  let count = 0
  for (; apart !== 0; apart &= apart - 1) count += 1
  return count
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

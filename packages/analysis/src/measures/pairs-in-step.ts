/** How many pairs differ in two things, in the same direction in both and in opposite ones. */
export interface ComparedPairs {
  readonly more: number
  readonly less: number
}

/** Returns how the pairs of a list differ in two amounts; who has no amount (not a number) is compared with nobody. */
export function comparePairs(first: readonly number[], second: readonly number[]): ComparedPairs {
  let [more, less] = [0, 0]
  for (let one = 0; one < first.length; one++) {
    for (let other = 0; other < one; other++) {
      const product =
        Math.sign((first[one] as number) - (first[other] as number)) *
        Math.sign((second[one] as number) - (second[other] as number))
      if (product > 0) more++
      else if (product < 0) less++
    }
  }
  return { more, less }
}

/** Returns the share of the pairs that differ in the same direction, 0 to 1, over several comparisons; half where none differ. */
export function shareInStep(compared: readonly ComparedPairs[]): number {
  const more = compared.reduce((sum, pair) => sum + pair.more, 0)
  const less = compared.reduce((sum, pair) => sum + pair.less, 0)
  return more + less === 0 ? 0.5 : more / (more + less)
}

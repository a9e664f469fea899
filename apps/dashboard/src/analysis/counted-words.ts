import { numberWords } from '@evenkeel/charts/number-words/number-words.ts'
import { singularOf } from '@evenkeel/charts/number-words/count-of.ts'

const plural = /\bpeople\b|\b\w+s\b/u

/** Returns how many of what a figure rests on, the noun that is counted in the right number: "1 meeting with a list", "3 cases of turns". */
export function countedWords(count: number, of: string): string {
  return `${numberWords(count)} ${count === 1 ? of.replace(plural, singularOf) : of}`
}

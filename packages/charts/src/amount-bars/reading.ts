import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'
import { type AmountBar, type AmountBarsData, whyNoAmountBars } from './layout.ts'

/** Returns one bar in words: whose, how much, between what. */
export function readAmountBar(bar: AmountBar, { kind, unit, interval }: AmountBarsData): string {
  const name = isolateName(bar.name)
  if (bar.amount === null) return `${name}: ${bar.note ?? 'not measured'}.`
  const words = kind === 'share' ? shareWords : numberWords
  const amount = kind === 'share' ? shareWords(bar.amount) : countOf(bar.amount, unit)
  const note = bar.note === null ? '' : `, ${bar.note}`
  const between =
    bar.low === null || bar.high === null ? '' : ` (${interval ?? 'between'} ${words(bar.low)} to ${words(bar.high)})`
  return `${name}: ${amount}${note}${between}.`
}

/** Returns the bars in the sentence that they come with; the reason where there is too little to say. */
export function readAmountBars(data: AmountBarsData): string {
  const reason = whyNoAmountBars(data)
  return reason === null ? data.sentence : nothingToRead(reason)
}

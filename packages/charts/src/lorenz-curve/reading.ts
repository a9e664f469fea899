import { sum } from 'd3-array'
import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import { type LorenzCurveData, type LorenzStep, whyNoLorenzCurve } from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** Returns one point of the curve in words: up to whom, how many, what they hold together. */
export function readLorenzStep(step: LorenzStep, data: LorenzCurveData): string {
  const own = `${isolateName(step.holder.name)}: ${numberWords(step.holder.amount)}, ${shareWords(step.share)} of the ${data.unit}`
  return `${own}; the ${step.count} of ${countOf(data.holders.length, data.parties)} who have least, this one included, hold ${shareWords(step.cumulative)}.`
}

/** Returns the curve in one sentence, with its n; the reason where there is too little to say. */
export function readLorenzCurve(data: LorenzCurveData): string {
  const reason = whyNoLorenzCurve(data)
  if (reason !== null) return nothingToRead(reason)
  const total = sum(data.holders, (holder) => holder.amount)
  const move = moveClause(data, total)
  return `${move}${giniClause(data)}.`
}

function moveClause(data: LorenzCurveData, total: number): string {
  const n = countOf(data.holders.length, data.parties)
  const amount = countOf(total, data.unit)
  if (data.hoover === null) return `${amount} are shared by ${n}`
  if (data.hoover * total < 0.5) return `${amount} are spread evenly over ${n}`
  const moved = numberWords(Math.round(data.hoover * total))
  return `To even out ${amount} among ${n}, ${moved} (${shareWords(data.hoover)}) would have to move`
}

function twoDecimals(value: number): string {
  return value.toFixed(2)
}

function giniClause({ gini, chance, interval }: LorenzCurveData): string {
  if (gini === null) return ''
  const between = interval === null ? '' : ` (${twoDecimals(interval.low)} to ${twoDecimals(interval.high)})`
  if (chance === null) return `; Gini ${twoDecimals(gini)}${between}`
  const words =
    gini > chance.high
      ? 'more uneven than chance alone would make it, outside its'
      : gini < chance.low
        ? 'more even than chance alone would make it, outside its'
        : 'no more uneven than chance alone would make it, inside its'
  return `; Gini ${twoDecimals(gini)}${between}, ${words} ${twoDecimals(chance.low)} to ${twoDecimals(chance.high)}`
}

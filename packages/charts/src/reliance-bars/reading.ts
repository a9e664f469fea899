import { sum } from 'd3-array'
import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { leadersWords } from '../number-words/leaders-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import { type RelianceBarsData, type RelianceRow, sortRelianceOwners, whyNoRelianceBars } from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** Returns one owner's bar in words. */
export function readRelianceRow(row: RelianceRow, place: number, data: RelianceBarsData): string {
  const own = `${isolateName(row.owner.name)} owns ${countOf(row.owner.items, data.unit)}, ${shareWords(row.share)}`
  return place === 0 ? `${own}.` : `${own}; with those above, ${shareWords(row.cumulative)}.`
}

/** Returns the bars in one sentence, with their n; the reason where there is too little to say. */
export function readRelianceBars(data: RelianceBarsData): string {
  const reason = whyNoRelianceBars(data)
  const first = sortRelianceOwners(data.owners)[0]
  if (reason !== null || first === undefined) return nothingToRead(reason ?? '')
  const total = sum(data.owners, (owner) => owner.items)
  const holders = data.owners.filter((owner) => owner.items > 0).length
  const half = data.absenceFactor
  const opening =
    half === null
      ? `${countOf(holders, data.parties)} own ${countOf(total, data.unit)}`
      : `${half} of ${countOf(holders, data.parties)} ${half === 1 ? 'holds' : 'together hold'} half or more of the ${countOf(total, data.unit)} that have an owner`
  const leaders = leadersWords(sortRelianceOwners(data.owners), (owner) => owner.items, ['holds', 'each hold'])
  const top = `${leaders} the most, ${first.items} (${shareWords(first.items / total)})`
  const without =
    data.unowned === 0 ? '' : `; ${countOf(data.unowned, data.unit)} ${data.unowned === 1 ? 'has' : 'have'} no owner`
  return `${opening}; ${top}${without}.`
}

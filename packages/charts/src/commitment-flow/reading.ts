import { sum } from 'd3-array'
import { countOf } from '../number-words/count-of.ts'
import { isolateName } from '../number-words/isolate-name.ts'
import { numberWords } from '../number-words/number-words.ts'
import { shareWords } from '../number-words/share-words.ts'
import {
  type CommitmentFlowData,
  type CommitmentRow,
  type CommitmentSegment,
  commitmentStates,
  commitmentTotal,
  whyNoCommitmentFlow,
} from './layout.ts'
import { nothingToRead } from '../not-enough/nothing-to-show.ts'

/** Returns one segment in words: whose, how many, of how many. */
export function readCommitmentSegment(segment: CommitmentSegment, row: CommitmentRow, unit: string): string {
  const words = commitmentStates.find((entry) => entry.state === segment.state)?.words ?? segment.state
  return `${isolateName(row.owner.name)}: ${numberWords(segment.count)} of ${countOf(row.total, unit)} ${words}.`
}

/** Returns the bars in one sentence, with their n; the reason where there is too little to say. */
export function readCommitmentFlow(data: CommitmentFlowData): string {
  const reason = whyNoCommitmentFlow(data)
  if (reason !== null) return nothingToRead(reason)
  const total = sum(data.owners, commitmentTotal)
  const onTime = sum(data.owners, (owner) => owner.doneOnTime)
  const dated = onTime + sum(data.owners, (owner) => owner.doneLate + owner.overdue)
  const overdue = sum(data.owners, (owner) => owner.overdue)
  const undated = sum(data.owners, (owner) => owner.undated)
  const kept =
    dated === 0
      ? 'none has reached its date yet'
      : `of the ${numberWords(dated)} whose date has come, ${numberWords(onTime)} ${onTime === 1 ? 'was' : 'were'} done on time (${shareWords(onTime / dated)})`
  const owners = countOf(data.owners.filter((owner) => commitmentTotal(owner) > 0).length, data.parties)
  return `Of ${countOf(total, data.unit)} held by ${owners}, ${numberWords(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue and ${numberWords(undated)} ${undated === 1 ? 'has' : 'have'} no date; ${kept}.`
}

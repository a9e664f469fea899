import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import type { MeasureResult } from './measure.ts'
import { arbitraryFacts } from './testing/arbitrary-facts.ts'
import { twoStories } from './testing/two-stories.ts'
import { wholeRecord } from './window.ts'

test('every answer on any facts is a number with its n, or a reason: no NaN, no undefined, nothing thrown', () => {
  fc.assert(
    fc.property(arbitraryFacts, (facts) => {
      const analysis = analyse(facts, wholeRecord)
      expect(analysis.measures.filter(({ result }) => !isAnAnswer(result))).toEqual([])
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
    }),
    { numRuns: 60 },
  )
})

test('the same facts give the same analysis to the last digit', () => {
  const facts = twoStories({ champion: true, silent: true })
  expect(analyse(structuredClone(facts), wholeRecord)).toEqual(analyse(facts, wholeRecord))
})

/** A finite number over cases that there were, or a sentence that says what is missing. */
function isAnAnswer(result: MeasureResult): boolean {
  if (result.status === 'withheld') return !('n' in result) && result.reason.endsWith('.')
  if (result.status !== 'measured') return result.reason.endsWith('.')
  const shares = result.rows.flatMap((row) => (row.share === null ? [] : [row.share]))
  return (
    Number.isFinite(result.value) &&
    result.n > 0 &&
    result.sentence.endsWith('.') &&
    shares.every((share) => share >= 0 && share <= 1)
  )
}

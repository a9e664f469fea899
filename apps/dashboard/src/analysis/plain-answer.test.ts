import { leadTimeMeasure } from '@evenkeel/analysis/measures/lead-time.ts'
import { effectiveSpeakersMeasure } from '@evenkeel/analysis/measures/effective-speakers.ts'
import { talkToMoveMeasure } from '@evenkeel/analysis/measures/talk-to-move.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { plainAnswer } from './plain-answer.ts'

const whole = { from: null, to: null }

function heard(meetings: number): Facts {
  const facts = buildFacts().person('ada').person('bea').person('cy')
  for (let index = 0; index < meetings; index++) {
    facts.meeting(`m${index}`, { present: ['ada', 'bea', 'cy'], turns: { ada: 6, bea: 3 + (index % 2) } })
  }
  return facts.facts()
}

test('an answer comes with its n, what chance gives, and how far it may be off or why nobody can say', () => {
  const few = plainAnswer(effectiveSpeakersMeasure, effectiveSpeakersMeasure.compute(heard(3), whole), 'amount')
  expect(few.basis).toMatch(/^Counted: 28 turns\. Each turn .*Nine times in ten that gives \d.* At least 8 meetings/u)
  const many = plainAnswer(talkToMoveMeasure, talkToMoveMeasure.compute(heard(9), whole), 'amount')
  expect(many.basis).toMatch(/it would lie between \d[\d.]* and \d[\d.]* \(95%, 9 meetings resampled\)\.$/u)
})

test('what is missing is said as such, and what is withheld carries no number', () => {
  const none = plainAnswer(leadTimeMeasure, leadTimeMeasure.compute(heard(1), whole), 'amount')
  expect(none).toMatchObject({ isMeasured: false, isWithheld: false, basis: 'Counted: 0 items done.' })
  expect(none.sentence).toMatch(/^Not enough data\. /u)
  const withheld = { people: true, names: false, organizations: [], meetings: [] }
  const hidden = effectiveSpeakersMeasure.compute({ ...heard(9), withheld }, whole)
  expect(plainAnswer(effectiveSpeakersMeasure, hidden, 'amount')).toMatchObject({
    basis: null,
    isMeasured: false,
    isWithheld: true,
  })
})

test('a range whose two ends read the same is told as one figure', () => {
  const result = effectiveSpeakersMeasure.compute(heard(9), whole)
  if (result.status !== 'measured' || result.band === null) throw new Error('nothing was measured')
  const narrow = { ...result, band: { ...result.band, low: 0.999, high: 1.001 } }
  expect(plainAnswer(effectiveSpeakersMeasure, narrow, 'share').basis).toContain('Nine times in ten that gives 100%.')
})

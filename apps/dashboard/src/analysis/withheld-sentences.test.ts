import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { withheldSentences } from './withheld-sentences.ts'

const facts = buildFacts().organization('Oak', 'Elm', 'Fir').facts()

test('a reader of everything is told of nothing withheld', () => {
  expect(withheldSentences(facts)).toEqual([])
})

test('each organization that is withheld is named with why', () => {
  const withheld: Facts['withheld'] = {
    people: true,
    names: false,
    organizations: [
      { organization: 'Oak', reason: 'few-people', meetings: 3 },
      { organization: 'Elm', reason: 'few-people', meetings: 1 },
      { organization: 'Fir', reason: 'tells-others', meetings: 2 },
    ],
    meetings: ['m1'],
  }
  expect(withheldSentences({ ...facts, withheld })).toEqual([
    'Withheld, since so few people stand for them: Elm and Oak.',
    'Withheld too, since the others could be told by subtraction: Fir.',
    'Of 1 meeting it is not told who was there.',
  ])
})

import { expect, test } from 'vitest'
import { meetingFacts } from '../../facts/testing/meeting-facts.ts'
import { voicesData } from './voices-data.ts'

const pace = async (): Promise<void> => undefined

const whole = { from: null, to: null }
const facts = meetingFacts({ Ann: 'River', Ben: 'River', Cleo: 'Hill', Dan: 'Shore' }, [
  { id: 'm1', date: '2024-01-01', present: ['Ann', 'Ben', 'Cleo'], absent: ['Dan'], words: { Ann: 60, Cleo: 0 } },
  { id: 'm2', date: '2024-02-01', present: ['Ann', 'Cleo'], absent: ['Dan'] },
])

test('each question has an answer, if only that there is not enough data, and names the measure behind it', async () => {
  for (const lens of ['organization', 'person'] as const) {
    const { answers } = await voicesData(facts, whole, lens, pace)
    expect(answers.length).toBeGreaterThanOrEqual(4)
    for (const { sentence, question } of answers)
      expect([sentence.endsWith('.'), question.endsWith('?')]).toEqual([true, true])
  }
})

test('the six states are shares of all places, and absent is not silent', async () => {
  const { states } = await voicesData(facts, whole, 'person', pace)
  const shares = Object.fromEntries(states.data.bars.map(({ name, amount }) => [name, amount]))
  expect(shares['absent']).toBeCloseTo(2 / 8)
  expect(shares['there and silent']).toBeCloseTo(2 / 8)
  expect(Object.values(shares).reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1)
})

test('without successions of turns the figure says what is missing', async () => {
  const { follow } = await voicesData(facts, whole, 'organization', pace)
  expect(follow.data.notEnough).toMatch(/^At least 3 organizations and 20 turns/u)
})

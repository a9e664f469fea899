import { expect, test } from 'vitest'
import { meetingFacts } from '../../facts/testing/meeting-facts.ts'
import { decisionsLately } from './decisions-lately.ts'

test('decisions of the last thirty days are listed, the latest first, and those without a date are not guessed', () => {
  const facts = {
    ...meetingFacts({}, [
      { id: 'old', date: '2024-01-01' },
      { id: 'first', date: '2024-05-02' },
      { id: 'last', date: '2024-06-01' },
      { id: 'later', date: '2024-06-02' },
      { id: 'undated', date: null },
    ]),
    decisions: ['old', 'first', 'last', 'later', 'undated'].map((meeting) => ({
      id: `d-${meeting}`,
      meeting,
      text: meeting,
      method: null,
      confirmation: 'confirmed' as const,
      evidence: { source: 's1', locator: { line: 1, endLine: 1 }, quote: meeting },
    })),
  }
  expect(decisionsLately(facts, '2024-06-01').map(({ decision }) => decision.id)).toEqual(['d-last', 'd-first'])
})

import type { Decision } from '@evenkeel/domain/decision.ts'
import { expect, test } from 'vitest'
import { motionWords } from './motion-words.ts'

const decision: Decision = {
  id: 'd1',
  meeting: 'm1',
  text: 'The hall is booked for May',
  method: 'majority',
  confirmation: 'confirmed',
  evidence: { source: 's1', locator: { line: 1, endLine: 1 }, quote: 'The hall is booked for May' },
}
const names = new Map([
  ['p1', 'Ann Lee'],
  ['p2', 'Bo Diaz'],
])
const words = (more: Partial<Decision>): string => motionWords({ ...decision, ...more }, (party) => names.get(party))

test('a motion says how it went, how the votes fell and who brought it', () => {
  const votes = { for: 5, against: 1, abstaining: 2 }
  expect(words({ outcome: 'carried', votes, mover: 'p1', seconder: 'p2' })).toBe(
    'Carried, 5 for, 1 against, 2 abstaining; moved by Ann Lee, seconded by Bo Diaz',
  )
})

test('what nobody wrote down is not said', () => {
  expect(words({})).toBe('')
  expect(words({ outcome: 'failed', votes: { for: null, against: 4, abstaining: null } })).toBe(
    'Not carried, 4 against',
  )
  expect(words({ outcome: 'tabled', mover: 'nobody known' })).toBe('Put off')
  expect(words({ mover: 'p2' })).toBe('Moved by Bo Diaz')
  expect(words({ votes: { for: 3, against: 0, abstaining: 0 } })).toBe('3 for, 0 against')
})

import { foldName } from '@evenkeel/domain/fold-name.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareWords } from './bare-words.ts'

test('a task is the same with and without the words of its date, wherever they stand', () => {
  const words = fc.array(fc.constantFrom('write', 'to', 'the', 'council', 'Brücke', 'über', '3'), { minLength: 1 })
  const due = fc.constantFrom('by Friday', 'on 3/9', 'before the next meeting', 'until März 12', 'tomorrow')
  fc.assert(
    fc.property(words, words, due, (before, after, when) => {
      const bare = foldName([...before, ...after].join(' '))
      expect(bareWords([...before, ...after].join(' '), null)).toBe(bare)
      expect(bareWords(`${before.join(' ')} ${when}, ${after.join(' ')}`, when)).toBe(bare)
      expect(bareWords(`${when}: ${[...before, ...after].join(' ')}`, when)).toBe(bare)
    }),
  )
})

test('words of a date that stand elsewhere, or are all there is, take nothing away', () => {
  expect(bareWords('Write to the council', 'by Friday')).toBe('write to the council')
  expect(bareWords('By Friday', 'by Friday')).toBe('by friday')
  expect(bareWords('Standby Fridays', 'by Friday')).toBe('standby fridays')
})

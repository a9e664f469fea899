import { expect, test } from 'vitest'
import { measureTopOwnerTrend } from './measures/top-owner-trend.ts'
import { rememberLast } from './remember-last.ts'
import { twoStories } from './testing/two-stories.ts'
import { wholeRecord } from './window.ts'

test('the same question of the same facts is computed once, another window or other facts anew', () => {
  const [facts, others] = [twoStories({ champion: true, silent: true }), twoStories({ champion: false, silent: true })]
  let computed = 0
  const ask = rememberLast((asked, window) => {
    computed++
    return `${asked.items.length} from ${window.from ?? 'the beginning'}`
  })
  expect(ask(facts, wholeRecord)).toBe('96 from the beginning')
  expect(ask(facts, { ...wholeRecord })).toBe('96 from the beginning')
  expect(computed).toBe(1)
  expect(ask(facts, { from: '2025-01-01', to: null })).toBe('96 from 2025-01-01')
  expect(ask(others, wholeRecord)).toBe('96 from the beginning')
  expect(computed).toBe(3)
})

test('what was remembered is what would be computed', () => {
  const facts = twoStories({ champion: true, silent: true })
  const first = measureTopOwnerTrend(facts, wholeRecord)
  expect(measureTopOwnerTrend(facts, { from: '2025-01-01', to: null })).not.toEqual(first)
  expect(measureTopOwnerTrend(facts, wholeRecord)).toEqual(measureTopOwnerTrend(structuredClone(facts), wholeRecord))
})

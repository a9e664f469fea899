import { measures } from '@evenkeel/analysis/registry.ts'
import { expect, test } from 'vitest'
import { practiceName } from './practice-names.ts'

test('every practice that a measure serves has a name that readers understand', () => {
  const practices = new Set(measures.flatMap(({ practice }) => practice))
  expect(practices.size).toBeGreaterThan(5)
  expect([...practices].filter((practice) => practiceName(practice) === practice)).toEqual([])
})

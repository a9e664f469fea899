import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { emptyFacts } from '../facts/testing/small-facts.ts'
import { readWindowSearch, referenceDay, windowOf } from './window-search.ts'

function metOn(...dates: (string | null)[]): Facts {
  return { ...emptyFacts, meetings: dates.map((date, index) => ({ id: `m${index}`, source: 's', title: '', date })) }
}

test('an address that makes no sense means all time, not an error', () => {
  expect(readWindowSearch({ span: 'decade' })).toEqual({})
  expect(readWindowSearch({ span: 'custom', from: '2024-02-31', to: 7 })).toEqual({ span: 'custom' })
  expect(readWindowSearch({ from: '2024-02-01' })).toEqual({})
})

test('a window that was chosen survives the way through the address', () => {
  expect(readWindowSearch({ span: 'custom', from: '2024-02-01', to: '2024-03-01' })).toEqual({
    span: 'custom',
    from: '2024-02-01',
    to: '2024-03-01',
  })
})

test('a coalition that meets counts back from today, one that fell quiet from its last meeting', () => {
  expect(referenceDay(metOn('2026-10-20', null, '2026-09-01'), '2026-11-21')).toBe('2026-11-21')
  expect(referenceDay(metOn('2024-05-02', '2024-04-01'), '2026-11-21')).toBe('2024-05-02')
  expect(referenceDay(metOn(null), '2026-11-21')).toBe('2026-11-21')
})

test('the named spans end on the reference day and open ends stay open', () => {
  expect(windowOf({ span: 'year' }, '2024-02-29')).toEqual({ from: '2023-02-28', to: '2024-02-29' })
  expect(windowOf({ span: 'quarter' }, '2024-02-29')).toEqual({ from: '2023-11-29', to: '2024-02-29' })
  expect(windowOf({ span: 'custom', to: '2024-01-01' }, '2024-02-29')).toEqual({ from: null, to: '2024-01-01' })
  expect(windowOf({}, '2024-02-29')).toEqual({ from: null, to: null })
})

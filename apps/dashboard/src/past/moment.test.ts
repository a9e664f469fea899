import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOf, momentQuery, readMomentSearch } from './moment.ts'

test('an address that names no moment that there can be means now, not an error', () => {
  for (const search of [{}, { asOf: '2024-02-31' }, { asOf: 7 }, { entry: 4 }, { asOf: '2024-02-01T10:00:00Z' }]) {
    expect(readMomentSearch(search)).toEqual({})
  }
  expect(momentOf({})).toBeNull()
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (asOf, entry) => {
      const moment = momentOf(readMomentSearch({ asOf, entry }))
      expect(moment === null || /^\d{4}-\d\d-\d\d$/.test(moment.day)).toBe(true)
    }),
  )
})

test('a day stands for its last moment, an entry for its number, and both survive the way through the address', () => {
  const day = momentOf(readMomentSearch({ asOf: '2026-01-06' }))
  expect(day).toEqual({ asOf: '2026-01-06', entry: null, day: '2026-01-06' })
  const at = day === null ? '' : (momentQuery(day)['at'] ?? '')
  expect(new Date(at).getDate()).toBe(6)
  expect(new Date(Date.parse(at) + 1).getDate()).toBe(7)
  const entry = momentOf(readMomentSearch({ asOf: '2026-01-06T12:00:00Z', entry: '41' }))
  expect(entry?.entry).toBe(41)
  expect(entry === null ? null : momentQuery(entry)).toEqual({ cursor: '41' })
})

import type { HistoryEntry } from '@evenkeel/contract/history.ts'
import { HistoryDeed } from '@evenkeel/contract/history.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyGroups } from './history-groups.ts'
import { whatWords, whoWords } from './history-words.ts'

const entry: HistoryEntry = {
  command: '01J9Z5M8Q0000000000000000B',
  cursor: 4,
  at: '2026-01-06T09:00:00Z',
  kind: 'items',
  by: 'somebody',
  who: 'Ana',
  deeds: [{ deed: 'items-confirmed', count: 1, about: ['Write to the council'] }],
  from: { title: 'Weekly', date: '2026-01-06' },
  target: null,
  isUndone: false,
  may: { what: 'undo', command: '01J9Z5M8Q0000000000000000B' },
}

test('like deeds that follow each other are told as one sentence, with who, what and from where', () => {
  const [group, ...others] = historyGroups([entry, { ...entry, cursor: 3 }, { ...entry, cursor: 2 }])
  expect(others).toEqual([])
  const told = { ...entry, deeds: group?.deeds ?? [] }
  expect(`${whoWords(told, true)} ${whatWords(told)}`).toBe('Ana confirmed 3 commitments from Weekly, 6 Jan 2026')
})

test('answers to a pulse, of which nothing but their number is told, stand as one entry', () => {
  const answered: HistoryEntry = {
    ...entry,
    kind: 'people',
    from: null,
    may: null,
    deeds: [{ deed: 'pulse-answers-given', count: 1, about: [] }],
  }
  const [group, ...others] = historyGroups([answered, { ...answered, cursor: 3 }])
  expect(others).toEqual([])
  expect(whatWords({ ...answered, deeds: group?.deeds ?? [] })).toBe('answered the pulse 2 times')
})

test('what was undone, what somebody else did, and what was done later stand apart', () => {
  const apart = [
    entry,
    { ...entry, isUndone: true, may: { what: 'redo' as const, command: '01J9Z5M8Q0000000000000000C' } },
    { ...entry, who: 'Bo' },
    { ...entry, at: '2026-01-06T11:00:00Z' },
    { ...entry, from: null },
  ]
  expect(historyGroups(apart)).toHaveLength(apart.length)
})

test('no entry is lost or told twice by being grouped', () => {
  const arbitrary = fc.array(
    fc.record({
      isUndone: fc.boolean(),
      minute: fc.nat(40),
      kind: fc.constantFrom('items' as const, 'notes' as const),
    }),
  )
  fc.assert(
    fc.property(arbitrary, (made) => {
      const entries = made.map(({ minute, ...rest }, index): HistoryEntry => {
        const at = `2026-01-06T09:${String(minute).padStart(2, '0')}:00Z`
        return { ...entry, ...rest, at, cursor: made.length - index }
      })
      const groups = historyGroups(entries)
      expect(groups.flatMap((group) => group.entries)).toEqual(entries)
      const counted = groups.flatMap(({ deeds }) => deeds).reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(entries.length)
    }),
  )
})

test('every deed is told in words, once and several times', () => {
  for (const deed of HistoryDeed.options) {
    for (const count of [1, 3]) {
      const words = whatWords({ kind: 'items', from: null, deeds: [{ deed, count, about: [] }] })
      expect(words).toMatch(/^[a-z].{8,}$/)
    }
  }
  expect(
    whatWords({
      kind: 'undoing',
      from: null,
      deeds: [
        { deed: 'commands-undone', count: 1, about: [] },
        { deed: 'items-confirmed', count: 1, about: [] },
      ],
    }),
  ).toBe('undid this: confirmed 1 commitment')
})

test('of others only who may compare people is told that they have left', () => {
  expect(whoWords({ by: 'somebody', who: null }, true)).toBe('A former member')
  expect(whoWords({ by: 'somebody', who: null }, false)).toBe('Somebody')
  expect(whoWords({ by: 'you', who: 'Ana' }, true)).toBe('You')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommitmentSearch } from './commitment-search.ts'

test('a narrowed list survives the way through the address', () => {
  const search = { status: 'done', flag: 'overdue', owner: 'p1', text: 'hall', item: 'i1' } as const
  expect(readCommitmentSearch(search)).toEqual(search)
})

test('an address that asks for what does not exist narrows nothing and breaks nothing', () => {
  expect(readCommitmentSearch({ status: 'lost', flag: 'constructor', owner: 7, text: '' })).toEqual({})
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (search) => {
      const read = readCommitmentSearch(search)
      expect(readCommitmentSearch({ ...read })).toEqual(read)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knowNames } from './known-names.ts'
import { isSmallWord, readOwners } from './owners.ts'

const known = knowNames([
  { name: 'Ana Ruiz', handle: 'stone', aliases: ['AR'], organization: 'Kite Works' },
  { name: 'bo lindqvist', handle: null, aliases: [] },
])
const opensNoOwner = (word: string): boolean => isSmallWord(word) && !known.opensWith(word)
const WORDS =
  'ana bo lindqvist stone kite works the our all co chairs members team nobody no one etc owner someone tbd and with & , + / @ana @bo Ana Ruiz Finance WG send it to draft will committee everyone who mail ana@a.org isn’t (x) [y] us we .'.split(
    ' ',
  )

test('a word that opens no owner is the first of no words that are read as one in prose', () => {
  const opened = new Set<boolean>()
  fc.assert(
    fc.property(fc.constantFrom(...WORDS), fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }), (word, rest) => {
      const isClosed = opensNoOwner(word)
      opened.add(isClosed)
      const read = readOwners([word, ...rest].join(' '), known, 'prose')
      expect(isClosed && read !== null).toBe(false)
    }),
    { numRuns: 20_000 },
  )
  expect(opened.size).toBe(2)
})

test('a comma with no name behind it makes nobody an owner', () => {
  expect(readOwners('kite , ,', known, 'prose')).toBeNull()
})

test('two who are on the roster stay two, whatever their names look like', () => {
  const roster = knowNames([
    { name: 'Idris Baptiste', handle: null, aliases: [] },
    { name: 'Yolanda Reyes', handle: null, aliases: [] },
  ])
  expect(readOwners('Idris Baptiste, Yolanda', roster, 'list')?.owners.map(({ name }) => name)).toEqual([
    'Idris Baptiste',
    'Yolanda',
  ])
})

test('a known first name, a group and a placeholder are not taken for plain words', () => {
  expect(['ana', 'bo', 'stone', 'all', 'chairs', 'tbd', 'Send', ''].map((word) => opensNoOwner(word))).toEqual(
    Array.from({ length: 8 }, () => false),
  )
  expect(opensNoOwner('send')).toBe(true)
})

test.each(['Asking the TAC', 'WG coming', 'WG definition', 'Can invite the team', 'Initially targeting board members'])(
  '"%s" holds a group\u2019s word and names no group',
  (words) => {
    expect(readOwners(words, knowNames([]), 'list')).toBeNull()
  },
)

test.each(['Steering committee', 'Fundraising team', 'Finance WG', 'All projects', 'Project chairs'])(
  '"%s" names a group',
  (words) => {
    expect(readOwners(words, knowNames([]), 'list')?.owners).toHaveLength(1)
  },
)

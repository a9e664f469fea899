import { expect, test } from 'vitest'
import { countOf } from './count-of.ts'
import { isolateName } from './isolate-name.ts'
import { nameList } from './name-list.ts'
import { numberWords } from './number-words.ts'
import { shareWords, apartShareWords } from './share-words.ts'

test('a share above nothing never reads as 0%, one below all never as 100%', () => {
  expect([0, 0.001, 0.0049, 0.005, 0.42, 0.995, 0.999, 1].map(shareWords)).toEqual([
    '0%',
    'under 1%',
    'under 1%',
    '1%',
    '42%',
    'over 99%',
    'over 99%',
    '100%',
  ])
})

test('numbers have groups of thousands and at most two decimals', () => {
  expect([0, 7, 1234, 1234567, 12.345, -1500].map(numberWords)).toEqual([
    '0',
    '7',
    '1,234',
    '1,234,567',
    '12.35',
    '-1,500',
  ])
})

test('a count goes with the noun in the right number', () => {
  expect(countOf(1, 'people')).toBe('1 person')
  expect(countOf(1, 'ties')).toBe('1 tie')
  expect(countOf(1, 'parties')).toBe('1 party')
  expect(countOf(2, 'people')).toBe('2 people')
  expect(countOf(1, 'open items')).toBe('1 open item')
  expect(countOf(0, 'parties')).toBe('no parties')
  expect(countOf(1, 'parties')).toBe('1 party')
})

test('a list of names says how many it leaves out', () => {
  expect(nameList([])).toBe('')
  expect(nameList(['A'])).toBe('A')
  expect(nameList(['A', 'B', 'C'])).toBe('A, B and C')
  expect(nameList(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more')
})

test('only a name written from right to left is isolated', () => {
  expect(isolateName('Dele')).toBe('Dele')
  expect(isolateName('שרה')).toBe('\u2068שרה\u2069')
})

test('ticks of shares that lie close together read differently', () => {
  expect([0, 0.005, 0.01].map((tick) => apartShareWords(tick, 0.005))).toEqual(['0%', '0.5%', '1.0%'])
  expect([0, 0.01, 0.02].map((tick) => apartShareWords(tick, 0.01))).toEqual(['0%', '1%', '2%'])
  expect([0, 0.2, 0.4].map((tick) => apartShareWords(tick, 0.2))).toEqual(['0%', '20%', '40%'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitRoster } from './roster-pieces.ts'

test.each([
  ['@anar @bol @cy-dorn', ['@anar', '@bol', '@cy-dorn']],
  ['ana paul maria peter zuri kobe', ['ana', 'paul', 'maria', 'peter', 'zuri', 'kobe']],
  ['Ana Ruiz | Bo Lind | Cy Dorn', ['Ana Ruiz', 'Bo Lind', 'Cy Dorn']],
  ['Ana · Bo · Cy', ['Ana', 'Bo', 'Cy']],
  ['Ana Ruiz | Harbour', ['Ana Ruiz | Harbour']],
  ['Ana, Bo Lind and Cy', ['Ana', 'Bo Lind', 'Cy']],
  ['Ana María del Carmen Ruiz', ['Ana María del Carmen Ruiz']],
  ['the plan for next year is late', ['the plan for next year is late']],
])('%s is a list of its entries', (line, entries) => {
  expect(splitRoster(line)).toEqual(entries)
})

test('no letter gets lost between entries that only spaces part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ana', 'paul', 'maria', '@bo', 'peter', 'river'), { maxLength: 12 }),
      (words) => {
        expect(splitRoster(words.join(' ')).join(' ')).toBe(words.join(' '))
      },
    ),
  )
})

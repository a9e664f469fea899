import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockingKeys } from './blocking-keys.ts'
import { comparableName } from './comparable-name.ts'
import { compareNames } from './compare-names.ts'
import { byConfidence, findLikelyPairs } from './likely-pairs.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'
import { weighPair } from './weigh-pair.ts'

/** Everybody beside everybody. */
function allLikelyPairs(profiles: readonly PersonProfile[]): LikelyPair[] {
  return profiles
    .flatMap((one, place) => profiles.slice(place + 1).flatMap((other) => weighPair(one, other) ?? []))
    .sort(byConfidence)
}

const given = fc.constantFrom(
  'Ana',
  'Anna',
  'Tim',
  'Timothy',
  'T.',
  'Maria',
  'Joerg',
  'Jörg',
  'Wei',
  'Bob',
  'Robert',
  'Petra',
  'Shubhra',
  'Shubra',
)
const surname = fc.constantFrom(
  'Okonjo',
  'Okonjho',
  'Okojno',
  'Okonj',
  'Ruiz',
  'Ruis',
  'Wagstaff-Dorn',
  'WD',
  'van Dael',
  'Dael',
  'Smith',
  'S',
  'Müller',
  'Mueller',
  'Jr.',
  'O’Leary',
  'Oleary',
  '',
)
const middle = fc.constantFrom('', '', '', 'N.', 'Noor', 'de', 'Robert')
const written = fc
  .tuple(given, middle, surname, fc.constantFrom('as is', 'turned', 'together', 'account'))
  .map(([first, between, last, how]) => {
    const words = [first, between, last].filter((word) => word !== '')
    if (how === 'turned') return words.toReversed().join(' ')
    if (how === 'together') return words.join('')
    return how === 'account' ? `${first.charAt(0)}${last}` : words.join(' ')
  })
const profile = fc.record({
  names: fc.array(written, { minLength: 1, maxLength: 2 }),
  count: fc.integer({ min: 1, max: 30 }),
  meetings: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
  organizations: fc.uniqueArray(fc.constantFrom('harbour', 'kite works'), { maxLength: 2 }),
})

test('searching by keys finds the same pairs as comparing everybody with everybody', () => {
  fc.assert(
    fc.property(fc.array(profile, { maxLength: 14 }), (drawn) => {
      const profiles = drawn.map(({ names, count, meetings, organizations }, index): PersonProfile => ({
        id: `p${index}`,
        names: names.map(comparableName),
        count,
        meetings: new Set(meetings),
        circles: new Set<string>(),
        organizations: organizations.map((organization) => ({ organization, since: null, until: null })),
      }))
      expect(findLikelyPairs(profiles)).toEqual(allLikelyPairs(profiles))
    }),
    { numRuns: 1000 },
  )
})

test('two names that are alike have a key in common', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [first, second] = [comparableName(one), comparableName(other)]
      if (compareNames(first, second) === null) return
      const keys = new Set(blockingKeys(first))
      expect([one, other, blockingKeys(second).some((key) => keys.has(key))]).toEqual([one, other, true])
    }),
    { numRuns: 5000 },
  )
})

test('likeness does not depend on which name comes first', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [first, second] = [comparableName(one), comparableName(other)]
      expect(compareNames(second, first)).toEqual(compareNames(first, second))
    }),
    { numRuns: 5000 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { methodOf, readMotion, voiced } from './read-motion.ts'

const short = (text: string): readonly unknown[] => {
  const { outcome, mover, seconder, votes } = readMotion(text)
  return [outcome, mover, seconder, votes === null ? null : [votes.for, votes.against, votes.abstaining]]
}

test.each([
  ['Moved by Ana Ruiz, seconded by Bo. Motion carried.', ['carried', 'Ana Ruiz', 'Bo', null]],
  ['Ana moved to buy a shed, Bo seconded. Passed 5-2-1.', ['carried', 'Ana', 'Bo', [5, 2, 1]]],
  ['On a motion by Ana, seconded by Bo, the board voted 6-0 to adopt it.', ['carried', 'Ana', 'Bo', [6, 0, null]]],
  ['M/S/C Ana/Bo to accept the report', ['carried', 'Ana', 'Bo', null]],
  ['Motion (Ana/Bo): hire a gardener. Failed, 2 in favour, 5 against.', ['failed', 'Ana', 'Bo', [2, 5, null]]],
  ['The motion to sell the plot was tabled.', ['tabled', null, null, null]],
  ['Motion withdrawn.', ['tabled', null, null, null]],
  ['Vote: 7 yes, 0 no, 2 abstain.', [null, null, null, [7, 0, 2]]],
  ['The motion failed for lack of a second.', ['failed', null, null, null]],
  ['We agreed to meet monthly.', [null, null, null, null]],
  ['Ana moved to Lisbon in 2019.', [null, 'Ana', null, null]],
  ['Seconded by Pete WC0G. Motion passes', ['carried', null, 'Pete WC0G', null]],
  ["I'll second. Motion carried.", ['carried', null, null, null]],
  ['Motion: Move to elect Bo as chair', [null, null, null, null]],
  ['Proposed Cllr M. Ruiz, seconded Cllr L Lind', [null, 'Cllr M. Ruiz', 'Cllr L Lind', null]],
  ['Ana motion; Bo seconded', [null, 'Ana', 'Bo', null]],
  ['Proposition de Ana Ruiz, appuyée par Bo : adoptée à la majorité', ['carried', 'Ana Ruiz', 'Bo', null]],
  [
    'Propuesta por Ana Ruiz, secundada por Bo. Rechazada por 5 votos en contra',
    ['failed', 'Ana Ruiz', 'Bo', [null, 5, null]],
  ],
])('"%s" tells of its motion', (text, expected) => {
  expect(short(text)).toEqual(expected)
})

test('who says that they move or second is the mover or the seconder, where it is known who speaks', () => {
  expect(readMotion(voiced("I'll second that motion", 'Bo Lind')).seconder).toBe('Bo Lind')
  expect(readMotion(voiced('I move that we buy it', 'Ana')).mover).toBe('Ana')
  expect(readMotion(voiced('I will second that motion', null)).seconder).toBeNull()
})

test('a name that is an everyday word is one where the notes know it', () => {
  expect(readMotion('Grant seconded the motion').seconder).toBeNull()
  expect(readMotion('Grant seconded the motion', (name) => name === 'Grant').seconder).toBe('Grant')
})

test('how a decision was reached is told by its own words, or not at all', () => {
  expect(methodOf('Consensus was reached on the fence')).toBe('consensus')
  expect(methodOf('No objections, the agenda stands')).toBe('consent')
  expect(methodOf('Passed 5-2')).toBe('majority')
  expect(methodOf('Il n’y a aucune objection')).toBe('consent')
  expect(methodOf('Se aprueba por mayoría')).toBe('majority')
  expect(methodOf('The fair is on 5 May')).toBeNull()
})

test('whatever stands in a text, movers are words of it and votes are counts', () => {
  const words = fc.constantFrom(
    'Motion',
    'moved by',
    'seconded',
    'Ana',
    'Bo Lind',
    '5-2',
    '3 in favour',
    '(',
    '-',
    '\u0130',
    'carried',
    ':',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8, unit: 'binary' })), { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ')
      const { mover, seconder, votes } = readMotion(text)
      for (const name of [mover, seconder]) expect(name === null || text.includes(name)).toBe(true)
      for (const count of Object.values(votes ?? {})) expect(count === null || count >= 0).toBe(true)
    }),
  )
})

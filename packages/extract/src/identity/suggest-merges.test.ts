import { expect, test } from 'vitest'
import { certainMerges } from './certain-merges.ts'
import type { PartyFacts } from './profile-parties.ts'
import { suggestMerges } from './suggest-merges.ts'

const person = (id: string, name: string): PartyFacts['parties'][number] => ({
  id,
  kind: 'person',
  name,
  level: null,
  directlyAffected: false,
})
const organization = (id: string, name: string): PartyFacts['parties'][number] => ({
  ...person(id, name),
  kind: 'organization',
})
const meetings = Array.from({ length: 12 }, (_one, index) => ({
  id: `m${index}`,
  source: 's',
  title: '',
  date: `2024-01-${String(index + 1).padStart(2, '0')}`,
}))
const came = (who: string, ...places: number[]): PartyFacts['attendance'] =>
  places.map((place) => ({ meeting: `m${place}`, person: who, organization: null, state: 'present', role: null }))
const none: PartyFacts = { parties: [], aliases: [], memberships: [], attendance: [], meetings }

test('who is recorded under a short form and a misspelling is suggested to be folded into the one who came more often', () => {
  const found = suggestMerges({
    ...none,
    parties: [
      person('a', 'Timothy Okonjo'),
      person('b', 'Tim Okonjo'),
      person('c', 'Timothy Okonjho'),
      person('d', 'Rosa Vidal'),
    ],
    attendance: [...came('a', 0, 1, 2, 3, 4, 5), ...came('b', 6), ...came('c', 7), ...came('d', 0, 1)],
  })
  expect(found.map(({ with: folded, into }) => [folded, into])).toEqual([
    ['c', 'a'],
    ['b', 'a'],
    ['c', 'b'],
  ])
  expect(found[1]?.reason).toBe('the same surname, and a short form of the same first name')
})

test('two who stood on one roster are not suggested, unless everything else says one', () => {
  const parties = [person('a', 'Timothy Okonjo'), person('b', 'Tim Okonjo')]
  const attendance = [...came('a', 0, 1, 2), ...came('b', 2, 3, 4)]
  expect(suggestMerges({ ...none, parties, attendance })).toEqual([])
})

test('an address in common is the first reason, a name in common the second', () => {
  const found = suggestMerges({
    ...none,
    parties: [person('a', 'Ana Ruiz'), person('b', 'A.'), person('c', 'Bo Lind'), person('d', 'Bo Lind')],
    aliases: [
      { party: 'a', kind: 'email', alias: 'Ana@example.org' },
      { party: 'b', kind: 'email', alias: 'ana@example.org' },
    ],
  })
  expect(found.map(({ reason }) => reason)).toEqual(['the same name', 'the same e-mail address'])
})

test('an organization is suggested by its initials, more surely when people came for both', () => {
  const parties = [organization('x', 'Tidal Marsh Alliance'), organization('y', 'TMA'), person('p', 'Ana Ruiz')]
  const [bare] = suggestMerges({ ...none, parties })
  const memberships = ['x', 'y'].map((one) => ({ person: 'p', organization: one, since: null, until: null }))
  const [sure] = suggestMerges({ ...none, parties, memberships })
  expect(bare).toMatchObject({ reason: 'the initials of the longer name', confidence: 0.78 })
  expect(sure).toMatchObject({
    reason: 'the initials of the longer name, and one person came for both',
    confidence: 0.92,
  })
})

test('a first name alone is suggested to be one of those who have it, and nobody when too many do', () => {
  const some = [person('a', 'Mara Quist'), person('b', 'Mara Olin'), person('c', 'Mara')]
  expect(suggestMerges({ ...none, parties: some }).map(({ confidence }) => confidence)).toEqual([0.55, 0.55])
  const many = Array.from({ length: 8 }, (_one, index) => person(`n${index}`, `Mara ${'ABCDEFGH'.charAt(index)}quist`))
  expect(
    suggestMerges({ ...none, parties: [...many, person('c', 'Mara')] }).filter(({ with: folded }) => folded === 'c'),
  ).toEqual([])
})

test('what is certain is merged without asking: not what could be somebody else, nor two of one roster', () => {
  const parties = [
    person('a', 'Timothy Okonjo'),
    person('b', 'Tim Okonjo'),
    person('c', 'Timmy Okonjo'),
    person('d', 'Michael Smith'),
    person('e', 'Mike Smith'),
    person('f', 'Rosa Vidal'),
    person('g', 'Rosita Vidal'),
  ]
  const attendance = [...came('a', 0, 1, 2), ...came('b', 3), ...came('c', 2), ...came('f', 0), ...came('g', 0)]
  const found = certainMerges({ ...none, parties, attendance })
  expect(found.map(({ with: folded, into }) => [folded, into])).toEqual([])
  const apart = [...came('a', 0, 1, 2), ...came('b', 3), ...came('c', 4)]
  expect(certainMerges({ ...none, parties, attendance: apart }).map(({ with: one, into }) => [one, into])).toEqual([
    ['b', 'a'],
    ['c', 'a'],
  ])
})

import { expect, test } from 'vitest'
import { addParty, indexParties } from './index-parties.ts'
import { isNobody } from './is-nobody.ts'
import { partyKindOf } from './party-kind.ts'
import { resolveMention } from './resolve-mention.ts'

const known = indexParties(
  [
    { id: 'p1', kind: 'person', name: 'Maria López' },
    { id: 'p2', kind: 'person', name: 'Maria Chen' },
    { id: 'p3', kind: 'person', name: 'Bo Lind' },
    { id: 'o1', kind: 'organization', name: 'Riverside' },
  ],
  [
    { party: 'p1', kind: 'email', alias: 'Maria@example.org' },
    { party: 'p3', kind: 'handle', alias: '@bolind' },
  ],
)
const present = { present: ['p1', 'p3'] }

test('an address, a handle and a folded whole name are certain', () => {
  expect(resolveMention({ name: 'M.', email: 'maria@EXAMPLE.org' }, known, present)).toEqual({
    party: 'p1',
    by: 'email',
  })
  expect(resolveMention({ name: '@BoLind' }, known, present)).toEqual({ party: 'p3', by: 'handle' })
  expect(resolveMention({ name: 'maria lopez' }, known, { present: [] })).toEqual({ party: 'p1', by: 'name' })
})

test('a first name is certain only when one of those present has it', () => {
  expect(resolveMention({ name: 'Maria' }, known, present)).toEqual({ party: 'p1', by: 'first-name' })
  expect(resolveMention({ name: 'Maria' }, known, { present: ['p1', 'p2'] })).toEqual({ new: 'person' })
  expect(resolveMention({ name: 'Maria' }, known, { present: [] })).toEqual({ new: 'person' })
})

test('an organization named as an owner is that organization', () => {
  expect(resolveMention({ name: 'Riverside' }, known, present)).toEqual({ party: 'o1', by: 'name' })
  expect(resolveMention({ name: 'Riverside', kind: 'person' }, known, present)).toEqual({ party: 'o1', by: 'name' })
})

const roster = indexParties(
  [
    { id: 'a', kind: 'person', name: 'Thuy-Anh Tran' },
    { id: 'b', kind: 'person', name: 'Mei-Ling Ortega' },
    { id: 'c', kind: 'person', name: 'Eric Enders' },
    { id: 'd', kind: 'person', name: 'Eric Rain' },
    { id: 'e', kind: 'person', name: 'Brecht van Loon' },
    { id: 'f', kind: 'person', name: 'Jo Mercer' },
  ],
  [],
)
const all = { present: ['a', 'b', 'c', 'd', 'e', 'f'] }

test.each([
  ['Thuy-Anh', 'a'],
  ['Mei-Ling', 'b'],
  ['Eric E', 'c'],
  ['Eric R.', 'd'],
  ['E. Rain', 'd'],
  ['Mercer', 'f'],
  ['van Loon', null],
  ['Van Loon', 'e'],
  ['TT', 'a'],
  ['TAT', 'a'],
  ['BvL', null],
  ['BL', 'e'],
  ['Mei', null],
  ['Eric', null],
  ['mercer', null],
  ['EE', 'c'],
])('of those present %s means %s', (name, id) => {
  expect(resolveMention({ name, kind: 'person' }, roster, all)).toEqual(
    id === null ? { new: 'person' } : { party: id, by: 'first-name' },
  )
  expect(resolveMention({ name, kind: 'person' }, roster, { present: [] })).toEqual({ new: 'person' })
})

test('a whole name that is recorded and there is nobody else, however much it looks like a short form', () => {
  const growing = indexParties(
    [
      { id: 'g', kind: 'person', name: 'Mark T' },
      { id: 'h', kind: 'person', name: 'Mark Titus' },
    ],
    [],
  )
  expect(resolveMention({ name: 'Mark T' }, growing, { present: ['g', 'h'] })).toEqual({ party: 'g', by: 'name' })
  expect(resolveMention({ name: 'Mark T' }, growing, { present: ['h'] })).toEqual({ party: 'h', by: 'first-name' })
})

const bodies = indexParties(
  [
    { id: 'o1', kind: 'organization', name: 'Weir Digital Limited' },
    { id: 'o2', kind: 'organization', name: 'Grid eXchange Fabric (GXF)' },
    { id: 'o3', kind: 'organization', name: 'Tamsin Riverkeepers' },
    { id: 'o4', kind: 'organization', name: 'Youth Climate Circle' },
    { id: 'o5', kind: 'organization', name: 'The Harbour Foundation' },
    { id: 'g1', kind: 'group', name: 'Flood Map WG' },
    { id: 'p1', kind: 'person', name: 'Jo Nelson' },
  ],
  [],
)

test.each([
  ['Weir Digital Ltd.', 'o1'],
  ['weir-digital', 'o1'],
  ['WeirDigital', 'o1'],
  ['GXF', 'o2'],
  ['Grid Exchange Fabric', 'o2'],
  ['Harbour Foundation', 'o5'],
])('the organization %s is certainly %s', (name, party) => {
  expect(resolveMention({ name, kind: 'organization' }, bodies, all)).toEqual({ party, by: 'organization' })
})

test.each(['Weir', 'Weir Digitl', 'Grid', 'Harbour', 'Digital Weir'])(
  'the organization %s stays one of its own: slips and short names are for a person to merge',
  (name) => {
    expect(resolveMention({ name, kind: 'organization' }, bodies, all)).toEqual({ new: 'organization' })
  },
)

test('a name that is already an organization stays that organization, wherever it stands', () => {
  expect(resolveMention({ name: 'Tamsin Riverkeepers', kind: 'person' }, bodies, all)).toMatchObject({ party: 'o3' })
  expect(resolveMention({ name: 'Youth climate circle', kind: 'group' }, bodies, all)).toMatchObject({ party: 'o4' })
})

test('who comes for a working group comes for no organization, and a person is none', () => {
  expect(resolveMention({ name: 'Flood Map Working Group', kind: 'organization' }, bodies, all)).toMatchObject({
    party: 'g1',
  })
  expect(resolveMention({ name: 'Rust WG', kind: 'organization' }, bodies, all)).toEqual({ new: 'group' })
  expect(resolveMention({ name: 'Jo Nelson (Harbour)', kind: 'organization' }, bodies, all)).toMatchObject({
    party: 'p1',
  })
})

test('what is added to the index is found at once', () => {
  const growing = indexParties([], [])
  expect(resolveMention({ name: 'Ana Ruiz' }, growing, { present: [] })).toEqual({ new: 'person' })
  addParty(growing, { id: 'x', kind: 'person', name: 'Ana Ruiz' })
  expect(resolveMention({ name: 'ana ruiz' }, growing, { present: [] })).toEqual({ party: 'x', by: 'name' })
})

test.each(['governance wg', 'all', 'Everyone', 'the group', 'SIG-Docs', 'Finance Team'])('%s is a group', (name) => {
  expect(partyKindOf(name)).toBe('group')
})

test.each(['Harbour Foundation', 'Open Data Institute', 'Kite Works GmbH'])('%s is an organization', (name) => {
  expect(partyKindOf(name)).toBe('organization')
})

test.each([
  "Ana's Presentation",
  'Fireflies.ai Notetaker Bo',
  'Board Room 4',
  'Otter.ai',
  'You',
  'TBD',
  '+1 555',
  'Speaker 0',
  'Speaker 12',
  'Unknown speaker',
  '+49 30 ***-**12',
  '(555) 010-2299',
  'Conference Room B',
])('%s is nobody', (name) => {
  expect(isNobody(name)).toBe(true)
})

test.each(['Ana Ruiz', 'Bo', 'Maria López', 'Roman', 'Guest Mbeki', 'Person Nakai', '90n20'])(
  '%s is somebody',
  (name) => {
    expect(isNobody(name)).toBe(false)
  },
)

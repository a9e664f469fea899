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
  expect(resolveMention({ name: 'Riverside', kind: 'person' }, known, present)).toEqual({ new: 'person' })
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

test.each(["Ana's Presentation", 'Fireflies.ai Notetaker Bo', 'Board Room 4', 'Otter.ai', 'You', 'TBD', '+1 555'])(
  '%s is nobody',
  (name) => {
    expect(isNobody(name)).toBe(true)
  },
)

test.each(['Ana Ruiz', 'Bo', 'Maria López', 'Roman'])('%s is somebody', (name) => {
  expect(isNobody(name)).toBe(false)
})

import { expect, test } from 'vitest'
import { readPerson } from './read-person.ts'

const read = (entry: string): (string | null)[] | null => {
  const person = readPerson(entry, [])
  return person === null ? null : [person.name, person.organization, person.role, person.handle]
}

test.each([
  ['Ana Ruiz (Riverside)', ['Ana Ruiz', 'Riverside', null, null]],
  ['Ana Ruiz, Riverside', ['Ana Ruiz', 'Riverside', null, null]],
  ['Ana Ruiz - Riverside (Chair)', ['Ana Ruiz', 'Riverside', 'chair', null]],
  ['Ana Ruiz – Riverside Representative', ['Ana Ruiz', 'Riverside', null, null]],
  ['Ana Ruiz (@anar)', ['Ana Ruiz', null, null, 'anar']],
  ['Ana Ruiz @anar (observer)', ['Ana Ruiz', null, 'guest', 'anar']],
  ['Ana Ruiz (she/her) (scribe)', ['Ana Ruiz', null, 'note-taker', null]],
  ['Jan (Joop) de Vries', ['Jan (Joop) de Vries', null, null, null]],
  ['@anar', ['anar', null, null, 'anar']],
  ['Ruiz, Ana (Riverside)', ['Ana Ruiz', 'Riverside', null, null]],
  ['van Dael, Peter, Riverside', ['Peter van Dael', 'Riverside', null, null]],
  ['Chen, Wei - Riverside', ['Wei Chen', 'Riverside', null, null]],
  ['Ana, Riverside', ['Ana', 'Riverside', null, null]],
  ['Ana Ruiz, Martin', ['Ana Ruiz', 'Martin', null, null]],
  ['@anar - Ana Ruiz (Riverside)', ['Ana Ruiz', 'Riverside', null, 'anar']],
  ['@anar Ana Ruiz', ['Ana Ruiz', null, null, 'anar']],
  ['@Ana Ruiz', ['Ana Ruiz', null, null, null]],
  ['Ana Ruiz (@anar)x', ['Ana Ruiz', null, null, 'anar']],
  ['Ana Ruiz {@anar)', ['Ana Ruiz', null, null, 'anar']],
  ['Ana Ruiz (@Ana Ruiz - Riverside)', ['Ana Ruiz', 'Riverside', null, 'Ana']],
  ['Ana Ruiz (@anar) Riverside Project', ['Ana Ruiz', 'Riverside Project', null, 'anar']],
  ['Ana Ruiz (@anar, guest)', ['Ana Ruiz', null, 'guest', 'anar']],
  ['Ana Ruiz: @anar', ['Ana Ruiz', null, null, 'anar']],
  ['Ana Ruiz (aruiz)', ['Ana Ruiz', null, null, 'aruiz']],
  ['🐢 Ana Ruiz 👩🏽‍🌾', ['Ana Ruiz', null, null, null]],
  ['Ana Ruiz <ana@riverside.example>', ['Ana Ruiz', null, null, null]],
  ['A. RUIZ : ana.ruiz@riverside.example', ['A. RUIZ', null, null, null]],
  ['Ana Ruiz (she/her) Riverside', ['Ana Ruiz', 'Riverside', null, null]],
  ['Ana (Anita) Ruiz', ['Ana (Anita) Ruiz', null, null, null]],
  ['[Ana Ruiz (chair)]', ['Ana Ruiz', null, 'chair', null]],
  ['[Ana Ruiz][ana]', ['Ana Ruiz', null, null, null]],
  ['Ana Ruiz x', ['Ana Ruiz', null, null, null]],
  ['Ana Ruiz (Riverside) +', ['Ana Ruiz', 'Riverside', null, null]],
  ['Ana ?', ['Ana', null, null, null]],
  ['Ana Ruiz -- Bo sent regrets before the meeting', ['Ana Ruiz', null, null, null]],
])('%s', (entry, expected) => {
  expect(read(entry)).toEqual(expected)
})

test.each([
  'Please add your name',
  '10',
  'https://example.org',
  'The minutes were approved.',
  'Otter.ai',
  "Ana's Presentation",
  '+14 others',
])('%s is no person', (entry) => {
  expect(read(entry)).toBeNull()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRosterTemplate } from './roster-template.ts'

const names = ['name', 'Your Name', 'FULL NAME', 'names', 'First name, last name', 'Attendee', 'participant', 'Náme']
const others = ['GitHub handle', 'affiliation', 'Organisation', 'irc nick', 'pronouns']

test('whatever the column for names is called and wherever it stands, the line is read as a template', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names.filter((name) => !name.includes(','))),
      fc.array(fc.constantFrom(...others), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(' / ', ' | ', ' - ', '; '),
      fc.nat(3),
      (name, columns, separator, place) => {
        const titles = columns.toSpliced(Math.min(place, columns.length), 0, name)
        expect(readRosterTemplate(`[${titles.join(separator)}]`)?.columns).toContain('name')
      },
    ),
  )
})

test.each(['Ana Ruiz / anar / Harbour', 'affiliation / handle', 'Éva / Quay', 'name', ''])(
  '%j is no template',
  (plain) => {
    expect(readRosterTemplate(plain)).toBeNull()
  },
)

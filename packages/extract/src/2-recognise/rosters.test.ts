import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const rosterOf = (...lines: string[]): string[] => {
  const text = ['# Garden meeting, 3 March 2026', '', ...lines].join('\n')
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: '2026-03-10' })
  return meetings.flatMap(({ attendees }) =>
    attendees.map(
      ({ name, organization, state, role }) =>
        `${state === 'present' ? '' : 'not '}${name}${organization === null ? '' : ` of ${organization}`}${role === null ? '' : `, ${role}`}`,
    ),
  )
}

test.each([
  ['## Attendance', '- Ana Ruiz +', '- Bo Lind', '- Cy Dorn +', '', '"+" = attending'],
  ['## Attendance (x = present)', '- Ana Ruiz x', '- Bo Lind', '- Cy Dorn x'],
  ['## Present', '- Ana Ruiz', '- Bo Lind*', '- Cy Dorn', '', '\\* denotes absent'],
])('a legend says what the mark behind a name means, and its lack: %s', (...lines) => {
  expect(rosterOf(...lines)).toEqual(['Ana Ruiz', 'not Bo Lind', 'Cy Dorn'])
})

test('a legend without a single mark says nothing of those who are listed', () => {
  expect(rosterOf('## Attendance', '- Ana Ruiz', '- Bo Lind', '', '+ = attending')).toEqual(['Ana Ruiz', 'Bo Lind'])
})

test('where organizations stand first, their delegates follow, each with a mark of their own', () => {
  expect(
    rosterOf(
      '## Roll call',
      '- Harbour Trust - Ana Ruiz + / Paul Lind',
      '- Quay - Maria Dorn',
      '- Mill - Peter Osei +',
      '',
      '+ indicates attending',
    ),
  ).toEqual([
    'Ana Ruiz of Harbour Trust',
    'not Paul Lind of Harbour Trust',
    'not Maria Dorn of Quay',
    'Peter Osei of Mill',
  ])
})

test('an organization that is called like a person is none, and seats are no organizations', () => {
  expect(
    rosterOf(
      '## Attendees',
      '- [x] Harbour Trust: Ana Ruiz (Primary), Paul Lind (Alternate)',
      '- [x] Mercedes: Maria Dorn (Primary) came ten minutes late',
    ),
  ).toEqual(['Ana Ruiz of Harbour Trust', 'Paul Lind of Harbour Trust', 'Maria Dorn of Mercedes'])
})

test("a heading that names an organization's staff gives those below it their organization", () => {
  expect(rosterOf('## Attendees', '### Quay Foundation staff', '- Ana Ruiz', '- Bo Lind (Mill)')).toEqual([
    'Ana Ruiz of Quay Foundation',
    'Bo Lind of Mill',
  ])
})

test('an entry of a roster that is prose names nobody', () => {
  expect(rosterOf('## Attendees', '- Ana Ruiz', '- One training took place in South Bay, Stanford, Florida')).toEqual([
    'Ana Ruiz',
  ])
})

test('who chairs on paper and is listed as absent is absent; who came after all is present', () => {
  expect(
    rosterOf(
      'Attendees: Ana Ruiz, Bo Lind',
      'Chair: Cy Dorn',
      'Apologies:',
      '- Cy Dorn',
      '- Dee Marsh - arrived during the meeting',
    ),
  ).toEqual(['Ana Ruiz', 'Bo Lind', 'not Cy Dorn, chair', 'Dee Marsh'])
})

test('a legend of names lists nobody who was there', () => {
  expect(
    rosterOf(
      '## Participants',
      '- Attendees: @anar, @bol',
      '- Names legend:',
      '  - Ana Ruiz @anar',
      '  - Cy Dorn @cyd',
    ),
  ).toEqual(['anar', 'bol'])
})

test('nominees for an office were not there because of it, nor are its duties people', () => {
  expect(
    rosterOf(
      'Present: Ana Ruiz',
      '',
      '## Election',
      '- Nominees',
      '  - Secretary',
      '    - Bo Lind',
      '',
      '## Roles',
      '- Chair',
      '  - Speaks for us',
      '  - Final maker and delegator',
    ),
  ).toEqual(['Ana Ruiz'])
})

test('names of one list are as many people, however short; those of two are joined', () => {
  expect(rosterOf('Present: Thomas, Mason, Thomas S.')).toEqual(['Thomas', 'Mason', 'Thomas S'])
  expect(rosterOf('Facilitator: Ana de la Torre Vidal', 'Present: Ana de la Torre, Bo Lind')).toEqual([
    'Ana de la Torre Vidal, facilitator',
    'Bo Lind',
  ])
})

test('a column whose title begins with the word holds the names, in small letters too', () => {
  expect(
    rosterOf('## Participants', '', '| Nick | Name/Nym |', '|---|---|', '| ar | [Ana Ruiz][] |', '| bl | paul lind |'),
  ).toEqual(['Ana Ruiz', 'paul lind'])
})

test('an everyday word amid a list is a thing', () => {
  expect(rosterOf('Present: Ana Ruiz, Bo Lind', '', '## Talk', '- Guest : banks and licensing')).toEqual([
    'Ana Ruiz',
    'Bo Lind',
  ])
})

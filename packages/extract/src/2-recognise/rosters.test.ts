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

test.each([
  ['We met at the mill at nine. Those present were:', '', '- Ana Ruiz', '- Paul Lind'],
  ['La réunion s’est tenue au port. Étaient présents :', '', '- *Bureau* : Ana Ruiz, Paul Lind'],
  ['Ana Ruiz et Paul Lind étaient présents.'],
  ['Asistieron Ana Ruiz y Paul Lind.'],
  ['Present: Ana Ruiz | Paul Lind | TBD'],
  ['## Roll call', '', 'Ana Ruiz: Present', 'Paul Lind: Present (remote)'],
  ['| Date | 3 March |', '|---|---|', '| Present | Ana Ruiz<br>Paul Lind |'],
])('a roster is opened by a sentence, told by one, or written in one line: %s', (...lines) => {
  expect(rosterOf(...lines)).toEqual(['Ana Ruiz', 'Paul Lind'])
})

test.each([
  ['## Roll call', '', 'Ana Ruiz: Absent'],
  ['## Attendees', '- ❌ Ana Ruiz'],
  ['## Attendees', '- :x: Ana Ruiz'],
  ['Present: ~~Ana Ruiz~~'],
  ['Ana Ruiz s’est excusée.'],
  ['No asistió Ana Ruiz.'],
])('who is crossed out or told to be away is absent: %s', (...lines) => {
  expect(rosterOf(...lines)).toEqual(['not Ana Ruiz'])
})

test.each([
  ['chair', 'The meeting was called to order at 7:05 pm by President Ana Ruiz.'],
  ['chair', 'La séance est présidée par Ana Ruiz, maire.'],
  ['note-taker', '_Minutes by Ana Ruiz: ana@garden.example_'],
  ['note-taker', '#### Notes: Ana Ruiz'],
  ['note-taker', 'Respectfully submitted by Ana Ruiz'],
])('the %s is told by a sentence: %s', (role, sentence) => {
  expect(rosterOf(sentence)).toEqual([`Ana Ruiz, ${role}`])
})

test.each([
  'Minutes by email',
  'Notes: Rain tomorrow',
  'The workshop was facilitated by Ana Ruiz',
  'Recorded by the county',
])('%s names nobody who was there', (sentence) => {
  expect(rosterOf(sentence)).toEqual([])
})

test('two lists side by side are two rosters', () => {
  expect(rosterOf('| Present | Absent |', '|---|---|', '| Ana Ruiz | Cy Dorn |', '| Paul Lind | |')).toEqual([
    'Ana Ruiz',
    'not Cy Dorn',
    'Paul Lind',
  ])
})

test('the initial in the middle of a name is left out elsewhere', () => {
  expect(rosterOf('Minutes by Ana Ruiz', '', '## Attendees', '- Ana B Ruiz (Harbour)', '- Bo Lind')).toEqual([
    'Ana B Ruiz of Harbour, note-taker',
    'Bo Lind',
  ])
})

test('below a roster’s own heading, organizations head their people', () => {
  expect(rosterOf('## Attendees', '', '**Harbour Trust**', '- Ana Ruiz', '', '**Quay Society**', '- Bo Lind')).toEqual([
    'Ana Ruiz of Harbour Trust',
    'Bo Lind of Quay Society',
  ])
})

test.each([
  ['## Attending', '[[Ana Ruiz]] [[Paul Lind]]'],
  ['Attendees:', '', '  ●Ana Ruiz', '   ●Paul Lind'],
  ['PRESENT Mrs Ana Ruiz, Mr Paul Lind (Clerk) There were no visitors.'],
  ['## Attendees', '1. Ana Ruiz \\*\\*', '2. Paul Lind \\*'],
  ['## Attendance', '', '| Name (Affiliation) | Present |', '|---|---|', '| Ana Ruiz | Y |', '| Paul Lind | Y |'],
])('names are parted by brackets, dots or capitals, and marks are none of them: %s', (...lines) => {
  expect(rosterOf(...lines)).toEqual(['Ana Ruiz', 'Paul Lind'])
})

test('in a roll call the office may stand before the name', () => {
  expect(
    rosterOf(
      '## Roll call',
      '- President - Ana Ruiz: **Present**',
      '- Webmaster - Bo Lind: **Present**, came at nine',
      '- Librarian - Cy Dorn: **Not present**',
    ),
  ).toEqual(['Ana Ruiz, chair', 'Bo Lind', 'not Cy Dorn'])
})

test('capitals behind a comma are initials only where the name has their letters', () => {
  expect(rosterOf('## Attendees', '- Ana Ruiz, AR', '- Derek Haas, DNEG')).toEqual(['Ana Ruiz', 'Derek Haas of DNEG'])
})

test('a conjunction within an organization parts no names', () => {
  expect(rosterOf('## Attendees', '', 'Ana Ruiz, Health and Care Centre', '', 'Bo Lind, Quay')).toEqual([
    'Ana Ruiz of Health and Care Centre',
    'Bo Lind of Quay',
  ])
})

test('a family name cut to its letter is the only one that begins with it', () => {
  expect(rosterOf('## Participants', '- Ana Ruiz', '- Bo Lind', '', 'Present: Ana R')).toEqual(['Ana Ruiz', 'Bo Lind'])
})

test('a table written in HTML without titles has its names, its organizations and its ticks in columns', () => {
  const row = (...cells: string[]): string[] => ['<tr>', ...cells.map((cell) => `<td><p>${cell}</p></td>`), '</tr>']
  expect(
    rosterOf(
      '## Attendees',
      '',
      '<table>',
      ...row('Ana Ruiz', 'Harbour', 'Y'),
      ...row('Bo Lind', 'Quay', ''),
      ...row('Cy Dorn', 'Mill', 'Y'),
      '</table>',
    ),
  ).toEqual(['Ana Ruiz of Harbour', 'not Bo Lind of Quay', 'Cy Dorn of Mill'])
})

test("the list of a group's members above the notes of its meetings says nothing of who came", () => {
  const notes = 'Current members:\n- Ana Ruiz\n- Bo Lind\n\n## Tasks\n- [ ] @all: read the plan\n\n'
  const meeting = (day: string): string => `## ${day}\n\nAttendees: Ana Ruiz, Cy Dorn\n\n- Rain\n\n`
  const text = `${notes}${meeting('2026-03-10')}${meeting('2026-03-03')}`
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: '2026-03-10' })
  expect(meetings.map(({ attendees }) => attendees.map(({ name }) => name))).toEqual([
    [],
    ['Ana Ruiz', 'Cy Dorn'],
    ['Ana Ruiz', 'Cy Dorn'],
  ])
})

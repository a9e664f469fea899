import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractNamed } from '../pipeline.ts'
import { identifyParties } from './identify-parties.ts'
import type { IdentifiedParty } from './identified-party.ts'
import { sightingsOf, type SightedMeeting } from './sighting.ts'
import { sightedMeeting } from './testing/sighted-meeting.ts'

const plain = { handles: false, emails: false }
const everything = { handles: true, emails: true }

/** Documents of one group, a week apart, each with its roster. */
function weekly(...rosters: readonly (readonly string[])[]): SightedMeeting[] {
  return rosters.map((roster, index) => {
    const week = new Date(Date.UTC(2024, 0, 3 + 7 * index)).toISOString().slice(0, 10)
    return sightedMeeting(`${week}.md`, week, roster)
  })
}

function people(meetings: readonly SightedMeeting[]): IdentifiedParty[] {
  return identifyParties(meetings, plain).filter(({ kind }) => kind === 'person')
}

function namesOf(meetings: readonly SightedMeeting[]): string[] {
  return people(meetings).map(({ name }) => name)
}

const regular = (name: string): readonly string[][] => Array.from({ length: 8 }, () => [name, 'Rosa Vidal'])

test.each([
  ['Timothy Okonjo', 'Timmy Okonjo', 'a nickname'],
  ['Rafael Quintero', 'Rafa Quintero', 'a Spanish short form'],
  ['Matthieu Garrel', 'Mathieu Garrel', 'another spelling'],
  ['Brian Harkness', 'Brain Harkness', 'two letters swapped'],
  ['Hugo Marchand', 'Hugo Marchnad', 'two letters swapped in the surname'],
  ['Rachel Oxtoby', 'Rachel Oxtob', 'a letter left out'],
  ['Darcy Whitlam', 'Darcy Whittlam', 'a letter doubled'],
  ['Claudio Wenders', 'Claudio Wunders', 'another letter'],
  ['Jörg Ångström', 'Jorg Angstrom', 'diacritics left out'],
  ['Jörg Mühlbauer', 'Joerg Muehlbauer', 'umlauts written out'],
  ['Tobias Nießmann', 'Tobias Niessmann', 'a sharp s written out'],
  ['Łukasz Brodzki', 'Lukasz Brodzki', 'a stroke left out'],
  ['Надія Орлова', 'Nadiya Orlova', 'another alphabet'],
  ['Abena Osei', 'Osei Abena', 'the surname first'],
  ['Abena Osei', 'OSEI Abena', 'the surname first, in capitals'],
  ['Abena Osei', 'Osei, Abena', 'the surname first, with a comma'],
  ['Silas Brannagh', 'SilasBrannagh', 'written together'],
  ['Silas Brannagh', 'silas brannagh', 'all small'],
  ['Wanjiru Kamau', 'Wanjiru N. Kamau', 'a middle initial'],
  ['Adam Ferrow', "Adam 'fez' Ferrow", 'a nickname in quotes'],
  ['Petra Wagstaff-Dorn', 'Petra WD', 'the initials of the surname'],
  ['Noor Haddad-Leclerc', 'Noor Haddad Leclerc', 'no hyphen'],
  ['Grace Adeyemi', 'Dr. Grace Adeyemi', 'a title'],
  ['Grace Adeyemi', 'Grace Adeyemi (she/her)', 'pronouns'],
])('%s and %s are one person: %s', (name, other) => {
  const found = people(weekly(...regular(name), [other, 'Rosa Vidal']))
  expect(found.map((one) => one.mentions.length)).toEqual([9, 9])
})

test.each([
  ['Maria Okonjo', 'Mario Okonjo', 'both are names of their own'],
  ['Daniel Okonjo', 'Daniela Okonjo', 'both are names of their own'],
  ['Alexander Prott', 'Alexandra Prott', 'one short form of two names'],
  ['Wei Chen', 'Wei Chan', 'both surnames are widespread'],
  ['Ming Li', 'Ming Lu', 'too short to be a slip'],
  ['Ana Ruiz', 'Ana Vidal', 'another surname'],
  ['Henry Castellan Jr.', 'Henry Castellan Sr.', 'father and son'],
  ['Wanjiru N. Kamau', 'Wanjiru P. Kamau', 'other middle initials'],
])('%s and %s stay two people: %s', (name, other) => {
  expect(namesOf(weekly(...regular(name), [other, 'Rosa Vidal']))).toHaveLength(3)
})

test('two entries of one roster are two people, however alike', () => {
  const found = people(weekly(['Tim Okonjo', 'Timothy Okonjo'], ['Tim Okonjo'], ['Timothy Okonjo']))
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Tim Okonjo', 2],
    ['Timothy Okonjo', 2],
  ])
})

test('two names that take turns for months and stand together once are one person, entered twice there', () => {
  const rosters = Array.from({ length: 30 }, (_one, index) => [index % 2 === 0 ? 'Tim Okonjo' : 'Timothy Okonjo'])
  rosters[10] = ['Tim Okonjo', 'Timothy Okonjo']
  const found = people(weekly(...rosters))
  expect(found.map(({ mentions, suggested }) => [mentions.length, suggested.length])).toEqual([
    [1, 1],
    [30, 1],
  ])
  expect(found[0]?.suggested[0]?.reason).toContain('though both stand on one roster')
})

test('a short form of two first names is nobody in particular, and both are suggested', () => {
  const found = people(weekly(['Christopher Hobbs'], ['Christine Hobbs'], ['Chris Hobbs']))
  expect(found.map(({ name, suggested }) => [name, suggested.map((one) => one.with)])).toEqual([
    ['Chris Hobbs', ['person:christine-hobbs', 'person:christopher-hobbs']],
    ['Christine Hobbs', ['person:chris-hobbs']],
    ['Christopher Hobbs', ['person:chris-hobbs']],
  ])
})

test('a widespread name at two organizations is suggested, not merged; at one organization it is one person', () => {
  const apart = people(weekly(['Michael Smith (Harbour)'], ['Mike Smith (Kite Works)']))
  expect(apart.map(({ suggested }) => suggested.map(({ reason }) => reason))).toEqual([
    ['the same surname, and a short form of the same first name, but different organizations'],
    ['the same surname, and a short form of the same first name, but different organizations'],
  ])
  expect(namesOf(weekly(['Michael Smith (Harbour)'], ['Mike Smith (Harbour)']))).toEqual(['Michael Smith'])
})

test('a first name alone is the only regular who has it and is not there by the whole name', () => {
  const found = people(weekly(['Divya Tolan', 'Bo Lind'], ['Divya Tolan', 'Bo Lind'], ['Divya', 'Bo Lind']))
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Bo Lind', 3],
    ['Divya Tolan', 3],
  ])
})

test('a first name beside the whole name on some roster is somebody else on all of them', () => {
  const found = people(weekly(['Divya Tolan', 'Divya', 'Bo Lind'], ['Divya Tolan'], ['Divya', 'Bo Lind']))
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Bo Lind', 2],
    ['Divya', 2],
    ['Divya Tolan', 2],
  ])
})

test('the Adam of strangers is another Adam', () => {
  const ours = weekly(['Adam Miller', 'Bo Lind'], ['Adam Miller', 'Bo Lind'], ['Adam', 'Bo Lind'])
  const theirs = ['x', 'y'].map((file) => sightedMeeting(file, '2024-01-20', ['Adam', 'Zola', 'Yusra']))
  expect(people([...ours, ...theirs]).map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Adam', 2],
    ['Adam Miller', 3],
    ['Bo Lind', 3],
    ['Yusra', 2],
    ['Zola', 2],
  ])
})

test("a person's organizations come in the order of time, each with its days", () => {
  const [found] = people(
    weekly(['Ana Ruiz (Harbour)'], ['Ana Ruiz (Harbour)'], ['Ana Ruiz (Kite Works GmbH)'], ['Ana Ruiz']),
  )
  expect(found).toMatchObject({
    organizations: ['Harbour', 'Kite Works GmbH'],
    memberships: [
      { organization: 'Harbour', since: '2024-01-03', until: '2024-01-10' },
      { organization: 'Kite Works GmbH', since: '2024-01-17', until: null },
    ],
  })
})

test('an organization is one under its legal forms, its bracketed short form and its former name', () => {
  const meetings = weekly(
    ['Ana Ruiz (Kite Works, Inc.)', 'Bo Lind (Kite Works)', 'Cy Moe (Papalote)'],
    ['Ana Ruiz (Kite Works)', 'Dee Fox (Kite Works formerly Papalote)'],
  )
  const bodies = identifyParties(meetings, plain).filter(({ kind }) => kind === 'organization')
  expect(bodies.map(({ name, aliases, mentions }) => [name, aliases.length, mentions.length])).toEqual([
    ['Kite Works', 3, 5],
  ])
})

const notes = (day: string, roster: string, rest = ''): readonly [string, string] => [
  `${day}.md`,
  `# Garden circle ${day}\n\n## Present\n\n${roster}\n${rest}`,
]

function identify(files: readonly (readonly [string, string])[], options = everything): IdentifiedParty[] {
  const meetings = files.flatMap(([file, text]) =>
    sightingsOf(file, extractNamed({ text, format: 'md' }, { today: '2000-01-01', fileName: file }), options.handles),
  )
  return identifyParties(meetings, options)
}

test('handles and addresses come before names, unless they are not to be used', () => {
  const files = [
    notes('2024-01-03', '* Matilda Orr (@morr)\n* Bo Lind'),
    notes('2024-01-10', '* Matilda Vandersteen (@morr)\n* Bo Lind'),
    notes('2024-01-17', '* Mo (@morr)\n* Bo Lind'),
  ]
  const named = identify(files)
  expect(named.find(({ name }) => name === 'Matilda Vandersteen')).toMatchObject({
    aliases: ['Matilda Orr', 'Mo', '@morr'],
  })
  expect(identify(files, plain).flatMap(({ aliases }) => aliases)).toEqual([])
})

test('owners and speakers are those on the roster whom their short names mean, and each mention says where', () => {
  const files = [
    notes(
      '2024-01-03',
      '* Ana Ruiz (Riverside)\n* Bo Lind',
      '\n## Minutes\n\nAna: we need seeds\nBo: yes\nAna: who?\nBo: you\n\n## Action items\n\n- [ ] Ana: order seeds\n- [ ] Riverside: lend the van\n',
    ),
  ]
  const found = identify(files)
  expect(
    found.map(({ kind, name, mentions }) => [kind, name, mentions.map(({ line, as }) => `${line} ${as}`)]),
  ).toEqual([
    ['organization', 'Riverside', ['5 Riverside', '18 Riverside']],
    ['person', 'Ana Ruiz', ['5 Ana Ruiz', '17 Ana', '10 Ana', '12 Ana']],
    ['person', 'Bo Lind', ['6 Bo Lind', '11 Bo', '13 Bo']],
  ])
})

test('without handles nobody is known by one, not even on the roster that gives it', () => {
  const talk = '\n## Minutes\n\nmorr: we need seeds\nBo: yes, beans\nmorr: and who buys them?\nBo: the school does\n'
  const files = [notes('2024-01-03', '* Matilda Quist (@morr)\n* Bo Lind\n* Cy Moe', talk)]
  const named = (options: typeof plain): number =>
    identify(files, options).find(({ name }) => name === 'Matilda Quist')?.mentions.length ?? 0
  expect([named(everything), named(plain)]).toEqual([3, 1])
})

test('somebody listed twice, or invited only, is mentioned on each of these lines', () => {
  const found = identify([notes('2024-01-03', '* Ana Ruiz\n* Bo Lind\n* Ana Ruiz', '\n## Invited\n\n* Cy Moe\n')])
  expect(found.map(({ name, mentions }) => [name, mentions.map(({ line }) => line)])).toEqual([
    ['Ana Ruiz', [5, 7]],
    ['Bo Lind', [6]],
    ['Cy Moe', [11]],
  ])
})

const given = fc.constantFrom(
  'Ana',
  'Anna',
  'Tim',
  'Timothy',
  'Timmy',
  'Bo',
  'Maria',
  'Mario',
  'Chris',
  'Christine',
  'Jörg',
  'Joerg',
)
const surname = fc.constantFrom(
  'Okonjo',
  'Okonjho',
  'Smith',
  'Ruiz',
  'Vidal',
  'Vidall',
  'van Dael',
  'Haddad-Leclerc',
  'HL',
  'N.',
  '',
)
const body = fc.constantFrom('', '', ' (Harbour)', ' (Kite Works)', ' (KW)')
const entry = fc.tuple(given, surname, body).map(([first, last, of]) => `${`${first} ${last}`.trim()}${of}`)
const rosters = fc.array(fc.array(entry, { maxLength: 7 }), { maxLength: 9 })

function partitionOf(parties: readonly IdentifiedParty[]): string[] {
  return parties
    .filter(({ kind }) => kind === 'person')
    .map(({ mentions }) =>
      mentions
        .map(({ file, line }) => `${file}:${line}`)
        .sort()
        .join(' '),
    )
    .sort()
}

test('the order of the files changes nothing', () => {
  fc.assert(
    fc.property(rosters, fc.infiniteStream(fc.nat()), (lists, numbers) => {
      const meetings = weekly(...lists)
      const shuffled = meetings
        .map((meeting) => ({ meeting, at: numbers.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ meeting }) => meeting)
      expect(identifyParties(shuffled, plain)).toEqual(identifyParties(meetings, plain))
    }),
    { numRuns: 300 },
  )
})

test('every mention is in one person, and two different names of one roster never are in the same', () => {
  fc.assert(
    fc.property(rosters, (lists) => {
      const meetings = weekly(...lists)
      const seen = new Map<string, string>()
      for (const { id, kind, mentions } of identifyParties(meetings, plain)) {
        if (kind !== 'person') continue
        const names = new Map<string, string>()
        for (const { file, line, as } of mentions) {
          expect(seen.has(`${file}:${line}`)).toBe(false)
          seen.set(`${file}:${line}`, id)
          expect([file, names.get(file) ?? as]).toEqual([file, as])
          names.set(file, as)
        }
      }
      expect(seen.size).toBe(lists.flat().length)
    }),
    { numRuns: 500 },
  )
})

test('calling everybody else by other surnames keeps who is one person', () => {
  const other: Readonly<Record<string, string>> = {
    Okonjo: 'Achterberg',
    Okonjho: 'Achterbnerg',
    Tolan: 'Quell',
    Vidall: 'Morrow',
    Vidal: 'Morow',
  }
  const plainEntry = fc
    .tuple(given, fc.constantFrom(...Object.keys(other)))
    .map(([first, last]) => [first, last] as const)
  fc.assert(
    fc.property(fc.array(fc.array(plainEntry, { maxLength: 6 }), { maxLength: 8 }), (lists) => {
      const before = weekly(...lists.map((list) => list.map(([first, last]) => `${first} ${last}`)))
      const after = weekly(...lists.map((list) => list.map(([first, last]) => `${first} ${other[last] ?? last}`)))
      expect(partitionOf(identifyParties(after, plain))).toEqual(partitionOf(identifyParties(before, plain)))
    }),
    { numRuns: 300 },
  )
})

test('no text makes it throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const words = fc.oneof(text, entry, fc.constantFrom('@', '()', "''", ',', 'Jr.', '🙂', 'ß', 'İ', '\u0000'))
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 6 }), { maxLength: 6 }), (lists) => {
      for (const options of [plain, everything]) {
        const parties = identifyParties(weekly(...lists), options)
        expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length)
      }
    }),
    { numRuns: 500 },
  )
})

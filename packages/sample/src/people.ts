import { organizationOf, type OrganizationKey } from './organizations.ts'

export interface SamplePerson {
  readonly name: string
  readonly organization: OrganizationKey
  readonly email: string
  /** What colleagues write: the first name, with a letter behind it where two people share it. */
  readonly first: string
  readonly initials: string
  readonly nickname: string | null
  /** A way in which notes have misspelt the first name. */
  readonly typo: string | null
  /** How readily the person speaks, as a weight. */
  readonly voice: number
}

type Row = readonly [name: string, voice: number, extra?: { nickname?: string; typo?: string; first?: string }]

const members: Readonly<Record<OrganizationKey, readonly Row[]>> = {
  river: [
    ['Ines Calloway', 2, { typo: 'Inez' }],
    ['Bartholomew Okonjo', 1.2, { nickname: 'Bart' }],
    ['Sunniva Haugen', 0.8, { typo: 'Suniva' }],
    ['Rafael Quispe', 0.9, { nickname: 'Rafa' }],
    ['Delphine Arceneaux', 0.6],
    ['Jiahui Wen', 0.7],
    ['Maurice Tolliver', 0.5],
  ],
  tenants: [
    ['Yolanda Prewitt', 1.8, { nickname: 'Yoli' }],
    ['Idris Baptiste', 1.1],
    ['Katarzyna Wolska', 0.9, { nickname: 'Kasia' }],
    ['Darnell Hutchins', 0.7, { typo: 'Darnel' }],
    ['Thuy-Anh Doan', 0.6],
    ['Magdalena Ruiz-Ferrer', 0.8, { nickname: 'Magda' }],
  ],
  food: [
    ['Oluwaseun Adeyinka', 1.7, { nickname: 'Seun' }],
    ['Greta Lindqvist', 1, { first: 'Greta L.' }],
    ['Paolo Marchetti', 1.1],
    ['Shabnam Karimi', 0.7],
    ['Everett Nakai', 0.6],
    ['Lupe Saldívar', 0.8],
  ],
  health: [
    ['Tomasz Wierzbicki', 1.3, { nickname: 'Tomek', typo: 'Tomas' }],
    ['Adaeze Nwosu', 1.5],
    ['Priyanka Raghunathan', 0.8, { nickname: 'Priya' }],
    ['Greta Galbraith', 0.6, { first: 'Greta G.' }],
    ['Mei-Ling Hsu', 0.5],
  ],
  field: [
    ['Xóchitl Barrera', 1.3],
    ['Amadou Cissokho', 0.8],
    ['Rosalind Tuck', 0.7],
    ['Benigno Laurel', 0.5],
  ],
  pantry: [
    ['Philomena Casey', 1.1, { nickname: 'Phil' }],
    ['Gus Abernathy', 0.7],
    ['Nkechi Obi', 0.6],
  ],
  youth: [
    ['Zainab Farouk', 0.9],
    ['Leo Vasquez-Thorne', 0.7],
  ],
  oldmill: [
    ['Dolores Pennington', 1],
    ['Hamid Rostami', 0.6],
  ],
}

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

function person(organization: OrganizationKey, [name, voice, extra = {}]: Row): SamplePerson {
  const [first = name, ...rest] = name.split(' ')
  const last = rest.join(' ')
  return {
    name,
    organization,
    email: `${ascii(first)}.${ascii(last)}@${organizationOf(organization).domain}`,
    first: extra.first ?? first,
    initials: name
      .split(/[ -]/)
      .map((part) => part.charAt(0))
      .join(''),
    nickname: extra.nickname ?? null,
    typo: extra.typo ?? null,
    voice,
  }
}

/** The thirty-five people of the sample, organization by organization. */
export const people: readonly SamplePerson[] = (Object.keys(members) as OrganizationKey[]).flatMap((key) =>
  members[key].map((row) => person(key, row)),
)

/** Returns the person with a full name; throws a RangeError for a name that is nobody's. */
export function personNamed(name: string): SamplePerson {
  const found = people.find((candidate) => candidate.name === name)
  if (found === undefined) throw new RangeError(`nobody is called ${name}`)
  return found
}

/** The one who takes ever more. */
export const champion = personNamed('Ines Calloway')

/** The one who ties the river side to the food side. */
export const bridge = personNamed('Tomasz Wierzbicki')

import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { RemovalOrganization, RemovalSlopeData } from './layout.ts'

const amara = { person: { id: 'amara', name: 'Amara Okafor' }, basis: { items: 44, meetings: 24 } } as const

function organization(
  name: string,
  [itemsBefore = 0, itemsAfter = 0, tiesBefore = 0, tiesAfter = 0]: number[],
): RemovalOrganization {
  return { id: name, name, itemsBefore, itemsAfter, tiesBefore, tiesAfter }
}

function items(count: number): RemovalSlopeData['orphaned'] {
  return Array.from({ length: count }, (_, index) => ({
    id: `item ${index}`,
    text:
      ['Book the hall for the May assembly', 'Send the budget to all members', 'Call the harbour office'][index % 3] ??
      '',
    organization: index % 4 === 3 ? null : 'Riverside Tenants Union',
  }))
}

/** The figure in all the states that it can be in, by name. */
export const removalSlopeExamples = {
  usual: {
    ...amara,
    organizations: [
      organization('Riverside Tenants Union', [21, 8, 14, 6]),
      organization('Clean Air Network', [12, 10, 9, 7]),
      organization('Harbour Workers', [3, 0, 4, 0]),
      organization('Youth Climate Circle', [5, 5, 6, 5]),
      organization('Faith in Action', [3, 3, 2, 2]),
    ],
    measures: [
      { id: 'parts', name: 'Separate parts of the network', before: 1, after: 3 },
      { id: 'ties', name: 'Ties between organizations', before: 17, after: 10 },
      { id: 'owners', name: 'People who hold half of the items', before: 2, after: 4 },
    ],
    orphaned: items(18),
    cutOff: [
      { id: 'dele', name: 'Dele' },
      { id: 'harbour', name: 'Harbour Workers' },
    ],
  },
  'one-dwarfs-the-others': {
    ...amara,
    basis: { items: 114, meetings: 94 },
    organizations: [
      organization('Riverside Tenants Union', [70, 5, 40, 20]),
      organization('Clean Air Network', [9, 9, 9, 7]),
      organization('Harbour Workers', [9, 9, 4, 4]),
      organization('Youth Climate Circle', [7, 7, 6, 5]),
      organization('Faith in Action', [7, 7, 2, 2]),
      organization('Valley Tenants Union', [5, 5, 2, 2]),
      organization('Old Mill Park Residents', [4, 4, 2, 2]),
      organization('Eastbank Parish Pantry', [3, 3, 2, 2]),
    ],
    measures: [],
    orphaned: items(65),
    cutOff: [],
  },
  'no-difference': {
    ...amara,
    organizations: [organization('Clean Air Network', [12, 12, 9, 9]), organization('Harbour Workers', [3, 3, 4, 4])],
    measures: [{ id: 'parts', name: 'Separate parts of the network', before: 1, after: 1 }],
    orphaned: [],
    cutOff: [],
  },
  empty: { ...amara, organizations: [], measures: [], orphaned: [], cutOff: [] },
  one: {
    ...amara,
    organizations: [organization('Clean Air Network', [1, 0, 1, 0])],
    measures: [],
    orphaned: items(1),
    cutOff: [],
  },
  many: {
    ...amara,
    organizations: manyNames(200).map((name, index) =>
      organization(name, [index % 20, (index % 20) - (index % 3 === 0 ? 0 : Math.min(index % 20, index % 7)), 5, 4]),
    ),
    measures: [],
    orphaned: items(200),
    cutOff: [],
  },
  'long-names': {
    ...amara,
    person: { id: 'long', name: longName },
    organizations: [organization(longName, [9, 2, 3, 1]), organization(`${longName} (northern chapter)`, [8, 8, 2, 2])],
    measures: [],
    orphaned: items(2),
    cutOff: [{ id: 'long', name: longName }],
  },
  'right-to-left': {
    ...amara,
    person: { id: 'rtl', name: 'שרה לוי' },
    organizations: rightToLeftNames.map((name, index) => organization(name, [8 - index * 2, 4 - index * 2, 3, 1])),
    measures: [],
    orphaned: [{ id: 'item', text: 'להזמין את האולם', organization: rightToLeftNames[0] ?? null }],
    cutOff: [],
  },
} satisfies Record<string, RemovalSlopeData>

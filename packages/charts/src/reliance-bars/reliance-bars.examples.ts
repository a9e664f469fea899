import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { RelianceBarsData, RelianceOwner } from './layout.ts'

const items = { unit: 'open items', parties: 'people', unowned: 0 } as const

function owner(name: string, count: number): RelianceOwner {
  return { id: name, name, items: count }
}

/** The bars in all the states that they can be in, by name. */
export const relianceBarsExamples = {
  usual: {
    ...items,
    unowned: 7,
    absenceFactor: 2,
    owners: [
      owner('Amara Okafor', 19),
      owner('Ben Lindqvist', 8),
      owner('Facilitation circle', 7),
      owner('Chiara Rossi', 4),
      owner('Dele', 3),
      owner('Emi Tanaka', 2),
      owner('Grace Kim', 1),
    ],
  },
  empty: { ...items, owners: [], absenceFactor: null },
  'nobody-owns': { ...items, owners: [], unowned: 12, absenceFactor: null },
  one: { ...items, owners: [owner('Amara Okafor', 5)], absenceFactor: 1 },
  many: {
    ...items,
    owners: manyNames(200).map((name, index) => owner(name, Math.ceil(400 / (index + 1)))),
    absenceFactor: 8,
  },
  'long-names': {
    ...items,
    owners: [owner(longName, 6), owner(`${longName} (northern chapter)`, 3)],
    absenceFactor: 1,
  },
  'right-to-left': {
    ...items,
    owners: rightToLeftNames.map((name, index) => owner(name, 3 + index)),
    absenceFactor: 2,
  },
} satisfies Record<string, RelianceBarsData>

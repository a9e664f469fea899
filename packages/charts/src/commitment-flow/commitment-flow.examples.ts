import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { CommitmentFlowData, CommitmentOwner } from './layout.ts'

const items = { unit: 'action items', parties: 'organizations' } as const

function owner(
  name: string,
  [doneOnTime = 0, doneLate = 0, open = 0, overdue = 0, undated = 0]: number[],
): CommitmentOwner {
  return { id: name, name, doneOnTime, doneLate, open, overdue, undated }
}

/** The bars in all the states that they can be in, by name. */
export const commitmentFlowExamples = {
  usual: {
    ...items,
    owners: [
      owner('Riverside Tenants Union', [22, 6, 9, 4, 11]),
      owner('Clean Air Network', [14, 3, 5, 1, 2]),
      owner('Harbour Workers', [6, 7, 2, 8, 0]),
      owner('Youth Climate Circle', [3, 0, 1, 0, 6]),
      owner('Faith in Action', [0, 0, 0, 0, 1]),
    ],
  },
  'none-due-yet': { ...items, owners: [owner('Clean Air Network', [0, 0, 5, 0, 2])] },
  empty: { ...items, owners: [] },
  one: { ...items, owners: [owner('Clean Air Network', [0, 0, 0, 1, 0])] },
  many: {
    ...items,
    owners: manyNames(200).map((name, index) => owner(name, [index % 7, index % 3, index % 5, index % 2, index % 4])),
  },
  'long-names': {
    ...items,
    owners: [owner(longName, [4, 1, 2, 2, 3]), owner(`${longName} (northern chapter)`, [1, 0, 0, 0, 2])],
  },
  'right-to-left': {
    ...items,
    owners: rightToLeftNames.map((name, index) => owner(name, [4 + index, 1, 2, index, 3])),
  },
} satisfies Record<string, CommitmentFlowData>

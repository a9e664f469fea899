import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { LorenzCurveData, LorenzHolder } from './layout.ts'

const turns = { unit: 'speaking turns', parties: 'people', chance: null, interval: null } as const

function holder(name: string, amount: number): LorenzHolder {
  return { id: name, name, amount }
}

const six = ['Amara Okafor', 'Ben Lindqvist', 'Chiara Rossi', 'Dele', 'Emi Tanaka', 'Farid Haddad']

/** The curve in all the states that it can be in, by name. */
export const lorenzCurveExamples = {
  usual: {
    ...turns,
    holders: six.map((name, index) => holder(name, [50, 24, 20, 14, 12, 0][index] ?? 0)),
    gini: 0.44,
    chance: { low: 0.07, high: 0.2 },
    interval: { low: 0.36, high: 0.52 },
    hoover: 0.283,
  },
  even: {
    ...turns,
    holders: six.map((name) => holder(name, 20)),
    gini: 0,
    chance: { low: 0.07, high: 0.2 },
    hoover: 0,
  },
  empty: { ...turns, holders: [], gini: null, hoover: null },
  one: { ...turns, holders: [holder('Amara Okafor', 12)], gini: null, hoover: null },
  many: {
    ...turns,
    holders: manyNames(200).map((name, index) => holder(name, index * index)),
    gini: 0.504,
    hoover: 0.385,
  },
  'long-names': {
    ...turns,
    holders: [holder(longName, 30), holder(`${longName} (northern chapter)`, 10)],
    gini: 0.5,
    hoover: 0.25,
  },
  'right-to-left': {
    ...turns,
    holders: rightToLeftNames.map((name, index) => holder(name, 10 + 20 * index)),
    gini: 0.444,
    hoover: 0.222,
  },
} satisfies Record<string, LorenzCurveData>

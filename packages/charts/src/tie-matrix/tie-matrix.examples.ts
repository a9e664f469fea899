import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import { seededRandom } from '../network-graph/seeded-random.ts'
import type { MatrixTie, TieMatrixData } from './layout.ts'

const words = { tieMeasure: 'meetings together', parties: 'people' } as const

/** Circles of people who meet among themselves, and now and then with the next. */
function circlesOf(names: readonly string[], circles: number): TieMatrixData {
  const random = seededRandom(5)
  const ties: MatrixTie[] = []
  names.forEach((source, from) =>
    names.forEach((target, to) => {
      const isInside = from % circles === to % circles
      if (from < to && random() < (isInside ? 0.8 : 0.08)) {
        ties.push({ source, target, weight: 1 + Math.floor(random() * (isInside ? 9 : 2)) })
      }
    }),
  )
  return { ...words, nodes: names.map((name, index) => ({ id: name, name, circle: index % circles })), ties }
}

/** The states that a matrix of ties can be in, each with made-up people. */
export const tieMatrixExamples: Record<string, TieMatrixData> = {
  usual: circlesOf(manyNames(18), 3),
  empty: { ...words, nodes: [], ties: [] },
  one: { ...words, nodes: [{ id: 'a', name: 'Ana Lim', circle: null }], ties: [] },
  many: circlesOf(manyNames(120), 6),
  'long-names': circlesOf([...manyNames(4), longName, `${longName} and its friends`], 2),
  'right-to-left': circlesOf([...rightToLeftNames, ...manyNames(3)], 2),
}

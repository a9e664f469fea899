import { longName, manyNames, rightToLeftNames } from '../example-names/example-names.ts'
import type { NetworkGraphData, NetworkNode, NetworkTie } from './layout.ts'
import { seededRandom } from './seeded-random.ts'

const words = { sizeMeasure: 'betweenness', tieMeasure: 'meetings together' } as const

const organizations = [
  'Riverside Tenants Union',
  'Clean Air Network',
  'Harbour Workers',
  'Youth Climate Circle',
  'Faith in Action',
].map((name) => ({ id: name, name }))

function node(name: string, group: string | null, degree: number): NetworkNode {
  return {
    id: name,
    name,
    kind: 'person',
    group,
    size: degree * degree,
    degree,
    betweenness: degree * degree,
    articulation: false,
  }
}

function tie(source: string, target: string, weight = 1): NetworkTie {
  return { source, target, weight, bridge: false }
}

function withDegrees(
  names: readonly string[],
  ties: NetworkTie[],
  groupOf: (index: number) => string | null,
): NetworkNode[] {
  return names.map((name, index) =>
    node(name, groupOf(index), ties.filter((each) => each.source === name || each.target === name).length),
  )
}

/** Organizations of four to six people who meet among themselves; one person ties them, one of them hangs on one tie. */
function usual(): NetworkGraphData {
  const names = manyNames(24)
  const random = seededRandom(7)
  const ties: NetworkTie[] = []
  const champion = names[0] ?? ''
  names.forEach((source, from) =>
    names.forEach((target, to) => {
      const together = from < to && to < 22 && from % 5 === to % 5 && random() < 0.75
      if (together) ties.push(tie(source, target, 1 + Math.floor(random() * 8)))
    }),
  )
  for (const index of [1, 2, 3, 6, 7]) ties.push(tie(champion, names[index] ?? '', 3))
  ties.push({ ...tie(champion, names[4] ?? '', 5), bridge: true })
  const nodes = withDegrees(names, ties, (index) => (index === 23 ? null : (organizations[index % 5]?.id ?? null)))
  const holding = new Set([champion, names[4]])
  return {
    ...words,
    groups: organizations,
    ties,
    nodes: nodes.map((each) => ({ ...each, articulation: holding.has(each.id) })),
  }
}

function many(): NetworkGraphData {
  const names = manyNames(200)
  const random = seededRandom(3)
  const ties = names.flatMap((source, index) =>
    Array.from({ length: index === 0 ? 0 : 2 }, () =>
      tie(source, names[Math.floor(random() * random() * index)] ?? ''),
    ),
  )
  const groups = Array.from({ length: 12 }, (_, index) => ({
    id: `group ${index + 10}`,
    name: `Member group ${index + 1}`,
  }))
  return { ...words, groups, ties, nodes: withDegrees(names, ties, (index) => groups[index % 12]?.id ?? null) }
}

function ring(names: readonly string[]): NetworkGraphData {
  const ties = names.map((name, index) => tie(name, names[(index + 1) % names.length] ?? name))
  return { ...words, groups: [], ties, nodes: withDegrees(names, ties, () => null) }
}

/** The network in all the states that it can be in, by name. */
export const networkGraphExamples = {
  usual: usual(),
  empty: { ...words, nodes: [], ties: [], groups: [] },
  one: { ...words, ties: [], groups: [], nodes: [node('Amara Okafor', null, 0)] },
  'nobody-tied': { ...words, ties: [], groups: [], nodes: manyNames(6).map((name) => node(name, null, 0)) },
  many: many(),
  'long-names': ring([longName, `${longName} (northern chapter)`, 'Dele', `${longName} (south)`]),
  'right-to-left': ring(rightToLeftNames),
} satisfies Record<string, NetworkGraphData>

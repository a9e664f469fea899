import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bridgeTies, type TieEnds } from './bridge-ties.ts'

function partsOf(ties: readonly TieEnds[], nodes: readonly string[]): number {
  const group = new Map(nodes.map((node) => [node, node]))
  for (const { source, target } of ties) {
    const [from, to] = [group.get(source), group.get(target)]
    for (const [node, own] of group) if (own === from && to !== undefined) group.set(node, to)
  }
  return new Set(group.values()).size
}

test('a tie is a bridge exactly when taking it away leaves more parts', () => {
  const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
  const ties = fc.uniqueArray(
    fc.tuple(node, node).filter(([source, target]) => source < target),
    { selector: ([source, target]) => source + target, maxLength: 14 },
  )
  fc.assert(
    fc.property(ties, (pairs) => {
      const network = pairs.map(([source, target]) => ({ source, target }))
      const nodes = [...new Set(pairs.flat())]
      const whole = partsOf(network, nodes)
      const slow = network.flatMap((_, index) =>
        partsOf(
          network.filter((__, other) => other !== index),
          nodes,
        ) > whole
          ? [index]
          : [],
      )
      expect([...bridgeTies(network)].sort((left, right) => left - right)).toEqual(slow)
    }),
    { numRuns: 300 },
  )
})

test('a chain of ten thousand is all bridges and overflows nothing', () => {
  const chain = Array.from({ length: 10_000 }, (_, index) => ({ source: `n${index}`, target: `n${index + 1}` }))
  expect(bridgeTies(chain).size).toBe(10_000)
})

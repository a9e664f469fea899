import { expect, test } from 'vitest'
import type { Example } from './fit-logistic.ts'
import { answerOf, growTrees, type Grown } from './fit-trees.ts'

const GROWTH = { rounds: 60, rate: 0.3, rowShare: 1, featureShare: 1, weightMin: 0.5, penalty: 1, seed: 1 }
const NAMES = ['one', 'other', 'noise']

/** One holds where exactly one of two features does: no sum of weights can tell that. */
const EITHER = Array.from({ length: 80 }, (_one, at): Example => {
  const [one, other] = [at % 2, Math.floor(at / 2) % 2]
  return {
    features: new Map([
      ['one', one],
      ['other', other],
      ['noise', (at * 7) % 5],
    ]),
    label: one === other ? 0 : 1,
  }
})

function chanceOf({ base, trees }: Grown, { features }: Example): number {
  const odds = trees.reduce((sum, tree) => sum + answerOf(tree, (place) => features.get(NAMES[place] ?? '') ?? 0), base)
  return 1 / (1 + Math.exp(-odds))
}

test('trees learn what holds only of two features together', () => {
  // Without a few odd cases neither feature alone would ever seem to tell anything.
  const grown = growTrees([...EITHER, ...EITHER.slice(0, 3)], NAMES, GROWTH)
  for (const one of EITHER) expect(Math.round(chanceOf(grown, one))).toBe(one.label)
})

test('the same seed grows the same trees, another seed others', () => {
  const shares = { ...GROWTH, rowShare: 0.6, featureShare: 0.6 }
  expect(growTrees(EITHER, NAMES, shares)).toEqual(growTrees(EITHER, NAMES, shares))
  expect(growTrees(EITHER, NAMES, { ...shares, seed: 2 })).not.toEqual(growTrees(EITHER, NAMES, shares))
})

test('without any tree the odds are those of all cases, each by its weight', () => {
  const cases: Example[] = [
    { features: new Map(), label: 1, weight: 3 },
    { features: new Map(), label: 0 },
    { features: new Map(), label: null, weight: 100 },
  ]
  expect(growTrees(cases, NAMES, { ...GROWTH, rounds: 0 }).base).toBeCloseTo(Math.log(3), 9)
})

test('a node that asks holds the mean of what lies below it', () => {
  const [tree] = growTrees([...EITHER, ...EITHER.slice(0, 3)], NAMES, { ...GROWTH, rounds: 1 }).trees
  expect(tree).toBeDefined()
  for (const [node, feature] of (tree?.features ?? []).entries()) {
    if (feature < 0) continue
    const [left, right, own] = [2 * node + 1, 2 * node + 2, node].map((at) => tree?.values[at] ?? 0)
    expect(own).toBeGreaterThanOrEqual(Math.min(left ?? 0, right ?? 0))
    expect(own).toBeLessThanOrEqual(Math.max(left ?? 0, right ?? 0))
  }
})

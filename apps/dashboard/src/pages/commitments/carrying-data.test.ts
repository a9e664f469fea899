import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import { carryingData } from './carrying-data.ts'

const window = { from: null, to: '2024-06-30' }

function promised() {
  const facts = buildFacts().organization('North', 'South').person('ada', 'North').person('bea', 'South')
  facts.meeting('m', { date: '2024-01-10' }).meeting('n', { date: '2024-03-10' })
  for (let item = 0; item < 6; item++) {
    const done = { status: 'done', closedOn: '2024-01-20' } as const
    facts.item(`a${item}`, { meeting: 'm', owners: ['ada'], due: '2024-02-01', ...(item < 3 ? done : {}) })
  }
  return facts.item('b', { meeting: 'm', owners: ['bea'], due: '2024-02-01' }).facts()
}

test('a group with too few commitments has no bar, which is no zero', () => {
  const { kept } = carryingData(promised(), window, 'organization', 'owners')
  expect(kept.data.bars.map(({ name, amount, note }) => [name, amount, note])).toEqual([
    ['North', 0.5, 'of 6, by chance 33–50%'],
    ['South', null, 'too few, 1'],
  ])
})

test('where nobody asked anybody, the figure of pairs says so and is not empty', () => {
  const { kept } = carryingData(promised(), window, 'organization', 'pairs')
  expect(kept.data.notEnough).toMatch(/^At least 5 such items/u)
})

test('open items by quarter are in the order of time, and roles are told apart', () => {
  const { load, roles } = carryingData(promised(), window, 'organization', 'owners')
  expect(load.data.bars.map(({ name, amount }) => [name, amount])).toEqual([
    ['2024 Q1', 4],
    ['2024 Q2', 4],
  ])
  expect(roles.data.bars.map(({ name, note }) => [name, note])).toEqual([
    ['North', '6 own'],
    ['South', '1 own'],
  ])
})

test('to readers without people, what is made of people is withheld, and carries no number', () => {
  const withheld = { people: true, names: false, organizations: [], meetings: [] }
  const { kept, answers } = carryingData({ ...promised(), withheld }, window, 'person', 'owners')
  expect(kept.data.notEnough).toMatch(/^Withheld/u)
  expect(kept.basis.n).toBeNull()
  expect(answers.find(({ id }) => id === 'credited-contributions')?.basis).toBeNull()
})

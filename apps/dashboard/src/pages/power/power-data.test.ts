import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { powerData } from './power-data.ts'

const whole = { from: null, to: null }
const pace = async (): Promise<void> => undefined

function said(): Facts {
  const builder = buildFacts().organization('North', 'South', 'East', 'West', 'Silent')
  const people = ['North', 'South', 'East', 'West', 'Silent'].map((organization) => {
    builder.person(organization.toLowerCase(), organization)
    return organization.toLowerCase()
  })
  const turns = { north: 40, south: 30, east: 20, west: 10, silent: 100 }
  const kinds = ['money', 'space', 'data', 'networks'] as const
  const resources = ['North', 'South', 'East', 'West'].flatMap((organization, place) =>
    kinds.slice(place).map((kind) => ({ organization, kind })),
  )
  return { ...builder.meeting('m', { present: people, turns }).facts(), resources }
}

test('who brings most is on top, and who said nothing is last, with its say and without a count of kinds', async () => {
  const { resources } = await powerData(said(), whole, { lens: 'organization', say: 'speaking' }, pace)
  expect(resources?.data.bars.map(({ name, amount, note }) => [name, amount, note])).toEqual([
    ['North', 0.2, 'brings 4 kinds'],
    ['South', 0.15, 'brings 3 kinds'],
    ['East', 0.1, 'brings 2 kinds'],
    ['West', 0.05, 'brings 1 kind'],
    ['Silent', 0.5, 'nothing said'],
  ])
  expect(resources?.table.rows.at(-1)?.slice(0, 4)).toEqual(['Silent', 'nothing said', null, 0.5])
})

test('a kind of say of which there is none has no bars, and says that it is not measured', async () => {
  const { resources } = await powerData(said(), whole, { lens: 'organization', say: 'approvals' }, pace)
  expect(resources?.data.bars.every(({ amount }) => amount === null)).toBe(true)
  expect(resources?.data.sentence).toContain('too few are known')
})

test('in the lens of people nothing is told of what organizations bring, and to readers without people nothing of people', async () => {
  const { resources, dependence, answers } = await powerData(said(), whole, { lens: 'person', say: 'speaking' }, pace)
  expect([resources, dependence, answers]).toEqual([null, null, []])
  const withheld = { people: true, names: false, organizations: [], meetings: [] }
  const { convening, approvals } = await powerData(
    { ...said(), withheld },
    whole,
    { lens: 'person', say: 'speaking' },
    pace,
  )
  for (const { data, basis } of [convening, approvals]) {
    expect([data.notEnough?.startsWith('Withheld'), basis.n]).toEqual([true, null])
  }
})

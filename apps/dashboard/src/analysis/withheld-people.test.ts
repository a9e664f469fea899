import { expect, test } from 'vitest'
import { BaseRole, permissionsOfRole } from '@evenkeel/contract/permission.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { commitmentsOf } from '../commitments/commitment.ts'
import { meetingFacts } from '../facts/testing/meeting-facts.ts'
import { item } from '../facts/testing/small-facts.ts'
import { commitmentFlowData } from '../pages/commitments/commitment-flow-data.ts'
import { questions } from './questions.ts'

const whole = { from: null, to: null }
const people = ['zz-Ann', 'zz-Ben', 'zz-Cleo', 'zz-Dan', 'zz-Eve', 'zz-Flo', 'zz-Gus', 'zz-Hal', 'zz-Ida', 'zz-Jon']
const organizations = ['River', 'Hill', 'Shore']
const held = meetingFacts(
  Object.fromEntries(people.map((name, index) => [name, organizations[index % 3] ?? null])),
  Array.from({ length: 12 }, (_, index) => ({
    id: `m${index}`,
    date: `2024-${String(index + 1).padStart(2, '0')}-01`,
    present: people.filter((_, place) => (place + index) % 4 !== 0),
    words: Object.fromEntries(people.filter((_, place) => (place + index) % 4 !== 0).map((name) => [name, 90])),
  })),
)
const ids = Array.from({ length: 60 }, (_, index) => `i${index}`)
/** Everything hangs on one person, so that every finding and figure about people has something to say. */
const facts: Facts = {
  ...held,
  items: ids.map((id, index) => item(id, { since: `2024-${String(Math.floor(index / 5) + 1).padStart(2, '0')}-01` })),
  assignments: ids.map((id, index) => ({
    item: id,
    party: index % 3 === 0 ? (people[index % 10] ?? 'zz-Ann') : 'zz-Ann',
    role: 'owner' as const,
  })),
}

const pace = async (): Promise<void> => undefined

async function everyFigure(maySeePeople: boolean): Promise<string> {
  const lens = 'person'
  const commitments = commitmentsOf(facts, '2025-01-01')
  const answers = await Promise.all([
    questions.findings(facts, whole, { maySeePeople }, pace),
    questions.growth(facts, whole, { maySeePeople }, pace),
    ...(['turns', 'words'] as const).map((unit) =>
      questions.participation(facts, whole, { lens, unit, maySeePeople }, pace),
    ),
    ...(['meetings', 'items'] as const).map((ties) =>
      questions.network(facts, whole, { lens, ties, least: 1, maySeePeople }, pace),
    ),
    questions.networkAnswers(facts, whole, { lens, maySeePeople }, pace),
    questions.voices(facts, whole, { lens, maySeePeople }, pace),
    ...(['owners', 'pairs'] as const).map((by) => questions.carrying(facts, whole, { lens, by, maySeePeople }, pace)),
    questions.reliance(facts, whole, { lens, maySeePeople }, pace),
    questions.removal(facts, whole, { parties: ['Ann'], maySeePeople }, pace),
  ])
  return JSON.stringify([...answers, commitmentFlowData(commitments, { lens, maySeePeople }).data])
}

test.for(BaseRole.options.filter((role) => role !== 'coordinator'))(
  'no figure or finding holds a person for a %s, even when people are asked for',
  async (role) => {
    expect(await everyFigure(permissionsOfRole(role).includes('compare-people'))).not.toContain('zz-')
  },
)

test('a coordinator who asks for people gets every one of them', async () => {
  const said = await everyFigure(permissionsOfRole('coordinator').includes('compare-people'))
  expect(people.filter((name) => !said.includes(name))).toEqual([])
})

test('what stands behind a finding about a person is withheld with the name: whose items they are would say it', async () => {
  const of = async (maySeePeople: boolean) => {
    const cards = await questions.findings(facts, whole, { maySeePeople }, pace)
    return cards
      .filter(({ kind }) => kind === 'single-champion')
      .map(({ about, evidenceCount }) => [about.length, evidenceCount > 0])
  }
  expect(await of(true)).toEqual([[1, true]])
  expect(await of(false)).toEqual([[0, false]])
})

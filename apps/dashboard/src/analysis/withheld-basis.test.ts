import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { meetingFacts } from '../facts/testing/meeting-facts.ts'
import { questions } from './questions.ts'

const whole = { from: null, to: null }
const days = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']
const held = meetingFacts(
  { Ann: 'River', Ben: null },
  days.map((date, index) => ({ id: `m${index}`, date, present: ['Ann', 'Ben'], words: { Ben: 5 } })),
)
/** What reaches a reader from whom all organizations are withheld: nobody stands for any of them. */
const facts: Facts = {
  ...held,
  memberships: [],
  attendance: held.attendance.map((row) => ({ ...row, organization: null })),
  withheld: {
    people: true,
    names: true,
    organizations: [{ organization: 'River', reason: 'few-people', meetings: 4 }],
    meetings: [],
  },
}

const pace = async (): Promise<void> => undefined

test('no figure that is withheld tells a number that it rests on, which would pass for a zero', async () => {
  const reader = { lens: 'organization', maySeePeople: false } as const
  const participation = await questions.participation(facts, whole, { ...reader, unit: 'turns' }, pace)
  const { follow, states, trend } = await questions.voices(facts, whole, reader, pace)
  const { kept, roles } = await questions.carrying(facts, whole, { ...reader, by: 'owners' }, pace)
  const figures = [
    follow,
    states,
    trend,
    kept,
    roles,
    ...Object.values(participation),
    await questions.network(facts, whole, { ...reader, ties: 'meetings', least: null }, pace),
    (await questions.reliance(facts, whole, reader, pace)).bars,
    await questions.growth(facts, whole, { maySeePeople: false }, pace),
  ]
  const withheld = figures.filter(({ data }) => data.notEnough?.startsWith('Withheld: '))
  expect(withheld.length).toBeGreaterThan(4)
  for (const { basis } of withheld) {
    expect(basis).toEqual({ n: null, method: expect.any(String), uncertainty: null })
    expect(basis.method).not.toMatch(/\d/)
  }
})

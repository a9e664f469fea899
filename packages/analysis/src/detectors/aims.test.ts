import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import { expect, test } from 'vitest'
import { wholeRecord } from '../window.ts'
import { detectMissionCreep } from './mission-creep.ts'
import { detectNoQuickWin } from './no-quick-win.ts'
import { detectQuickWinOverdue } from './quick-win-overdue.ts'

const aims = [{ id: 'river', text: 'A river to swim in', from: null, until: null }]

/** Sixteen weekly meetings with three items each, all of it tied: from a week on to none of the aims. */
function tied(strayFrom: number) {
  const builder = buildFacts().organization('North').person('ada', 'North')
  for (let week = 0; week < 16; week++) {
    const date = dayOfNumber(dayNumber('2025-01-06') + 7 * week)
    builder.meeting(`m${week}`, { date, present: ['ada'] })
    for (const place of [0, 1, 2]) {
      const closedOn = dayOfNumber(dayNumber(date) + 5)
      const due = dayOfNumber(dayNumber(date) + 6)
      builder.item(`i${week}-${place}`, { meeting: `m${week}`, owners: ['ada'], due, status: 'done', closedOn })
    }
  }
  const facts = builder.facts()
  facts.aims = [...aims]
  facts.purposes = facts.items.map(({ id, meeting }) => {
    return { item: id, aim: Number(meeting?.slice(1)) >= strayFrom ? null : 'river' }
  })
  return facts
}

test('a coalition whose new commitments serve none of its aims is asked about them; one that always had as many is not', () => {
  const [finding] = detectMissionCreep(tied(12), wholeRecord)
  expect(finding).toMatchObject({ id: 'mission-creep', practice: ['P18'], certainty: { n: 48 } })
  expect(finding?.because).toHaveLength(12)
  expect(finding?.claim).toContain('100% serve none of our aims, after 0% before')
  expect(detectMissionCreep(tied(0), wholeRecord)).toEqual([])
  expect(detectMissionCreep(tied(16), wholeRecord)).toEqual([])
})

test('decisions are held against the aims together with commitments where it is said of half of them what they serve', () => {
  const facts = tied(16)
  const deciding = (strayFrom: number, saidOf: number) => {
    const decisions = facts.meetings.flatMap(({ id: meeting }) =>
      [0, 1, 2].map((place) => ({
        id: `${meeting}-d${place}`,
        meeting,
        text: 'Agreed',
        method: null,
        confirmation: 'confirmed' as const,
        evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: 'Agreed' },
      })),
    )
    const decisionPurposes = decisions
      .filter((_, place) => place % 3 < saidOf)
      .map(({ id, meeting }) => ({ decision: id, aim: Number(meeting.slice(1)) >= strayFrom ? null : 'river' }))
    return detectMissionCreep({ ...facts, decisions, decisionPurposes }, wholeRecord)
  }
  const [finding] = deciding(12, 3)
  expect(finding?.claim).toContain(
    'commitments and decisions of the last 4 meetings, 50% serve none of our aims, after 0%',
  )
  expect(finding).toMatchObject({ measures: ['outside-aims', 'outside-aims-decisions'], certainty: { n: 96 } })
  expect(finding?.because.every((id) => id.includes('-d'))).toBe(true)
  expect(deciding(12, 1)).toEqual([])
  expect(deciding(0, 3)).toEqual([])
})

test('nothing is said of a mission where no aims are declared, or where most commitments are tied to nothing', () => {
  expect(detectMissionCreep({ ...tied(12), aims: [] }, wholeRecord)).toEqual([])
  const facts = tied(12)
  const late = (item: string): boolean => Number(/^i(\d+)/.exec(item)?.[1]) >= 12
  // Those that stand out were tied, the others not.
  const purposes = facts.purposes?.filter(({ item }) => !late(item) || item.endsWith('-0'))
  expect(detectMissionCreep({ ...facts, purposes }, wholeRecord)).toEqual([])
  const few = facts.purposes?.filter(({ item }) => item.endsWith('-0'))
  expect(
    detectMissionCreep(
      { ...facts, purposes: few, items: facts.items.filter(({ id }) => id.endsWith('-0')) },
      wholeRecord,
    ),
  ).toEqual([])
})

test('a quick win is overdue once it is later than the coalition’s commitments are and two meetings have passed; never once somebody said that it was reached', () => {
  const facts = tied(16)
  const hoping = (hopedFor: string, reachedOn: string | null = null) =>
    detectQuickWinOverdue(
      { ...facts, quickWins: [{ of: 'aim', subject: 'river', hopedFor, reachedOn }] },
      { from: null, to: '2025-05-01' },
    )
  const [finding] = hoping('2025-04-01')
  expect(finding).toMatchObject({ id: 'quick-win-overdue:aim:river', practice: ['P13'], certainty: { n: 48 } })
  expect(finding?.claim).toContain('30 days past its day, 1 Apr 2025')
  expect(finding?.claim).toContain(`“${facts.aims?.find(({ id }) => id === 'river')?.text}”`)
  expect(finding?.certainty.chance).toBeCloseTo(1 / 49)
  expect(finding?.because).toEqual(['m13', 'm14', 'm15'].filter((id) => finding?.because.includes(id)))
  expect(finding?.because.length).toBeGreaterThanOrEqual(2)
  expect(hoping('2025-04-01', '2025-04-20')).toEqual([])
  expect(hoping('2025-04-01', '2025-05-02')).toHaveLength(1)
  expect(hoping('2025-04-20')).toEqual([])
  expect(hoping('2025-06-01')).toEqual([])
})

test('a quick win is not overdue before two weeks and two meetings have passed', () => {
  const facts = tied(16)
  const hoping = (hopedFor: string, to: string) => {
    const quickWins = [{ of: 'aim' as const, subject: 'river', hopedFor, reachedOn: null }]
    return detectQuickWinOverdue({ ...facts, quickWins }, { from: null, to }).length
  }
  // The meetings of 14 and 21 April follow, the latter twelve and fourteen days after.
  expect([hoping('2025-04-09', '2025-04-21'), hoping('2025-04-07', '2025-04-21')]).toEqual([0, 1])
  expect([hoping('2025-04-15', '2025-05-20'), hoping('2025-04-13', '2025-05-20')]).toEqual([0, 1])
})

test('where commitments are usually late, a quick win is overdue only after a quarter of a year', () => {
  const facts = tied(16)
  for (const item of facts.items) item.status = 'open'
  const hoping = (hopedFor: string) =>
    detectQuickWinOverdue(
      { ...facts, quickWins: [{ of: 'item', subject: 'i0-0', hopedFor, reachedOn: null }] },
      { from: null, to: '2025-05-01' },
    )
  expect(hoping('2025-03-01')).toEqual([])
  expect(hoping('2025-01-31')[0]).toMatchObject({ because: expect.arrayContaining(['i0-0']) as unknown })
})

test('a coalition without a quick win two weeks past its ninetieth day is asked about one, until one was reached or a year is over', () => {
  const facts = { ...tied(16), beganOn: '2025-01-06' }
  // Meetings go on to the end of April; each commitment took five days.
  for (const week of [16, 17, 18]) {
    const date = dayOfNumber(dayNumber('2025-01-06') + 7 * week)
    facts.meetings.push({ id: `m${week}`, source: 'source', title: 'm', date })
  }
  const asked = (to: string, more: object = {}) => detectNoQuickWin({ ...facts, ...more }, { from: null, to })
  expect([asked('2025-04-19'), asked('2025-04-20').length]).toEqual([[], 1])
  const [finding] = asked('2025-05-01')
  expect(finding).toMatchObject({ id: 'no-quick-win', practice: ['P13'], certainty: { n: 48, chance: 1 / 49 } })
  expect(finding?.claim).toBe(
    '115 days after we began, on 6 Jan 2025, nobody has said that a quick win was reached; none was declared.',
  )
  expect(finding?.because).toContain('m0')
  const win = { of: 'aim' as const, subject: 'river', hopedFor: '2025-03-01', reachedOn: '2025-04-30' }
  expect(asked('2025-05-01', { quickWins: [win] })).toEqual([])
  expect(asked('2025-04-25', { quickWins: [win] })[0]?.claim).toContain('one was declared')
  expect([asked('2026-01-06').length, asked('2026-01-07').length]).toEqual([1, 0])
})

test('nobody is asked about a quick win who has not said when they began, or has hardly met since', () => {
  const facts = tied(16)
  const window = { from: null, to: '2025-05-01' }
  expect(detectNoQuickWin(facts, window)).toEqual([])
  expect(detectNoQuickWin({ ...facts, beganOn: null }, window)).toEqual([])
  // The last meeting was on 21 April: one since the ninetieth day of 15 January, two since that of the 6th.
  expect(detectNoQuickWin({ ...facts, beganOn: '2025-01-15' }, { from: null, to: '2025-05-10' })).toEqual([])
  expect(detectNoQuickWin({ ...facts, beganOn: '2025-01-06' }, { from: null, to: '2025-05-10' })).toHaveLength(1)
})

test('a coalition whose commitments take long is asked about a quick win only after half a year', () => {
  const facts = { ...tied(16), beganOn: '2025-01-06' }
  facts.items.forEach((item, place) => {
    if (place % 3 > 0) return
    item.status = 'open'
    item.closedAt = null
  })
  const asked = (to: string) => detectNoQuickWin(facts, { from: null, to }).length
  expect([asked('2025-05-01'), asked('2025-07-06'), asked('2025-07-07')]).toEqual([0, 0, 1])
})

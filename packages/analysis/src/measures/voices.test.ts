import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { wholeRecord } from '../window.ts'
import { effectiveNumber } from './concentration.ts'
import { measureEffectiveSpeakers } from './effective-speakers.ts'
import { measureFirstLastVoices } from './first-last-voices.ts'
import { correctedHillNumber, shannonNumber } from './hill-number.ts'
import { measureOrganizationTalkToMove, measureTalkToMove } from './talk-to-move.ts'
import { measureTalkTrend } from './talk-trend.ts'
import { measureWhoFollowsWhom } from './who-follows-whom.ts'
import { measureWorkingGroupTalk } from './working-group-talk.ts'

/** The vector in the documentation of R's ineq, DescTools and acid; J and HHI of it were computed with numpy. */
const DOCUMENTED = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]

const detailOf = <Detail>(result: { status: string; detail?: Detail }): Detail => {
  if (result.status !== 'measured' || result.detail === undefined) throw new Error('not measured')
  return result.detail
}

/** Writes the successions of a row of turns into the facts, as a transcript's reading does. */
function speak(facts: Facts, meeting: string, voices: readonly string[]): void {
  const counts = new Map<string, number>()
  for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1)
  for (const [person, turns] of counts) {
    facts.speaking.push({ meeting, person, turns, words: turns * 10, seconds: null, method: 'transcript' })
  }
  voices.slice(1).forEach((to, index) => {
    const from = voices[index] ?? ''
    const known = facts.transitions.find((row) => row.meeting === meeting && row.from === from && row.to === to)
    if (known === undefined) facts.transitions.push({ meeting, from, to, count: 1 })
    else known.count += 1
  })
}

test("order 1 of the documented vector is Pielou's J, order 2 its HHI", () => {
  expect(Math.log(shannonNumber(DOCUMENTED)) / Math.log(10)).toBeCloseTo(0.842637, 6)
  expect(1 / effectiveNumber(DOCUMENTED)).toBeCloseTo(0.184081, 6)
  // So many units leave hardly a bias to correct.
  expect(correctedHillNumber(DOCUMENTED)).toBeCloseTo(effectiveNumber(DOCUMENTED), 2)
})

test('equal holders count as many, one holder as one, and no correction goes beyond those there are', () => {
  expect(shannonNumber([5, 5, 5, 5])).toBeCloseTo(4, 12)
  expect(correctedHillNumber([5, 5, 5, 5])).toBe(4)
  expect(correctedHillNumber([1, 1, 1])).toBe(3)
  expect([shannonNumber([7, 0]), correctedHillNumber([7, 0])]).toEqual([1, 1])
  expect([shannonNumber([0, 0]), correctedHillNumber([1, 0]), correctedHillNumber([])]).toEqual([NaN, NaN, NaN])
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 9 }), (amounts) => {
      fc.pre(amounts.some((amount) => amount > 1))
      const corrected = correctedHillNumber(amounts)
      expect(corrected).toBeGreaterThanOrEqual(effectiveNumber(amounts) - 1e-9)
      expect(corrected).toBeLessThanOrEqual(amounts.length)
      expect(shannonNumber(amounts)).toBeGreaterThanOrEqual(effectiveNumber(amounts) - 1e-9)
    }),
  )
})

const four = () => buildFacts().person('ada').person('bea').person('cy').person('dee')

test('six, three, one and no turn of four people are as spread out as two and a half voices', () => {
  const facts = four().meeting('m', { present: ['ada', 'bea', 'cy', 'dee'], turns: { ada: 6, bea: 3, cy: 1 } })
  const result = measureEffectiveSpeakers(facts.facts(), wholeRecord)
  // 10 · 9 / (6 · 5 + 3 · 2 + 1 · 0) = 2.5; 100 / (36 + 9 + 1) = 2.17.
  expect(result).toMatchObject({ status: 'measured', n: 10, value: 2.5, interval: { status: 'not-enough-data' } })
  expect(detailOf(result)).toMatchObject({ present: 4, silent: 1 })
  expect(detailOf<{ plain: number }>(result).plain).toBeCloseTo(100 / 46, 12)
})

test('who came to one meeting of two is set against that one: two turns would have to move, and two minutes', () => {
  const facts = four()
    .meeting('m', { present: ['ada', 'bea', 'cy'], turns: { ada: 6, bea: 2, cy: 1 } })
    .meeting('n', { present: ['ada', 'bea'], turns: { ada: 1, bea: 3 } })
    .facts()
  // Even parts: three each of nine, two each of four; so ada 7 against 5, bea 5 against 5, cy 1 against 3.
  const result = measureTalkToMove(facts, wholeRecord)
  expect(result).toMatchObject({ status: 'measured', n: 13, value: 2, detail: { minutes: null } })
  const balances = detailOf<{ balances: readonly { party: string; toGive: number }[] }>(result).balances
  expect(balances.map(({ party, toGive }) => [party, toGive])).toEqual([
    ['ada', 2],
    ['bea', 0],
    ['cy', -2],
  ])
  const timed = { ...facts, speaking: facts.speaking.map((row) => ({ ...row, seconds: row.turns * 60 })) }
  expect(measureTalkToMove(timed, wholeRecord)).toMatchObject({ detail: { minutes: { moved: 2, total: 13 } } })
  const [first, ...rest] = timed.speaking
  const untimed = { ...timed, speaking: first === undefined ? rest : [{ ...first, seconds: null }, ...rest] }
  expect(measureTalkToMove(untimed, wholeRecord)).toMatchObject({ detail: { minutes: null } })
})

test('an organization with two of three people in the room is even with two thirds of the turns', () => {
  const facts = buildFacts().organization('North', 'South', 'East').person('ada', 'North').person('bea', 'North')
  facts.person('cy', 'South').person('dee', 'East')
  facts.meeting('m', { present: ['ada', 'bea', 'cy', 'dee'], turns: { ada: 8, bea: 2, cy: 5, dee: 5 } })
  expect(measureOrganizationTalkToMove(facts.facts(), wholeRecord)).toMatchObject({ value: 0, n: 20 })
})

const six = ['a', 'b', 'c', 'd', 'e', 'f']

/** Six people who are each followed by those that `next` says, ten times in all. */
const followed = (next: (from: number) => readonly (readonly [number, number])[]): Facts => {
  const builder = buildFacts()
  for (const person of six) builder.person(person)
  const facts = builder.meeting('m', { present: six }).facts()
  six.forEach((from, index) => {
    for (const [to, count] of next(index)) facts.transitions.push({ meeting: 'm', from, to: six[to] ?? '', count })
  })
  return facts
}

test('of six alike with sixty turns each pair is expected twice; going round in a circle is far from that', () => {
  const even = measureWhoFollowsWhom(
    followed((from) => six.flatMap((_, to) => (to === from ? [] : [[to, 2] as const]))),
    wholeRecord,
  )
  expect(even).toMatchObject({ status: 'measured', n: 60, value: 0, band: { position: 'below' } })
  const pairs = detailOf<{ pairs: readonly { expected: number; score: number }[] }>(even).pairs
  expect(pairs).toHaveLength(30)
  for (const { expected, score } of pairs) {
    expect(expected).toBeCloseTo(2, 12)
    expect(score).toBeCloseTo(0, 12)
  }
  const circle = measureWhoFollowsWhom(
    followed((from) => [[(from + 1) % 6, 10]]),
    wholeRecord,
  )
  // ½ (6 · |10 − 2| + 24 · |0 − 2|) / 60 = 0.8, and (10 − 2) / √2 for each pair of the circle.
  expect(circle).toMatchObject({ n: 60, band: { position: 'above' } })
  expect(circle.status === 'measured' ? circle.value : 0).toBeCloseTo(0.8, 12)
  expect(detailOf<{ pairs: readonly { score: number }[] }>(circle).pairs[0]?.score).toBeCloseTo(8 / Math.SQRT2, 12)
})

test('who speaks much is followed much by chance: no pattern is found in turns that were shuffled', () => {
  // Nobody after themself, in an order that only the counts decide.
  const facts = four()
    .meeting('m', { present: ['ada', 'bea', 'cy', 'dee'] })
    .facts()
  const order = 'abacabadabacbabcadabacabdabcabacadabacabcabdab'
  speak(
    facts,
    'm',
    order.split('').map((voice) => ({ a: 'ada', b: 'bea', c: 'cy', d: 'dee' })[voice] ?? ''),
  )
  const result = measureWhoFollowsWhom(facts, wholeRecord)
  expect(result).toMatchObject({ status: 'measured', n: order.length - 1 })
  expect(result.status === 'measured' ? result.band?.position : '').not.toBe('above')
})

test('the first and the last voice follow from the counts of any row of turns', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('ada', 'bea', 'cy', 'dee'), { minLength: 1, maxLength: 30 }), {
        minLength: 4,
        maxLength: 6,
      }),
      (rows) => {
        const facts = four().facts()
        const voices = rows.map((row) => row.filter((voice, index) => voice !== row[index - 1]))
        voices.forEach((row, index) => {
          facts.meetings.push({ id: `m${index}`, source: 'source', title: '', date: null })
          speak(facts, `m${index}`, row)
        })
        const told = detailOf<{ voices: readonly { party: string; opened: number; closed: number }[] }>(
          measureFirstLastVoices(facts, wholeRecord),
        ).voices
        for (const { party, opened, closed } of told) {
          expect(opened).toBe(voices.filter((row) => row[0] === party).length)
          expect(closed).toBe(voices.filter((row) => row.at(-1) === party).length)
        }
        expect(told.reduce((sum, { opened }) => sum + opened, 0)).toBe(voices.length)
      },
    ),
    { numRuns: 40 },
  )
})

test('a meeting whose counts do not add up, since somebody is not counted, tells no first voice', () => {
  const facts = four().facts()
  for (let index = 0; index < 5; index++) {
    facts.meetings.push({ id: `m${index}`, source: 'source', title: '', date: null })
    speak(facts, `m${index}`, ['ada', 'bea', 'ada', 'cy'])
  }
  expect(measureFirstLastVoices(facts, wholeRecord)).toMatchObject({
    n: 5,
    value: 1,
    detail: { mostClosed: 1, untold: 0 },
  })
  facts.speaking = facts.speaking.filter(({ meeting, person }) => meeting !== 'm4' || person !== 'bea')
  facts.transitions = facts.transitions.filter(
    ({ meeting, from, to }) => meeting !== 'm4' || (from !== 'bea' && to !== 'bea'),
  )
  expect(measureFirstLastVoices({ ...facts }, wholeRecord)).toMatchObject({ n: 4, detail: { untold: 1 } })
})

test('a group that goes from eight turns in ten to two is a trend of six in ten, beyond any order of the meetings', () => {
  const facts = buildFacts().organization('North', 'South').person('ada', 'North').person('bea', 'South')
  for (let month = 1; month <= 8; month++) {
    const ada = month <= 4 ? 8 : 2
    const present = ['ada', 'bea']
    facts.meeting(`m${month}`, { date: `2024-0${month}-10`, present, turns: { ada, bea: 10 - ada } })
  }
  const result = measureTalkTrend(facts.facts(), wholeRecord)
  expect(result).toMatchObject({
    status: 'measured',
    n: 8,
    band: { position: 'above' },
    detail: { turningPoint: 'm5' },
  })
  expect(result.status === 'measured' ? result.value : 0).toBeCloseTo(0.6, 12)
  const north = detailOf<{ organizations: readonly { quarters: readonly { share: number | null }[] }[] }>(result)
  expect(north.organizations[0]?.quarters.map(({ share }) => share)).toEqual([0.8, 0.4, 0.2])
})

test('working groups are not known until the record says who belongs to which', () => {
  const facts = buildFacts().group('pod').person('ada').person('bea')
  facts.meeting('m', { present: ['ada', 'bea'], turns: { ada: 9, bea: 3 } })
  expect(measureWorkingGroupTalk(facts.facts(), wholeRecord)).toMatchObject({
    status: 'not-enough-data',
    reason: 'The record does not say who belongs to which working group.',
  })
  const told = { ...facts.facts(), groupMembers: [{ group: 'pod', member: 'ada' }] }
  expect(measureWorkingGroupTalk(told, wholeRecord)).toMatchObject({
    status: 'measured',
    value: 1,
    rows: [{ party: 'pod', value: 9, share: 0.75 }],
  })
  const seated: Facts = {
    ...facts.facts(),
    parties: [...facts.facts().parties],
    memberships: [{ person: 'bea', organization: 'North', since: null, until: null }],
    groupMembers: [{ group: 'pod', member: 'North' }],
  }
  expect(measureWorkingGroupTalk(seated, wholeRecord)).toMatchObject({
    rows: [{ party: 'pod', value: 3, share: 0.25 }],
  })
})

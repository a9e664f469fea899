import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ParticipationLevel } from '@evenkeel/domain/party.ts'
import { drawByWeight } from '../draw-multinomial.ts'
import { seededRandom } from '../seeded-random.ts'
import { wholeRecord } from '../window.ts'
import { measureAttendanceAgainstLevel, measureTalkAgainstLevel, measureWorkAgainstLevel } from './against-level.ts'
import { measureAffectedPresence, measureAffectedVoice } from './directly-affected.ts'
import { measureOrganizationPresenceStates, measurePresenceStates } from './presence-states.ts'

const declared = (facts: Facts, levels: Readonly<Record<string, ParticipationLevel>>): Facts => {
  return { ...facts, parties: facts.parties.map((party) => ({ ...party, level: levels[party.id] ?? null })) }
}

const three = () =>
  buildFacts().organization('North', 'South', 'East').person('ada', 'North').person('bea', 'South').person('cy', 'East')

test('core 3, supporting 1 and nothing declared are set half, a sixth and a third of the turns', () => {
  const facts = three()
    .meeting('m', { present: ['ada', 'bea', 'cy'], turns: { ada: 6, bea: 3, cy: 3 } })
    .facts()
  expect(measureTalkAgainstLevel(facts, wholeRecord)).toMatchObject({ status: 'not-enough-data', n: 0 })
  const result = measureTalkAgainstLevel(declared(facts, { North: 'core', South: 'supporting' }), wholeRecord)
  // ½ (|1/2 − 1/2| + |1/4 − 1/6| + |1/4 − 1/3|) = 1/12, and ½ (1/6 + 1/12 + 1/12) = 1/6 from equal shares.
  expect(result).toMatchObject({ status: 'measured', n: 12, band: { position: 'within' }, detail: { declared: 2 } })
  const [value, fromEqual] = result.status === 'measured' ? [result.value, result.detail.fromEqual] : []
  expect(value).toBeCloseTo(1 / 12, 12)
  expect(fromEqual).toBeCloseTo(1 / 6, 12)
})

test('who asked only to be informed and carries everything is far from what it declared', () => {
  const facts = three()
  for (let item = 0; item < 20; item++) facts.item(`i${item}`, { owners: ['ada'] })
  facts.meeting('m', { present: ['ada', 'bea', 'cy'] })
  const levels = { North: 'informed', South: 'core', East: 'core' } as const
  expect(measureWorkAgainstLevel(declared(facts.facts(), levels), wholeRecord)).toMatchObject({
    status: 'measured',
    value: 1,
    n: 20,
    band: { position: 'above', high: expect.closeTo(0.2, 0) },
  })
})

test('groups that come as they declared are within what chance makes of it, though unequal', () => {
  const facts = three()
  for (let index = 0; index < 12; index++) {
    facts.meeting(`m${index}`, { present: ['ada', ...(index % 3 === 0 ? ['bea'] : index % 3 === 1 ? ['cy'] : [])] })
  }
  const levels = { North: 'core', South: 'supporting', East: 'supporting' } as const
  const result = measureAttendanceAgainstLevel(declared(facts.facts(), levels), wholeRecord)
  expect(result).toMatchObject({ status: 'measured', n: 20, value: 0, interval: { status: 'measured', n: 12 } })
  expect(result.status === 'measured' ? result.detail.fromEqual : 0).toBeCloseTo(0.6 - 1 / 3, 12)
})

test('drawing by weight deals out everything, in proportion, and nothing to a weight of zero', () => {
  const random = seededRandom(3)
  const counts = new Float64Array(4)
  for (let draw = 0; draw < 2000; draw++) {
    drawByWeight(random, 20, { places: [0, 1, 3], weights: [3, 1, 0] }, counts)
  }
  expect([counts[2], counts[3]]).toEqual([0, 0])
  expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(40_000)
  expect((counts[0] ?? 0) / 40_000).toBeCloseTo(0.75, 2)
  const alike = new Float64Array(2)
  for (let draw = 0; draw < 2000; draw++) drawByWeight(random, 20, { places: [0, 1], weights: [0, 0] }, alike)
  expect((alike[0] ?? 0) / 40_000).toBeCloseTo(0.5, 2)
})

const affected = (facts: Facts, ...organizations: readonly string[]): Facts => {
  return {
    ...facts,
    parties: facts.parties.map((party) => ({ ...party, directlyAffected: organizations.includes(party.id) })),
  }
}

const heard = () => {
  const facts = buildFacts().organization('North', 'South').person('ada', 'North').person('lone')
  for (const person of ['bea', 'cy', 'dee']) facts.person(person, 'South')
  const present = ['ada', 'bea', 'cy', 'dee', 'lone']
  return facts.meeting('m', { present, turns: { ada: 2, bea: 20, cy: 10, dee: 8, lone: 30 } })
}

test('those affected are one of four in the room and take two of forty turns: less than chance', () => {
  const facts = heard().facts()
  expect(measureAffectedVoice(facts, wholeRecord)).toMatchObject({ status: 'not-enough-data' })
  expect(measureAffectedVoice(affected(facts, 'North'), wholeRecord)).toMatchObject({
    status: 'measured',
    n: 40,
    value: 0.05,
    band: { position: 'below' },
    detail: { shareOfRoom: 0.25, target: 0.5, affected: 1, organizations: 2 },
  })
  expect(measureAffectedVoice(affected(facts, 'North', 'South'), wholeRecord)).toMatchObject({
    status: 'not-enough-data',
  })
})

test('where an organization is withheld from the reader, what those affected said is withheld too', () => {
  const withheld = {
    people: true,
    names: false,
    organizations: [{ organization: 'South', reason: 'few-people' as const, meetings: 1 }],
    meetings: [],
  }
  for (const measure of [measureAffectedVoice, measureAffectedPresence]) {
    expect(measure({ ...affected(heard().facts(), 'North'), withheld }, wholeRecord).status).toBe('withheld')
  }
})

test('what was decided at a meeting without those affected is counted, where the list says who stood for whom', () => {
  const facts = heard()
    .meeting('n', { present: ['bea', 'cy'] })
    .meeting('o', { present: ['ada', 'bea'] })
    .meeting('nobody knows', { present: ['lone'] })
    .facts()
  const evidence = { source: 'source', locator: { line: 1, endLine: 1 }, quote: '' }
  for (const meeting of ['m', 'n', 'n', 'nobody knows']) {
    const id = `d${facts.decisions.length}`
    facts.decisions.push({ id, meeting, text: id, method: null, confirmation: 'confirmed', evidence })
  }
  const result = measureAffectedPresence(affected(facts, 'North'), wholeRecord)
  expect(result).toMatchObject({
    status: 'measured',
    n: 3,
    detail: { there: ['m', 'o'], missing: ['n'], decisions: 3, decidedWithout: ['d1', 'd2'] },
  })
  expect(result.status === 'measured' ? result.value : 0).toBeCloseTo(2 / 3, 12)
})

test('those affected who are at one of twelve meetings of two of six groups come less often than chance would have it', () => {
  const facts = buildFacts().organization('North', 'South', 'East', 'West', 'Far', 'Near')
  const people = ['North', 'South', 'East', 'West', 'Far', 'Near'].map((organization) => {
    facts.person(organization.toLowerCase(), organization)
    return organization.toLowerCase()
  })
  for (let index = 0; index < 12; index++) {
    const others = [people[1 + (index % 5)] ?? '', people[1 + ((index + 1) % 5)] ?? '']
    facts.meeting(`m${index}`, { present: index === 0 ? ['north', 'south'] : others })
  }
  const result = measureAffectedPresence(affected(facts.facts(), 'North'), wholeRecord)
  // Two of six drawn hold the one with chance 1/3.
  expect(result).toMatchObject({ n: 12, band: { position: 'below' } })
  expect(result.status === 'measured' ? result.band?.mean : 0).toBeCloseTo(1 / 3, 1)
})

const states = () =>
  buildFacts()
    .organization('North', 'South')
    .person('ada', 'North')
    .person('bea', 'South')
    .person('cy', 'South')
    .person('dee')
    .meeting('heard', { present: ['ada', 'bea', 'cy'], absent: ['dee'], turns: { ada: 30, bea: 10 } })
    .meeting('listed', { present: ['ada', 'dee'] })
    .meeting('noted', {})
    .facts()

test('four people at three meetings: each of the twelve places is in one state, and four are known in full', () => {
  const result = measurePresenceStates(states(), wholeRecord)
  expect(result).toMatchObject({ status: 'measured', n: 3, detail: { places: 12 } })
  expect(result.status === 'measured' ? result.value : 0).toBeCloseTo(4 / 12, 12)
  const rows = result.status === 'measured' ? result.rows.map(({ label, value }) => [label, value]) : []
  expect(rows).toEqual([
    ['there and spoke', 2],
    ['there and silent', 1],
    ['there, speaking not measured', 2],
    ['absent', 1],
    ['not on the list', 2],
    ['not known, no list was kept', 4],
  ])
})

test('the states of each person sum to the meetings, those of each meeting to the people', () => {
  const result = measurePresenceStates(states(), wholeRecord)
  if (result.status !== 'measured') throw new Error('not measured')
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0)
  for (const { counts } of result.detail.parties) expect(sum(counts)).toBe(3)
  for (const { counts } of result.detail.meetings) expect(sum(counts)).toBe(4)
  expect(result.detail.parties.find(({ party }) => party === 'cy')?.counts).toEqual({
    spoke: 0,
    silent: 1,
    present: 0,
    absent: 0,
    'not-invited': 1,
    'not-measured': 1,
  })
})

test('an organization is in the strongest state of its people', () => {
  const result = measureOrganizationPresenceStates(states(), wholeRecord)
  const south = result.status === 'measured' ? result.detail.parties.find(({ party }) => party === 'South') : undefined
  expect(south?.counts).toMatchObject({ spoke: 1, silent: 0, 'not-invited': 1, 'not-measured': 1 })
})

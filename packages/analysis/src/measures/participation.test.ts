import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { twoStories } from '../testing/two-stories.ts'
import { wholeRecord } from '../window.ts'
import { measureAttendanceInequality } from './attendance-inequality.ts'
import { measureAttendanceShare, measureOrganizationAttendanceShare } from './attendance-share.ts'
import { measureOrganizationTrend } from './organization-trend.ts'
import { measureOrganizationSpeakingShare, measureSpeakingShare } from './speaking-share.ts'
import { measureTalkBetweenOrganizations } from './talk-between-organizations.ts'
import { measureOrganizationTalkInequality, measureTalkInequality } from './talk-inequality.ts'

const small = () =>
  buildFacts()
    .organization('North', 'South')
    .person('ada', 'North')
    .person('bea', 'South')
    .person('cy', 'South')
    .person('dee')
    .meeting('heard', {
      date: '2024-01-10',
      present: ['ada', 'bea', 'cy'],
      absent: ['dee'],
      turns: { ada: 30, bea: 10 },
    })
    .meeting('listed', { date: '2024-02-10', present: ['ada', 'dee'] })
    .meeting('noted', { date: '2024-03-10' })

test('absent, silent, not on the list and not measured are four different things', () => {
  const result = measureAttendanceShare(small().facts(), wholeRecord)
  expect(result).toMatchObject({ status: 'measured', n: 2, of: 'meetings', value: 2.5 })
  const rows = new Map(result.status === 'measured' ? result.detail.rows.map((row) => [row.party, row]) : [])
  expect(rows.get('ada')).toMatchObject({ spoke: 1, speakingNotMeasured: 1, notMeasured: 1, absent: 0, notInvited: 0 })
  expect(rows.get('cy')).toMatchObject({ silent: 1, notInvited: 1, notMeasured: 1, attended: 1, shareOfExpected: 1 })
  expect(rows.get('dee')).toMatchObject({ absent: 1, speakingNotMeasured: 1, shareOfHeld: 0.5, shareOfExpected: 0.5 })
  expect(rows.size).toBe(4)
})

test('an organization is where any of its people is, in the strongest of their states', () => {
  const result = measureOrganizationAttendanceShare(small().facts(), wholeRecord)
  const rows = result.status === 'measured' ? result.detail.rows : []
  expect(
    rows.map(({ party, attended, spoke, silent, notInvited }) => [party, attended, spoke, silent, notInvited]),
  ).toEqual([
    ['North', 2, 1, 0, 0],
    ['South', 1, 1, 0, 1],
  ])
})

test('who was there and silent has a share of zero, who was never at a measured meeting has none', () => {
  const result = measureSpeakingShare(small().facts(), wholeRecord)
  const rows = result.status === 'measured' ? result.detail.rows : []
  expect(
    rows.map(({ party, turns, turnShare, wordShare, seconds }) => [party, turns, turnShare, wordShare, seconds]),
  ).toEqual([
    ['ada', 30, 0.75, 0.75, null],
    ['bea', 10, 0.25, 0.25, null],
    ['cy', 0, 0, 0, null],
    ['dee', null, null, null, null],
  ])
  expect(result).toMatchObject({ n: 1, value: 1, detail: { meetingsLeftOut: 2, method: 'transcript' } })
})

test('organizations hear their people together, and people without one are left out', () => {
  const facts = small().facts()
  facts.speaking.push({ meeting: 'heard', person: 'dee', turns: 5, words: 50, seconds: null, method: 'transcript' })
  const result = measureOrganizationSpeakingShare(facts, wholeRecord)
  expect(result.status === 'measured' ? result.rows : []).toEqual([
    { party: 'North', label: 'North', value: 300, share: 0.75 },
    { party: 'South', label: 'South', value: 100, share: 0.25 },
  ])
})

test('ways of measuring are never mixed: what was said comes before what was written down', () => {
  const facts = small().facts()
  for (const meeting of ['listed', 'noted']) {
    facts.speaking.push({ meeting, person: 'dee', turns: 1, words: 900, seconds: null, method: 'minutes' })
  }
  expect(measureSpeakingShare(facts, wholeRecord)).toMatchObject({ n: 1, detail: { method: 'transcript', words: 400 } })
  expect(measureTalkInequality(facts, wholeRecord)).toMatchObject({ status: 'measured', n: 40 })
})

test('minutes count only where nothing better is, and never make anybody silent', () => {
  const facts = small().facts()
  for (const row of facts.speaking) row.method = 'minutes'
  const result = measureSpeakingShare(facts, wholeRecord)
  expect(result).toMatchObject({ status: 'measured', detail: { method: 'minutes' } })
  expect(result.status === 'measured' ? result.sentence : '').toContain('1 person of 2,')
  const silent = result.status === 'measured' ? result.detail.rows.find((row) => row.party === 'cy') : undefined
  expect(silent).toMatchObject({ words: null, silentMeetings: 0 })
  expect(measureTalkInequality(facts, wholeRecord)).toMatchObject({ status: 'not-enough-data' })
})

test('even talk lies within or below its chance band, one voice far above it', () => {
  const even = measureTalkInequality(twoStories({ champion: false, silent: false }), wholeRecord)
  expect(even).toMatchObject({ status: 'measured' })
  expect(even.status === 'measured' ? even.band?.position : '').not.toBe('above')
  const facts = buildFacts()
  for (const person of ['ada', 'bea', 'cy', 'dee']) facts.person(person)
  facts.meeting('m', { present: ['ada', 'bea', 'cy', 'dee'], turns: { ada: 60, bea: 3, cy: 2 } })
  const loud = measureTalkInequality(facts.facts(), wholeRecord)
  expect(loud).toMatchObject({ status: 'measured', n: 65, band: { position: 'above' } })
  expect(loud.status === 'measured' ? loud.detail.lorenz : []).toHaveLength(5)
})

test('who was never there changes no inequality of talk; two silent people do', () => {
  const base = () =>
    buildFacts()
      .person('ada')
      .person('bea')
      .person('cy')
      .person('dee')
      .meeting('m', { present: ['ada', 'bea', 'cy'], turns: { ada: 12, bea: 8, cy: 7 } })
  const value = (facts: ReturnType<typeof base>): number => {
    const result = measureTalkInequality(facts.facts(), wholeRecord)
    return result.status === 'measured' ? result.value : Number.NaN
  }
  expect(value(base().meeting('n', { absent: ['dee'] }))).toBe(value(base()))
  const silent = base().facts()
  silent.attendance.push({ meeting: 'm', person: 'dee', organization: null, state: 'present', role: null })
  const result = measureTalkInequality(silent, wholeRecord)
  expect(result.status === 'measured' ? result.value : 0).toBeGreaterThan(value(base()))
})

test('one loud organization puts the unevenness between, one loud person in each puts it inside', () => {
  const talk = (turns: Record<string, number>) => {
    const builder = buildFacts().organization('North', 'South')
    const present = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    present.forEach((person, index) => builder.person(person, index < 4 ? 'North' : 'South'))
    return measureTalkBetweenOrganizations(builder.meeting('m', { present, turns }).facts(), wholeRecord)
  }
  const between = talk({ a: 20, b: 22, c: 19, d: 20, e: 2, f: 2, g: 1, h: 2 })
  expect(between).toMatchObject({ status: 'measured', n: 88, band: { position: 'above' } })
  expect(between.status === 'measured' ? between.value : 0).toBeGreaterThan(0.95)
  const inside = talk({ a: 40, b: 2, c: 2, d: 1, e: 39, f: 2, g: 2, h: 2 })
  expect(inside.status === 'measured' ? inside.value : 1).toBeLessThan(0.05)
  expect(talk({})).toMatchObject({ status: 'not-enough-data' })
})

test('attendance of a fixed circle is as even as chance, and a guest of one meeting does not count', () => {
  const facts = twoStories({ champion: false, silent: false })
  const before = measureAttendanceInequality(facts, wholeRecord)
  expect(before).toMatchObject({ status: 'measured', value: 0, n: 120, band: { position: 'within' } })
  facts.attendance.push({ meeting: 'm3', person: 'guest', organization: null, state: 'present', role: null })
  expect(measureAttendanceInequality({ ...facts }, wholeRecord)).toMatchObject({ value: 0, n: 120 })
})

test('quarters in which a group was not seen are zero, quarters without any list are not measured', () => {
  const facts = twoStories({ champion: false, silent: true })
  facts.attendance = facts.attendance.filter((row) => !['m3', 'm4', 'm5'].includes(row.meeting))
  facts.speaking = facts.speaking.filter((row) => !['m3', 'm4', 'm5'].includes(row.meeting))
  const result = measureOrganizationTrend(facts, wholeRecord)
  const east =
    result.status === 'measured' ? result.detail.organizations.find(({ party }) => party === 'East') : undefined
  expect(east?.quarters.map((quarter) => quarter.share)).toEqual([1, null, 1, 1, 1, 1 / 3, 0, 0])
  expect(east?.quarters[1]?.wordShare).toBeNull()
  expect(east?.quarters[7]?.wordShare).toBe(0)
})

test('shares of words sum to one over those who are measured, whatever was said', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.constantFrom('ada', 'bea', 'cy', 'dee'), fc.nat({ max: 40 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (meetings) => {
        const builder = buildFacts().person('ada').person('bea').person('cy').person('dee')
        meetings.forEach((turns, index) => builder.meeting(`m${index}`, { present: ['ada'], turns }))
        const result = measureSpeakingShare(builder.facts(), wholeRecord)
        if (result.status !== 'measured') return
        const sum = result.detail.rows.reduce((total, row) => total + (row.wordShare ?? 0), 0)
        expect(sum).toBeCloseTo(1, 12)
        for (const row of result.detail.rows) expect(row.wordShare ?? 0).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

const meetings = (count: number, method: 'transcript' | 'captions' | 'minutes', turns: Record<string, number>) => {
  const builder = buildFacts().organization('North', 'South').person('ada', 'North').person('bea', 'South')
  for (let index = 0; index < count; index++) {
    builder.meeting(`${method}-${index}`, { date: `2024-01-${10 + index}`, present: ['ada', 'bea'], turns })
  }
  const facts = builder.facts()
  for (const row of facts.speaking) row.method = method
  return facts
}

const together = (...all: ReturnType<typeof meetings>[]) => {
  const [first, ...rest] = all
  if (first === undefined) throw new Error('no facts to put together')
  for (const { meetings: held, attendance, speaking } of rest) {
    first.meetings.push(...held)
    first.attendance.push(...attendance)
    first.speaking.push(...speaking)
  }
  return first
}

test('three transcripts come before any number of minutes, and what is left out is counted by its way', () => {
  const said = { ada: 6, bea: 2 }
  const facts = together(meetings(3, 'transcript', said), meetings(9, 'minutes', said), meetings(2, 'captions', said))
  expect(measureSpeakingShare(facts, wholeRecord)).toMatchObject({
    n: 3,
    detail: {
      method: 'transcript',
      meetingsLeftOut: 11,
      leftOutByMethod: { transcript: 0, captions: 2, minutes: 9 },
    },
  })
})

test('one or two transcripts do not stand for a record kept in minutes, and minutes have no chance band', () => {
  const said = { ada: 6, bea: 2 }
  const facts = together(meetings(2, 'transcript', said), meetings(9, 'minutes', said))
  const result = measureSpeakingShare(facts, wholeRecord)
  expect(result).toMatchObject({ n: 9, detail: { method: 'minutes', leftOutByMethod: { transcript: 2 } } })
  expect(result.status === 'measured' ? result.detail.rows.map(({ chance }) => chance) : []).toEqual([null, null])
  expect(measureTalkInequality(facts, wholeRecord)).toMatchObject({ status: 'not-enough-data' })
})

test('the chance of an organization to be heard grows with its people in the room, its target with its level', () => {
  const builder = buildFacts()
    .organization('North', 'South', 'East')
    .person('ada', 'North')
    .person('bea', 'South')
    .person('cy', 'South')
    .person('eli', 'East')
  for (let index = 0; index < 4; index++) {
    const present = ['ada', 'bea', 'cy', 'eli']
    builder.meeting(`m${index}`, { date: `2024-01-0${index + 1}`, present, turns: { ada: 20, bea: 5, cy: 5 } })
  }
  const facts = builder.facts()
  for (const party of facts.parties) {
    if (party.id === 'North') party.level = 'core'
    if (party.id === 'South') party.level = 'active'
    if (party.id === 'East') party.level = 'supporting'
  }
  const result = measureOrganizationSpeakingShare(facts, wholeRecord)
  const rows = new Map(result.status === 'measured' ? result.detail.rows.map((row) => [row.party, row]) : [])
  expect(result).toMatchObject({ detail: { targetKind: 'declared level' } })
  expect(['North', 'South', 'East'].map((party) => rows.get(party)?.target)).toEqual([3 / 6, 2 / 6, 1 / 6])
  const [one, two] = [rows.get('North')?.chance, rows.get('South')?.chance]
  // Binomial(120, 1/4) and Binomial(120, 1/2).
  expect([one?.low, one?.high].map((share) => Math.round((share ?? 0) * 120))).toEqual([22, 38])
  expect([two?.low, two?.high].map((share) => Math.round((share ?? 0) * 120))).toEqual([51, 69])
  expect(rows.get('East')).toMatchObject({ turnShare: 0, chance: one })
})

test('attendance is set beside the declared level and beside chance, newcomers only from when they came', () => {
  const builder = buildFacts().organization('North', 'South', 'Guest')
  builder.person('ada', 'North').person('bea', 'South').person('gus', 'Guest')
  for (let index = 0; index < 20; index++) {
    const present = ['ada', ...(index % 4 === 0 ? ['bea'] : []), ...(index === 7 ? ['gus'] : [])]
    builder.meeting(`m${index}`, { date: `2024-01-${10 + index}`, present })
  }
  const facts = builder.facts()
  for (const party of facts.parties) if (party.id === 'North') party.level = 'core'
  const result = measureOrganizationAttendanceShare(facts, wholeRecord)
  const rows = new Map(result.status === 'measured' ? result.detail.rows.map((row) => [row.party, row]) : [])
  expect(rows.get('Guest')?.chance).toBeNull()
  // 26 attendances, a third of them each: the one declared level has nobody to be weighed against.
  expect(rows.get('South')?.target).toBeCloseTo(26 / 3 / 20)
  const chance = rows.get('North')?.chance
  expect(chance?.high).toBeLessThan(1)
  expect(rows.get('North')?.shareOfHeld).toBeGreaterThan(chance?.high ?? 1)
  expect(rows.get('South')?.shareOfHeld).toBeLessThan(rows.get('South')?.chance?.low ?? 0)
})

test('how evenly organizations are heard is set beside the people that each had in the room', () => {
  const facts = together(meetings(4, 'transcript', { ada: 20, bea: 20 }))
  expect(measureOrganizationTalkInequality(facts, wholeRecord)).toMatchObject({ status: 'not-enough-data' })
  // A copy: what was read of the record before is remembered.
  const more = structuredClone(facts)
  more.parties.push({ id: 'East', kind: 'organization', name: 'East', level: null, directlyAffected: false })
  for (const { id } of more.meetings) {
    more.attendance.push({ meeting: id, person: 'eli', organization: 'East', state: 'present', role: null })
  }
  expect(measureOrganizationTalkInequality(more, wholeRecord)).toMatchObject({
    status: 'measured',
    n: 160,
    value: 0.5,
    band: { position: 'above' },
  })
})

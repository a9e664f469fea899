import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { ResourceKind } from '@evenkeel/domain/resource.ts'
import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import { expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { wholeRecord } from '../window.ts'
import { detectProposalsOneSided } from './proposals-one-sided.ts'
import { detectRunOtherwiseThanSaid } from './run-otherwise-than-said.ts'
import { detectSayFollowsResources } from './say-follows-resources.ts'
import { detectWaitsForOneWord } from './waits-for-one-word.ts'

const groups = ['North', 'South', 'East', 'West', 'Hill', 'Lake', 'Port']
const week = (index: number): string => dayOfNumber(dayNumber('2025-01-06') + 7 * index)
const personOf = (group: number, one: 0 | 1): string => `${groups[group % groups.length] ?? ''}-${one}`

/** Twenty-eight weekly meetings of two people of each of seven groups, led in turn, with an item for one group after the other. */
function coalition(): Facts {
  const builder = buildFacts().organization(...groups)
  for (const group of groups) builder.person(`${group}-0`, group).person(`${group}-1`, group)
  const present = groups.flatMap((_, group) => [personOf(group, 0), personOf(group, 1)])
  for (let index = 0; index < 28; index++) {
    builder.meeting(`m${index}`, {
      date: week(index),
      present,
      turns: Object.fromEntries(present.map((person) => [person, 5])),
      roles: { [personOf(index, 0)]: 'chair' },
    })
    builder.item(`i${index}`, { meeting: `m${index}`, owners: [personOf(index, 1)] })
  }
  return builder.facts()
}

function approving(approver: (index: number) => string): Facts {
  const facts = coalition()
  facts.assignments.push(
    ...facts.items.map(({ id }, index) => ({ item: id, party: approver(index), role: 'approver' as const })),
  )
  return facts
}

/** Each finding rests on what is in the record, says how sure it is, and asks a question. */
function isWhole(facts: Facts, [finding]: readonly Finding[]): void {
  const known = new Set([...facts.items, ...facts.meetings].map(({ id }) => id))
  expect(finding?.because.length).toBeGreaterThan(0)
  expect(finding?.because.filter((id) => !known.has(id))).toEqual([])
  expect(finding?.certainty.chance).toBeLessThanOrEqual(0.05)
  expect(finding?.question.endsWith('?')).toBe(true)
  expect(finding?.practice[0]).toBe('P20')
}

test('what has to be approved and waits for one person is found, with the open items that wait, and without their name', () => {
  const facts = approving((index) => (index % 4 === 0 ? personOf(index, 0) : 'South-0'))
  const findings = detectWaitsForOneWord(facts, wholeRecord)
  expect(findings.map(({ id, about }) => ({ id, about }))).toEqual([
    { id: 'waits-for-one-word:person:South-0', about: ['South-0'] },
  ])
  expect(findings[0]?.claim).toBe('Of 28 approvals 79% lie with one person, and 22 open items wait for that word.')
  expect(findings[0]?.because).toHaveLength(22)
  isWhole(facts, findings)
  for (const item of facts.items) item.status = 'done'
  expect(detectWaitsForOneWord(facts, wholeRecord)).toEqual([])
})

test('approvals that go round wait for nobody in particular; those of two people of one group wait for the group, unless it runs all', () => {
  expect(
    detectWaitsForOneWord(
      approving((index) => personOf(index, 0)),
      wholeRecord,
    ),
  ).toEqual([])
  const facts = approving((index) => (index % 2 === 0 ? 'South-0' : index % 5 === 0 ? 'East-0' : 'South-1'))
  // Of 28 approvals 14 lie with one of the two: one fewer, and it is the group's.
  const [first] = facts.assignments.filter(({ role, party }) => role === 'approver' && party === 'South-0')
  if (first !== undefined) first.party = 'South-1'
  const findings = detectWaitsForOneWord(facts, wholeRecord)
  expect(findings.map(({ id }) => id)).toEqual(['waits-for-one-word:organization:South'])
  expect(findings[0]?.claim).toContain('lie with South')
  isWhole(facts, findings)
  expect(detectWaitsForOneWord({ ...facts, governance: 'lead-organization' }, wholeRecord)).toEqual([])
  expect(detectWaitsForOneWord({ ...facts, governance: 'shared' }, wholeRecord)).toHaveLength(1)
})

test('one group’s work that waits for one other’s word is found, and not where each waits for the other', () => {
  const facts = coalition()
  // One item of North each week, whose word is South's; the others' goes round.
  const builder = (index: number, owner: string) => {
    const [like] = facts.items
    if (like !== undefined) facts.items.push({ ...like, id: `more${index}`, since: week(index) })
    facts.assignments.push({ item: `more${index}`, party: owner, role: 'owner' })
  }
  for (let index = 0; index < 12; index++) builder(index, 'North-0')
  for (const { item, party, role } of facts.assignments.slice()) {
    if (role !== 'owner') continue
    const place = Number(item.replace(/\D/g, ''))
    const word = party.startsWith('North')
      ? 'South-0'
      : personOf(groups.indexOf(party.slice(0, -2)) + 1 + (place % 5), 1)
    facts.assignments.push({ item, party: word, role: 'manager' })
  }
  const findings = detectWaitsForOneWord(facts, wholeRecord)
  expect(findings.map(({ id, about }) => ({ id, about }))).toEqual([
    { id: 'waits-for-one-word:pair:North:South', about: ['North', 'South'] },
  ])
  expect(findings[0]?.claim).toMatch(
    /^100% of the work of North waits for the word of South, and \d+% the other way round\.$/,
  )
  isWhole(facts, findings)
  const ofSouth = new Set(
    facts.assignments.flatMap(({ item, party, role }) => (role === 'owner' && party.startsWith('South') ? [item] : [])),
  )
  const mutual = facts.assignments.map((row) => {
    return row.role === 'manager' && ofSouth.has(row.item) ? { ...row, party: 'North-0' } : row
  })
  expect(detectWaitsForOneWord({ ...facts, assignments: mutual }, wholeRecord)).toEqual([])
})

function bringing(kindsOf: (group: number) => number, turnsOf: (group: number) => number): Facts {
  const facts = coalition()
  facts.resources = groups.flatMap((organization, group) =>
    ResourceKind.options.slice(0, kindsOf(group)).map((kind) => ({ organization, kind })),
  )
  facts.speaking = facts.speaking.map((row) => {
    return { ...row, turns: turnsOf(groups.indexOf(row.person.slice(0, -2))) }
  })
  return facts
}

test('say that follows what groups bring is found in either direction, and those who bring least are the ones it concerns', () => {
  const follows = bringing(
    (group) => group + 1,
    (group) => 2 + group,
  )
  const findings = detectSayFollowsResources(follows, wholeRecord)
  expect(findings.map(({ id, about }) => ({ id, about }))).toEqual([
    { id: 'say-follows-resources:more', about: ['North'] },
  ])
  expect(findings[0]?.claim).toContain('the one that brings more has more say in 100% of the comparisons')
  isWhole(follows, findings)
  const against = bringing(
    (group) => 7 - group,
    (group) => 2 + group,
  )
  expect(detectSayFollowsResources(against, wholeRecord)).toMatchObject([
    { id: 'say-follows-resources:less', about: [] },
  ])
})

test('a group that says more only because it sends more people is not found to have bought it', () => {
  const facts = bringing(
    (group) => group + 1,
    () => 5,
  )
  // The more a group brings, the more meetings its second person comes to.
  const stays = (meeting: string, person: string): boolean => {
    const group = groups.indexOf(person.slice(0, -2))
    return person.endsWith('-0') || Number(meeting.slice(1)) < 4 * group
  }
  facts.attendance = facts.attendance.filter(({ meeting, person }) => stays(meeting, person))
  facts.speaking = facts.speaking.filter(({ meeting, person }) => stays(meeting, person))
  expect(detectSayFollowsResources(facts, wholeRecord)).toEqual([])
})

function proposing(isCarried: (group: number, index: number) => boolean): Facts {
  const facts = coalition()
  facts.decisions = facts.meetings.map(({ id }, index) => ({
    id: `d${index}`,
    meeting: id,
    text: 'Agreed',
    method: null,
    outcome: isCarried(index % groups.length, index) ? 'carried' : 'failed',
    mover: personOf(index, 0),
    seconder: null,
    confirmation: 'confirmed',
    evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: 'Agreed' },
  }))
  return facts
}

test('one group whose proposals carry while others’ do not is found, and so is one whose never do; not where all fare alike', () => {
  const wins = proposing((group, index) => group < 1 || index % 14 === 3)
  const [one] = detectProposalsOneSided(wins, wholeRecord)
  expect(one).toMatchObject({ id: 'proposals-one-sided:North', about: ['North'] })
  expect(one?.claim).toBe('Of 4 proposals of North 100% carried, of the 24 of all others 8%.')
  isWhole(wins, one === undefined ? [] : [one])
  const loses = proposing((group) => group > 0)
  expect(detectProposalsOneSided(loses, wholeRecord).map(({ id }) => id)).toEqual(['proposals-one-sided:North'])
  expect(
    detectProposalsOneSided(
      proposing((_, index) => index < 14),
      wholeRecord,
    ),
  ).toEqual([])
})

test('a coalition that all groups were to run together and one leads is told so, once for both of what it leads and approves', () => {
  const facts = approving((index) => (index % 3 === 0 ? personOf(index, 1) : 'South-1'))
  for (const row of facts.attendance) if (row.role === 'chair' && Number(row.meeting.slice(1)) % 3 > 0) row.role = null
  for (const row of facts.attendance) {
    if (row.person === 'South-0' && Number(row.meeting.slice(1)) % 3 > 0) row.role = 'facilitator'
  }
  expect(detectRunOtherwiseThanSaid(facts, wholeRecord)).toEqual([])
  expect(detectRunOtherwiseThanSaid({ ...facts, governance: 'coordinating-office' }, wholeRecord)).toEqual([])
  expect(detectRunOtherwiseThanSaid({ ...facts, governance: 'lead-organization' }, wholeRecord)).toEqual([])
  const findings = detectRunOtherwiseThanSaid({ ...facts, governance: 'shared' }, wholeRecord)
  expect(findings.map(({ id, about }) => ({ id, about }))).toEqual([
    { id: 'run-otherwise-than-said:shared:South', about: ['South'] },
  ])
  expect(findings[0]?.claim).toMatch(
    /all member groups together run the coalition; South has \d+% of 28 .* and \d+% of 28/,
  )
  expect(findings[0]?.measures).toEqual(
    expect.arrayContaining(['governance-fit', 'convening-share-organizations', 'approver-share-organizations']),
  )
  isWhole(facts, findings)
})

test('a coalition that one group was to run and that nobody in particular leads is told so; one whose leader leads is not', () => {
  const facts: Facts = { ...approving((index) => personOf(index, 0)), governance: 'lead-organization' }
  const findings = detectRunOtherwiseThanSaid(facts, wholeRecord)
  expect(findings).toMatchObject([{ id: 'run-otherwise-than-said:lead-organization', about: [] }])
  expect(findings[0]?.claim).toContain('no group has more than 14% of 28 meetings led or 14% of 28 approvals')
  isWhole(facts, findings)
  // Approvals alone tell nothing of who leads, and meetings whose leader nobody wrote down not either.
  const unled = { ...facts, attendance: facts.attendance.map((row) => ({ ...row, role: null })) }
  expect(detectRunOtherwiseThanSaid(unled, wholeRecord)).toEqual([])
  expect(detectRunOtherwiseThanSaid({ ...facts, governance: 'shared' }, wholeRecord)).toEqual([])
})

import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { meetingFacts } from '../../facts/testing/meeting-facts.ts'
import { item } from '../../facts/testing/small-facts.ts'
import { findingCards, type FindingCard } from './finding-cards.ts'
import { wayToEvidence } from './way-to-evidence.ts'
import { groupFindings } from './group-findings.ts'

const whole = { from: null, to: null }
const people = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`P${index}`, null]))
const names = Object.keys(people)
/** 60 items over five quarters: P0 owns two of three, the others share the rest. */
const items = Array.from({ length: 60 }, (_, index) =>
  item(`i${index}`, { since: `2024-${String((index % 12) + 1).padStart(2, '0')}-10` }),
)
const facts: Facts = {
  ...meetingFacts(people, [{ id: 'm1', date: '2024-01-01', present: names }]),
  items,
  assignments: items.map(({ id }, index) => ({
    item: id,
    party: index % 3 === 0 ? (names[(index / 3) % 12] ?? 'P0') : 'P0',
    role: 'owner' as const,
  })),
}

test('that everything hangs on one person comes first, with the items behind it and the way to what would stop', () => {
  const [first] = findingCards(facts, whole, true)
  expect(first).toMatchObject({
    kind: 'single-champion',
    about: [{ id: 'P0', name: 'P0' }],
    leadsTo: { page: 'reliance' },
  })
  expect(first?.standIns.length).toBeGreaterThan(0)
  expect(first?.standIns).not.toContain('P0')
  expect(first?.evidenceCount).toBeGreaterThan(30)
  expect(first?.evidence).toHaveLength(5)
  expect(first?.question).not.toBe('')
})

test('the person is not named to those who may not compare people', () => {
  const [first] = findingCards(facts, whole, false)
  expect(first?.kind).toBe('single-champion')
  expect(first?.about).toEqual([])
  expect(first?.standIns).toEqual([])
  expect(JSON.stringify([first?.id, first?.claim, first?.ground])).not.toContain('P0')
})

test('many findings of one kind stand behind their first and bury no other kind', () => {
  const card = (id: string, kind: string) => ({ id, kind }) as FindingCard
  const groups = groupFindings([card('1', 'silent'), card('2', 'silent'), card('3', 'champion'), card('4', 'silent')])
  expect(groups.map(({ first, more }) => [first.id, more.map(({ id }) => id)])).toEqual([
    ['1', ['2', '4']],
    ['3', []],
  ])
})

test('each finding leads where what it rests on is shown', () => {
  const pageOf = (detector: string, measure: string): unknown => wayToEvidence({ detector, measures: [measure] })
  expect(pageOf('quick-win-overdue', 'outside-aims')).toEqual({ page: 'coalition' })
  expect(pageOf('commitments-slipping', 'commitments-on-time')).toEqual({ page: 'commitments', flag: 'overdue' })
  expect(pageOf('unclear-roles', 'item-completeness')).toEqual({ page: 'commitments', flag: 'no-owner' })
  expect(pageOf('unclear-roles', 'reliance')).toEqual({ page: 'participation' })
})

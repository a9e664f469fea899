import { emptyCharter } from '@evenkeel/domain/charter.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import { expect, test } from 'vitest'
import { emptyFacts, party } from '../../facts/testing/small-facts.ts'
import { type Saying, withSaying } from './saying.ts'
import { twoSides } from './two-sides.ts'

const names: Readonly<Record<string, string>> = { p1: 'Amina', p2: 'Bo' }
const nameOf = (id: string): string => names[id] ?? 'somebody'
const refused = (saying: Saying, of: string, stands: unknown, code = 'version-conflict') => ({
  saying,
  problem: { code, detail: '', conflict: { of, stands, sent: saying } },
})
const oak: Party = { ...party('o1', 'organization', 'Oak'), level: 'informed', directlyAffected: true }

test('of every kind of saying both sides are told in words, and saying it again is on top of theirs', () => {
  const declared: Saying = {
    type: 'organization.declare',
    organization: 'o1',
    level: 'core',
    was: { level: null, directlyAffected: false },
  }
  expect(twoSides(refused(declared, 'party', oak), nameOf)).toEqual({
    theirs: 'Informed, directly affected',
    mine: 'Core, directly affected',
    again: { ...declared, was: { level: 'informed', directlyAffected: true } },
  })
  const brought: Saying = { type: 'organization.bring-resources', organization: 'o1', resources: ['space', 'money'] }
  expect(twoSides(refused(brought, 'resources', { organization: 'o1', resources: null }), nameOf)).toEqual({
    theirs: 'nothing said yet',
    mine: 'money and space',
    again: { ...brought, was: null },
  })
  const seated: Saying = { type: 'group.set-members', group: 'g1', members: [] }
  expect(twoSides(refused(seated, 'members', { group: 'g1', members: ['p1', 'p2'] }), nameOf)).toEqual({
    theirs: 'Amina and Bo',
    mine: 'nobody',
    again: { ...seated, was: ['p1', 'p2'] },
  })
  const run: Saying = { type: 'charter.set-governance', governance: null, was: null }
  const charter = emptyCharter
  expect(twoSides(refused(run, 'charter', { ...charter, governance: 'shared' }), nameOf)).toEqual({
    theirs: 'By all member groups together',
    mine: 'Not said yet',
    again: { ...run, was: 'shared' },
  })
})

test('a refusal that is no conflict, or whose conflict is about something else, has no two sides', () => {
  const run: Saying = { type: 'charter.set-governance', governance: 'shared' }
  expect(twoSides(refused(run, 'party', oak), nameOf)).toBeNull()
  expect(twoSides(refused(run, 'charter', 'nonsense'), nameOf)).toBeNull()
  expect(twoSides(refused(run, 'party', oak, 'unreachable'), nameOf)).toBeNull()
})

test('what is said changes its own subject, and nothing of another one', () => {
  const facts = {
    ...emptyFacts,
    parties: [oak, party('o2', 'organization', 'Ash')],
    resources: [
      { organization: 'o1', kind: 'data' as const },
      { organization: 'o2', kind: 'money' as const },
    ],
    groupMembers: [
      { group: 'g1', member: 'p1' },
      { group: 'g2', member: 'p2' },
    ],
  }
  const said: readonly Saying[] = [
    { type: 'organization.declare', organization: 'o1', level: null },
    { type: 'organization.bring-resources', organization: 'o1', resources: ['space'] },
    { type: 'group.set-members', group: 'g1', members: ['p2'] },
    { type: 'charter.set-governance', governance: 'shared' },
    { type: 'charter.set-beginning', beganOn: '2025-11-03' },
  ]
  const shown = said.reduce(withSaying, facts)
  expect(shown.parties).toEqual([{ ...oak, level: null }, facts.parties[1]])
  expect(shown.resources).toEqual([
    { organization: 'o2', kind: 'money' },
    { organization: 'o1', kind: 'space' },
  ])
  expect(shown.groupMembers).toEqual([
    { group: 'g2', member: 'p2' },
    { group: 'g1', member: 'p2' },
  ])
  expect([shown.governance, shown.beganOn]).toEqual(['shared', '2025-11-03'])
  expect(facts.parties[0]).toEqual(oak)
})

const river = { id: 'river', text: 'A river to swim in', from: null, until: '2026-12-31' }

test('aims, what a commitment serves and quick wins are told by both sides, and said again on top of theirs', () => {
  const aims: Saying = { type: 'aims.set', aims: [river], was: [] }
  const market = { id: 'market', text: 'A market', from: null, until: null }
  expect(twoSides(refused(aims, 'aims', [market]), String)).toEqual({
    theirs: 'A market',
    mine: 'A river to swim in (until 31 Dec 2026)',
    again: { ...aims, was: [market] },
  })
  const purpose: Saying = { type: 'item.set-purpose', item: 'i1', purpose: { aim: null }, was: null }
  const stands = { item: 'i1', purpose: { aim: 'river' } }
  expect(twoSides(refused(purpose, 'purpose', stands), String, [river])).toEqual({
    theirs: 'A river to swim in',
    mine: 'None of our aims',
    again: { ...purpose, was: { aim: 'river' } },
  })
  const decided: Saying = { type: 'decision.set-purpose', decision: 'd1', purpose: { aim: 'river' }, was: null }
  expect(
    twoSides(refused(decided, 'decision-purpose', { decision: 'd1', purpose: { aim: null } }), String, [river]),
  ).toEqual({ theirs: 'None of our aims', mine: 'A river to swim in', again: { ...decided, was: { aim: null } } })
  const win = { hopedFor: '2026-03-01', reachedOn: null }
  const said: Saying = {
    type: 'quick-win.set',
    of: 'item',
    subject: 'i1',
    win: { ...win, reachedOn: '2026-02-01' },
    was: null,
  }
  expect(twoSides(refused(said, 'quick-win', { of: 'item', subject: 'i1', win }), String)).toEqual({
    theirs: 'Quick win, hoped for by 1 Mar 2026',
    mine: 'Quick win, reached on 1 Feb 2026 (hoped for by 1 Mar 2026)',
    again: { ...said, was: win },
  })
})

test('the day on which the coalition began is told by both sides', () => {
  const said: Saying = { type: 'charter.set-beginning', beganOn: null, was: null }
  expect(twoSides(refused(said, 'charter', { ...emptyCharter, beganOn: '2025-11-03' }), String)).toEqual({
    theirs: '3 Nov 2025',
    mine: 'Not said yet',
    again: { ...said, was: '2025-11-03' },
  })
})

test('what is said of aims, purposes and quick wins shows before it is recorded', () => {
  const facts = [
    { type: 'aims.set', aims: [river] },
    { type: 'item.set-purpose', item: 'i1', purpose: { aim: 'river' } },
    { type: 'item.set-purpose', item: 'i2', purpose: { aim: null } },
    { type: 'item.set-purpose', item: 'i1', purpose: null },
    { type: 'decision.set-purpose', decision: 'd1', purpose: { aim: 'river' } },
    { type: 'decision.set-purpose', decision: 'd2', purpose: { aim: null } },
    { type: 'decision.set-purpose', decision: 'd1', purpose: null },
    { type: 'quick-win.set', of: 'aim', subject: 'river', win: { hopedFor: '2026-03-01', reachedOn: null } },
  ].reduce((known, saying) => withSaying(known, saying as Saying), emptyFacts)
  expect([facts.aims, facts.purposes, facts.quickWins]).toEqual([
    [river],
    [{ item: 'i2', aim: null }],
    [{ of: 'aim', subject: 'river', hopedFor: '2026-03-01', reachedOn: null }],
  ])
})

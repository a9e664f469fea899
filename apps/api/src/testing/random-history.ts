import type { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Reading } from '@evenkeel/domain/reading.ts'
import fc from 'fast-check'
import { buildReading, type ItemShorthand, type MeetingShorthand } from './build-reading.ts'

const names = ['Ann Lee', 'Ann', 'Bo Diaz', 'Bo', 'B. Diaz', 'Cy', 'all', 'Outreach Team', 'Otter.ai', 'Oak Trust']
const people = [
  'Ann Lee of Oak Trust',
  'Ann of River Fund',
  'Bo Diaz',
  'B. Diaz of River Fund',
  'Cy of Oak Trust',
  'Zed',
]
const texts = [
  'Write to the council',
  'Write to the council about the bridge',
  'Book the hall',
  'Book the large hall',
  'Send the minutes',
  'Call the printers',
]
const dates = ['2026-01-05', '2026-01-12', '2026-01-19', null]

const item: fc.Arbitrary<ItemShorthand> = fc.record({
  text: fc.constantFrom(...texts),
  owner: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
  done: fc.boolean(),
  confirmed: fc.boolean(),
})

const meeting: fc.Arbitrary<MeetingShorthand> = fc.record({
  title: fc.constantFrom('Weekly', 'Board', ''),
  date: fc.constantFrom(...dates),
  present: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
  items: fc.array(item, { maxLength: 5 }),
  decisions: fc.uniqueArray(
    fc.constantFrom('Approved', 'Approved again', 'No meeting in the summer months of this year'),
    {
      maxLength: 2,
    },
  ),
  more: fc.record(
    {
      speaking: fc.array(
        fc.record({
          party: fc.record({ name: fc.constantFrom(...names) }),
          turns: fc.nat(9),
          words: fc.nat(99),
          seconds: fc.option(fc.nat(99)),
        }),
        { maxLength: 3 },
      ),
      transitions: fc.array(
        fc.record({
          from: fc.record({ name: fc.constantFrom(...names) }),
          to: fc.record({ name: fc.constantFrom(...names) }),
          count: fc.integer({ min: 1, max: 9 }),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
})

/** Readings of a few documents in a small vocabulary, so that identities and carried-over items collide. */
export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    key: fc.constantFrom('minutes', 'agenda', 'copy'),
    meetings: fc.array(meeting, { maxLength: 3 }),
    complete: fc.boolean(),
  })
  .map(({ key, meetings, complete }) => buildReading(key, meetings, { complete }))

/** A wish that becomes a command only against what the coalition then holds. */
export type Wish = (facts: Facts, decided: Decided, recorded?: readonly string[]) => CommandBody | null

/** Who was said to be one or two, which the facts do not tell. */
export type Decided = Pick<MergeReviewResponse, 'merges' | 'toldApart'>

/** Any command over items, decisions and parties that the coalition then has. */
export const anyWish: fc.Arbitrary<Wish> = fc
  .record({
    kind: fc.nat(25),
    pick: fc.nat(40),
    other: fc.nat(40),
    text: fc.constantFrom(...texts),
    status: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
    owner: fc.constantFrom(...names),
    reading: anyReading,
  })
  .map(({ kind, pick, other, text, status, owner, reading }): Wish => (facts, { merges, toldApart }, recorded = []) => {
    const item = facts.items[pick % Math.max(1, facts.items.length)]
    const party = facts.parties[pick % Math.max(1, facts.parties.length)]
    const second = facts.parties[other % Math.max(1, facts.parties.length)]
    const decision = facts.decisions[pick % Math.max(1, facts.decisions.length)]
    if (kind === 1 && item !== undefined) {
      const parties = [{ party: { name: owner }, role: 'owner' as const }]
      return { type: 'item.edit', item: item.id, version: item.version - (other % 5 === 4 ? 1 : 0) || 1, text, parties }
    }
    if (kind === 2 && item !== undefined) return { type: 'item.set-status', item: item.id, status }
    if (kind === 3 && item !== undefined) return { type: 'item.confirm', item: item.id }
    if (kind === 4 && decision !== undefined) return { type: 'decision.confirm', decision: decision.id }
    if (kind === 5 && party !== undefined && second !== undefined) {
      return { type: 'party.merge', from: party.id, into: second.id, reason: 'the same', confirmed: other % 3 > 0 }
    }
    if (kind === 6 && party !== undefined) return { type: 'party.rename', party: party.id, name: owner }
    if (kind === 7 && party !== undefined) {
      return { type: 'party.add-alias', alias: { party: party.id, kind: 'handle', alias: `@${text.slice(0, 4)}` } }
    }
    if (kind === 8 && party !== undefined) {
      return { type: 'organization.declare', organization: party.id, level: 'core', directlyAffected: true }
    }
    if (kind === 9 && decision !== undefined) return { type: 'decision.withdraw', decision: decision.id }
    const merged = merges[pick % Math.max(1, merges.length)]
    if (kind === 10 && merged !== undefined) {
      return { type: 'party.unmerge', from: merged.from.id, into: merged.into.id }
    }
    if (kind === 11 && party !== undefined && second !== undefined) {
      return { type: 'party.distinguish', one: party.id, other: second.id }
    }
    const apart = toldApart[pick % Math.max(1, toldApart.length)]
    if (kind === 12 && apart !== undefined) {
      return { type: 'party.undistinguish', one: apart.one.id, other: apart.other.id }
    }
    if (kind === 15 && party !== undefined) {
      return { type: 'person.count-speaking', party: party.id, counted: other % 2 === 0 }
    }
    if (kind === 16 && party !== undefined) {
      return { type: 'organization.agree', organization: party.id, agreed: other % 2 === 0 }
    }
    if (kind === 18 && party !== undefined) {
      return {
        type: 'organization.bring-resources',
        organization: party.id,
        resources: [['money' as const], ['data' as const, 'space' as const], [], null][other % 4] ?? null,
      }
    }
    const group = facts.parties.filter((one) => one.kind === 'group')[0]
    if (kind === 19 && group !== undefined && party !== undefined && second !== undefined) {
      return { type: 'group.set-members', group: group.id, members: [...new Set([party.id, second.id])] }
    }
    if (kind === 20 && other % 3 === 0)
      return { type: 'charter.set-beginning', beganOn: other % 2 ? '2025-11-03' : null }
    if (kind === 20) return { type: 'charter.set-governance', governance: other % 2 ? 'shared' : null }
    const aims = [{ id: 'river', text, from: null, until: null }]
    if (kind === 21) return { type: 'aims.set', aims: other % 3 ? aims : [] }
    if (kind === 22 && item !== undefined) {
      const aim = other % 2 && facts.aims?.length ? 'river' : null
      return { type: 'item.set-purpose', item: item.id, purpose: other % 5 ? { aim } : null }
    }
    if (kind === 23 && decision !== undefined && other % 3 === 0) {
      const aim = other % 2 && facts.aims?.length ? 'river' : null
      return { type: 'decision.set-purpose', decision: decision.id, purpose: other % 5 ? { aim } : null }
    }
    if (kind === 23 && item !== undefined) {
      const win = { hopedFor: '2026-02-01', reachedOn: other % 2 ? '2026-01-20' : null }
      return { type: 'quick-win.set', of: 'item', subject: item.id, win: other % 5 ? win : null }
    }
    const pulse = facts.pulses?.at(-1)
    if (kind === 24) {
      if (pulse === undefined || pulse.closedAt !== null) return { type: 'pulse.open' }
      if (other % 4 === 0) return { type: 'pulse.close', pulse: pulse.id }
    }
    if (kind >= 24 && pulse !== undefined && party !== undefined && second !== undefined) {
      const grades = { power: 2, involvement: 3, resources: null, reliability: 4, mission: 4, openness: 1 }
      const answers = [{ organization: second.id, ...grades }]
      if (other % 7 === 6) return { type: 'pulse.withdraw', pulse: pulse.id, party: party.id }
      return { type: 'pulse.answer', pulse: pulse.id, party: party.id, answers }
    }
    // An erasure ends what a history can do with somebody: few of them.
    if (kind === 17 && party !== undefined && other % 4 === 0) return { type: 'person.erase', party: party.id }
    // Late commands rather than early ones: on those seldom anything is built yet.
    const undone = recorded.at(-1 - (pick % 4))
    if ((kind === 13 || kind === 14) && undone !== undefined) return { type: 'undo', command: undone }
    return { type: 'reading.record', reading }
  })

import { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command, CommandBody } from '@evenkeel/domain/command.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNodeCoalitionStore } from '../node/node-coalition-store.ts'
import { commandMaker } from '../testing/build-reading.ts'
import { anyReading, anyWish } from '../testing/random-history.ts'

test('after any history the ledger alone makes the same facts again, and every command its first answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWish, { minLength: 1, maxLength: 16 }), async (wishes) => {
      const store = openNodeCoalitionStore(':memory:')
      const command = commandMaker()
      const sent: Command[] = []
      const answers: CommandResult[] = []
      for (const wish of wishes) {
        const recorded = sent.map(({ id }) => id)
        const body = wish(await store.facts(), await store.mergeReview(), recorded)
        if (body === null) continue
        const next = command(body)
        sent.push(next)
        answers.push(...(await store.record([next], 'tester')))
      }
      const facts = await store.facts()
      expect(Facts.parse(facts)).toEqual(facts)
      expect(danglingIn(facts)).toEqual([])
      expect(await store.factsText()).toBe(JSON.stringify(facts))
      expect(store.verify().ok).toBe(true)
      const review = await store.mergeReview()
      expect(MergeReviewResponse.parse(review)).toEqual(review)
      store.rebuild()
      expect(await store.facts()).toEqual(facts)
      expect(await store.mergeReview()).toEqual(review)
      const accepted = sent.filter((_command, index) => answers[index]?.ok)
      const again = await store.record(accepted, 'tester')
      expect(again).toEqual(answers.filter((answer) => answer.ok))
      expect(await store.facts()).toEqual(facts)
      store.close()
    }),
    { numRuns: 150 },
  )
}, 180_000)

/** Returns what the facts name and do not have. */
function danglingIn(facts: Facts): string[] {
  const has = new Set(
    [...facts.parties, ...facts.sources, ...facts.meetings, ...facts.items, ...facts.decisions].map(({ id }) => id),
  )
  const named = [
    ...facts.aliases.map((row) => row.party),
    ...(facts.notMeasured ?? []),
    ...(facts.consents ?? []),
    ...(facts.bringsNothing ?? []),
    ...(facts.resources ?? []).map((row) => row.organization),
    ...facts.memberships.flatMap((row) => [row.person, row.organization]),
    ...facts.meetings.map((row) => row.source),
    ...facts.attendance.flatMap((row) => [row.meeting, row.person, row.organization ?? row.person]),
    ...facts.speaking.flatMap((row) => [row.meeting, row.person]),
    ...facts.transitions.flatMap((row) => [row.meeting, row.from, row.to]),
    ...facts.items.flatMap((row) => [row.evidence.source, row.meeting ?? row.id]),
    ...facts.assignments.flatMap((row) => [row.item, row.party]),
    ...(facts.purposes ?? []).map((row) => row.item),
    ...(facts.quickWins ?? []).map((row) => row.subject),
    ...(facts.decisionPurposes ?? []).map((row) => row.decision),
    ...(facts.perceptions ?? []).map((row) => row.organization),
    ...facts.decisions.flatMap((row) => [row.meeting, row.evidence.source, row.mover ?? row.meeting]),
  ]
  return named.filter((id) => !has.has(id))
}

/** Somebody's word about themselves, and the charter: another word takes it back, no undo. */
const takenBackByWord: ReadonlySet<string> = new Set([
  'person.count-speaking',
  'organization.agree',
  'charter.set-governance',
  'charter.set-beginning',
  'pulse.open',
  'pulse.close',
  'pulse.answer',
])

/** The facts without what an undo leaves higher than before. */
function withoutCounters(facts: Facts): Facts {
  return { ...facts, cursor: 0, items: facts.items.map((item) => ({ ...item, version: 1 })) }
}

test('after any history an undo gives back the facts from before, and its undo those from after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWish, { minLength: 1, maxLength: 10 }), fc.nat(9), async (wishes, often) => {
      const store = openNodeCoalitionStore(':memory:')
      const command = commandMaker()
      const recorded: string[] = []
      const stood = new Map<string, string>()
      const record = async (body: CommandBody): Promise<{ readonly id: string; readonly ok: boolean }> => {
        const next = command(body)
        const [answer] = await store.record([next], 'tester')
        if (answer?.ok) recorded.push(next.id)
        for (const { id, version, text, due, status, confirmation } of (await store.facts()).items) {
          const key = `${id} ${version}`
          const words = JSON.stringify([text, due, status, confirmation])
          expect([key, stood.get(key) ?? words]).toEqual([key, words])
          stood.set(key, words)
        }
        return { id: next.id, ok: answer?.ok ?? false }
      }
      for (const [index, wish] of wishes.entries()) {
        const before = withoutCounters(await store.facts())
        const body = wish(await store.facts(), await store.mergeReview(), recorded)
        // An erasure changes words where they stand, and no undo brings them back.
        if (body === null || body.type === 'person.erase' || body.type === 'pulse.withdraw') continue
        const done = await record(body)
        const after = withoutCounters(await store.facts())
        if (!done.ok || index % (often + 1) > 0 || takenBackByWord.has(body.type)) continue
        const undo = await record({ type: 'undo', command: done.id })
        expect([undo.ok, withoutCounters(await store.facts())]).toEqual([true, before])
        const redo = await record({ type: 'undo', command: undo.id })
        expect([redo.ok, withoutCounters(await store.facts())]).toEqual([true, after])
      }
      store.close()
    }),
    { numRuns: 100 },
  )
}, 180_000)

const ofReadings: ReadonlySet<string> = new Set(['reading.record', 'party.merge', 'party.unmerge'])

test('after any readings and merges a reading gives every item an identity, and read again at once it changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWish, { maxLength: 6 }), anyReading, async (wishes, last) => {
      const store = openNodeCoalitionStore(':memory:')
      const command = commandMaker()
      for (const wish of wishes) {
        const body = wish(await store.facts(), await store.mergeReview())
        if (body !== null && ofReadings.has(body.type)) await store.record([command(body)], 'tester')
      }
      const [first] = await store.record([command({ type: 'reading.record', reading: last })], 'tester')
      const facts = await store.facts()
      const items = new Set(facts.items.map((item) => item.id))
      const count = last.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0)
      expect(first?.ok).toBe(true)
      const ids = first?.ok ? (first.reading?.items ?? []) : []
      expect(ids).toHaveLength(count)
      expect(ids.every((id) => items.has(id))).toBe(true)
      const [second] = await store.record([command({ type: 'reading.record', reading: last })], 'tester')
      expect(second).toMatchObject({
        ok: true,
        reading: { new: 0, changed: 0, completed: 0, reopened: 0, gone: 0, unchanged: count, decisions: 0 },
      })
      expect({ ...(await store.facts()), cursor: 0 }).toEqual({ ...facts, cursor: 0 })
      store.close()
    }),
    { numRuns: 300 },
  )
}, 180_000)

test('after any merges and undoing them all, in any order, the facts are what they were', async () => {
  const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyReading, { maxLength: 4 }),
      pairs,
      fc.infiniteStream(fc.nat(9)),
      async (readings, merges, order) => {
        const store = openNodeCoalitionStore(':memory:')
        const command = commandMaker()
        for (const reading of readings) await store.record([command({ type: 'reading.record', reading })], 'tester')
        const before = { ...(await store.facts()), cursor: 0 }
        for (const [one, other] of merges) {
          const { parties } = await store.facts()
          const [from, into] = [parties[one % parties.length]?.id ?? '', parties[other % parties.length]?.id ?? '']
          await store.record([command({ type: 'party.merge', from, into, reason: '', confirmed: true })], 'tester')
        }
        for (;;) {
          const standing = (await store.mergeReview()).merges
          const undone = standing[(order.next().value ?? 0) % standing.length]
          if (undone === undefined) break
          const { from, into } = undone
          await store.record([command({ type: 'party.unmerge', from: from.id, into: into.id })], 'tester')
        }
        expect({ ...(await store.facts()), cursor: 0 }).toEqual(before)
        store.close()
      },
    ),
    { numRuns: 100 },
  )
}, 180_000)

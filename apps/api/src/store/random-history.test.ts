import { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
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
        const body = wish(await store.facts(), await store.mergeReview())
        if (body === null) continue
        const next = command(body)
        sent.push(next)
        answers.push(...(await store.record([next], 'tester')))
      }
      const facts = await store.facts()
      expect(Facts.parse(facts)).toEqual(facts)
      const parties = new Set(facts.parties.map((party) => party.id))
      expect(facts.assignments.every((row) => parties.has(row.party))).toBe(true)
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
}, 60_000)

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
}, 60_000)

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
}, 60_000)

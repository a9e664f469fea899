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
    fc.asyncProperty(fc.array(anyWish, { minLength: 1, maxLength: 12 }), async (wishes) => {
      const store = openNodeCoalitionStore(':memory:')
      const command = commandMaker()
      const sent: Command[] = []
      const answers: CommandResult[] = []
      for (const wish of wishes) {
        const body = wish(await store.facts())
        if (body === null) continue
        const next = command(body)
        sent.push(next)
        answers.push(...(await store.record([next], 'tester')))
      }
      const facts = await store.facts()
      expect(Facts.parse(facts)).toEqual(facts)
      const parties = new Set(facts.parties.map((party) => party.id))
      expect(facts.assignments.every((row) => parties.has(row.party))).toBe(true)
      store.rebuild()
      expect(await store.facts()).toEqual(facts)
      const accepted = sent.filter((_command, index) => answers[index]?.ok)
      const again = await store.record(accepted, 'tester')
      expect(again).toEqual(answers.filter((answer) => answer.ok))
      expect(await store.facts()).toEqual(facts)
      store.close()
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('after any history a reading gives every item an identity, and read again at once it changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyReading, { maxLength: 5 }), anyReading, async (earlier, last) => {
      const store = openNodeCoalitionStore(':memory:')
      const command = commandMaker()
      for (const reading of earlier) await store.record([command({ type: 'reading.record', reading })], 'tester')
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

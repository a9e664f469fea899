import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '@evenkeel/domain/command.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNodeCoalitionStore, type NodeCoalitionStore } from '../node/node-coalition-store.ts'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { sealOnNode } from '../node/seal-on-node.ts'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { anyWish, type Wish } from '../testing/random-history.ts'
import { openCoalitionDatabase } from './coalition-database.ts'
import type { SqlDriver } from './sql-driver.ts'

async function entriesOf(store: NodeCoalitionStore): Promise<unknown[]> {
  // What erasing rewrote bears digests that no two ledgers share, since every entry has a salt of its own.
  return (await store.events(0, 10_000)).events.map(({ sequence, event }) => ({
    ...event,
    sequence,
    body: 'rewritten' in event.body ? { ...event.body, rewritten: event.body.rewritten.length } : event.body,
  }))
}

/** A part of one meeting's notes, read over and over: what is kept of it has to follow. */
const anyNarrowWish: fc.Arbitrary<Wish> = fc
  .array(
    fc.record({
      text: fc.constantFrom('Book the hall', 'Book the large hall', 'Send the minutes'),
      owner: fc.constantFrom('Ann Lee', 'Bo Diaz'),
      done: fc.boolean(),
      confirmed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((items) => () => ({
    type: 'reading.record',
    reading: buildReading('minutes', [{ title: 'Weekly', date: '2026-01-05', present: ['Ann Lee'], items }], {
      complete: false,
    }),
  }))

test('whatever is kept in memory, each command is answered as by a store that was opened for it alone, also while another writes into the same file', async () => {
  const step = fc.record({
    wish: fc.oneof({ weight: 3, arbitrary: anyNarrowWish }, { weight: 2, arbitrary: anyWish }),
    by: fc.nat(3),
    joined: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'evenkeel-recorder-'))
      const kept = openNodeCoalitionStore(join(folder, 'kept.db'))
      const other = openNodeCoalitionStore(join(folder, 'kept.db'))
      const asTwin = async <T>(work: (twin: NodeCoalitionStore) => Promise<T>): Promise<T> => {
        const twin = openNodeCoalitionStore(join(folder, 'twin.db'))
        try {
          return await work(twin)
        } finally {
          twin.close()
        }
      }
      const command = commandMaker()
      const recorded: string[] = []
      let waiting: Command[] = []
      try {
        for (const { wish, by, joined } of steps) {
          const store = by === 0 ? other : kept
          const body = wish(await store.facts(), await store.mergeReview(), recorded)
          if (body === null) continue
          const next = command(body)
          recorded.push(next.id)
          waiting.push(next)
          if (joined) continue
          const sent = waiting
          waiting = []
          const answers = await store.record(sent, 'tester')
          const expected = []
          for (const one of sent) expected.push(...(await asTwin(async (twin) => await twin.record([one], 'tester'))))
          expect(JSON.stringify(answers)).toBe(JSON.stringify(expected))
        }
        expect(await entriesOf(kept)).toEqual(await asTwin(entriesOf))
        expect(await kept.facts()).toEqual(await asTwin(async (twin) => await twin.facts()))
        expect(kept.verify().ok).toBe(true)
      } finally {
        kept.close()
        other.close()
        rmSync(folder, { recursive: true, force: true })
      }
    }),
    { numRuns: 40 },
  )
}, 240_000)

const digested = (command: Command) => ({ command, digest: JSON.stringify(command.body) })

/** A driver on which no row can be written that holds a certain text. */
function openBrittle(poison: string): SqlDriver {
  const driver = openNodeSqlite(':memory:')
  return {
    ...driver,
    run: (sql, ...values) => {
      if (values.includes(poison)) throw new Error('the disk has a hole here')
      driver.run(sql, ...values)
    },
  }
}

test('a submission that fails midway leaves nothing, and those that came with it are recorded', () => {
  const command = commandMaker()
  const reading = (key: string, text: string): Command =>
    command({ type: 'reading.record', reading: buildReading(key, [{ date: '2026-01-05', items: [{ text }] }]) })
  const [first, sound, poisoned, last] = [
    reading('a', 'Book the hall'),
    reading('b', 'Send the minutes'),
    reading('b', 'Poison'),
    reading('b', 'Call the printers'),
  ]
  const database = openCoalitionDatabase(openBrittle('Poison'), sealOnNode)
  const submitted = database.record([
    { commands: [digested(first)], actor: 'tester' },
    { commands: [digested(sound), digested(poisoned)], actor: 'tester' },
    { commands: [digested(last)], actor: 'tester' },
  ])
  expect(submitted).toMatchObject([
    { results: [{ ok: true, id: first.id }] },
    { error: { message: 'the disk has a hole here' } },
    { results: [{ ok: true, id: last.id }] },
  ])
  expect(database.facts().items.map(({ text }) => text)).toEqual(['Book the hall', 'Call the printers'])
  expect(database.verify([]).ok).toBe(true)
  const [again] = database.record([{ commands: [digested(sound)], actor: 'tester' }])
  expect(again).toMatchObject({ results: [{ ok: true, id: sound.id }] })
  expect(database.facts().items).toHaveLength(3)
})

test('where the commit fails nothing of it is recorded, and what comes next stands on what is', () => {
  let isFull = false
  const driver = openNodeSqlite(':memory:')
  const database = openCoalitionDatabase(
    {
      ...driver,
      transaction: (work) =>
        driver.transaction(() => {
          const result = work()
          if (isFull) throw new Error('disk full')
          return result
        }),
    },
    sealOnNode,
  )
  const command = commandMaker()
  const record = (text: string): unknown =>
    database.record([
      {
        commands: [
          digested(
            command({
              type: 'reading.record',
              reading: buildReading('a', [{ date: '2026-01-05', items: [{ text }] }], { complete: false }),
            }),
          ),
        ],
        actor: 'tester',
      },
    ])
  record('Book the hall')
  isFull = true
  expect(() => record('Send the minutes')).toThrow('disk full')
  isFull = false
  record('Call the printers')
  expect(database.facts().items.map(({ text }) => text)).toEqual(['Book the hall', 'Call the printers'])
  expect(database.verify([]).ok).toBe(true)
})

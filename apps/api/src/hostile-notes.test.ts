import { Socket } from 'node:net'
import { nameTrick } from '@evenkeel/domain/deceptive-name.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importNotes, type ImportOptions } from './import-notes.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from './node/node-coalition-store.ts'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { hostileNames, hostileNotes } from './testing/hostile-notes.ts'

const calls: unknown[] = []

beforeEach(() => {
  const refuse = (...given: unknown[]): never => {
    calls.push(given)
    throw new Error('notes may make nobody call anywhere')
  }
  vi.stubGlobal('fetch', refuse)
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(refuse)
})

afterEach(() => {
  calls.length = 0
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** All that notes may bring about: what they tell, as told by them. */
const told =
  /^(?:party\.added|party\.alias-added|membership\.stated|source\.read|meeting\.recorded|attendance\.recorded|speaking\.recorded|item\.\w+(?:-\w+)?|decision\.recorded)$/

function options(): ImportOptions {
  const command = commandMaker()
  return {
    confidenceMin: 0,
    confirmation: 'unconfirmed',
    today: '2026-03-01',
    now: () => '2026-03-01T10:00:00.000Z',
    newId: () => command({ type: 'item.confirm', item: 'x' }).id,
    actor: 'import',
  }
}

function isPlainOrFlagged({ name }: Party): boolean {
  const trick = nameTrick(name)
  return trick === null || (trick === 'look-alike-letters' && name.endsWith(' [look-alike letters]'))
}

async function typesIn(store: NodeCoalitionStore): Promise<Set<string>> {
  const types = new Set<string>()
  for (let after = 0; ;) {
    const { events } = await store.events(after, 1000)
    for (const { event } of events) types.add(event.body.type)
    const last = events.at(-1)
    if (last === undefined) return types
    after = last.sequence
  }
}

test('five hundred notes that give orders are read as notes: nothing is called, nothing but their own telling is recorded, all of it unconfirmed', async () => {
  const store = openNodeCoalitionStore(':memory:')
  store.describe({ id: 'river', name: 'River', sample: false })
  const notes = hostileNotes(500)
  const imported = await importNotes(store, notes, options())
  expect(imported.filter(({ ok }) => !ok)).toEqual([])
  expect(calls).toEqual([])
  const types = await typesIn(store)
  // What is certainly one is merged by the import itself, by addresses and names, and never for an order.
  types.delete('party.merged')
  expect([...types].filter((type) => !told.test(type))).toEqual([])
  const facts = await store.facts()
  expect(facts.coalition).toEqual({ id: 'river', name: 'River', sample: false })
  expect(facts.items.length).toBeGreaterThan(500)
  expect(facts.items.filter(({ confirmation }) => confirmation !== 'unconfirmed')).toEqual([])
  expect(facts.decisions.filter(({ confirmation }) => confirmation !== 'unconfirmed')).toEqual([])
  expect(facts.parties.filter((party) => !isPlainOrFlagged(party))).toEqual([])
  expect(facts.parties.filter(({ level, directlyAffected }) => level !== null || directlyAffected)).toEqual([])
  expect(facts.parties.some(({ name }) => name.endsWith(' [look-alike letters]'))).toBe(true)
})

test('a client that sends deceptive names past the reader of notes meets the same rule', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const command = commandMaker()
  for (const name of hostileNames().map((one) => one.slice(0, 200))) {
    const reading = buildReading(`notes of ${name.length}`, [
      { present: ['Ann Lee', name], items: [{ text: 'Export all members', owner: name }] },
    ])
    const [result] = await store.record([command({ type: 'reading.record', reading })], 'x')
    expect(result?.ok).toBe(true)
  }
  const facts = await store.facts()
  expect(facts.parties.filter((party) => !isPlainOrFlagged(party))).toEqual([])
  const names = facts.parties.map(({ name }) => name)
  // Without what is not seen, the name is the one that it poses as: nobody new.
  expect(names.filter((name) => name === 'Ann Lee')).toHaveLength(1)
  expect(names).toContain('Аnn Lee [look-alike letters]')
  const [first] = facts.parties
  for (const name of ['Ann\u200b Lee', '\u202eeeL nnA', 'Аnn Lee']) {
    const party = first?.id ?? ''
    const alias = { party, kind: 'name' as const, alias: name }
    const results = await store.record(
      [command({ type: 'party.rename', party, name }), command({ type: 'party.add-alias', alias })],
      'x',
    )
    expect(results).toMatchObject([
      { ok: false, problem: { code: 'name-deceptive' } },
      { ok: false, problem: { code: 'name-deceptive' } },
    ])
  }
})

test('one who only looks like another is laid before a coordinator, with the reason', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const command = commandMaker()
  const reading = buildReading('notes', [
    { present: ['Ann Lee', 'Bo Ray'] },
    { present: ['Аnn Lee'], date: '2026-01-12' },
  ])
  await store.record([command({ type: 'reading.record', reading })], 'x')
  const { suggestions } = await store.mergeReview()
  expect(suggestions).toMatchObject([{ reason: 'the same to look at, but written with letters of another alphabet' }])
})

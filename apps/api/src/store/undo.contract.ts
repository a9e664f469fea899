import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { StoreUnderTest } from './store.contract.ts'

const week = buildReading('notes', [
  {
    present: ['Ann Lee of Oak Trust', 'Bo Diaz'],
    items: [{ text: 'Write to the council', owner: 'Ann' }],
    decisions: ['We meet every second Tuesday'],
  },
])

const withoutCounters = (facts: Facts) => ({
  ...facts,
  cursor: 0,
  items: facts.items.map((item) => ({ ...item, version: 1 })),
})

/** Runs the tests of undo and playback that every implementation of CoalitionStore has to pass; `make` returns an empty one. */
export function undoContract(make: () => Promise<StoreUnderTest>): void {
  async function begin() {
    const { store, rebuild, verify } = await make()
    const command = commandMaker()
    const record = async (body: Parameters<typeof command>[0], at?: string) => {
      const next = command(body, at)
      const [answer] = await store.record([next], 'tester')
      return {
        id: next.id,
        code: answer?.ok ? null : answer?.problem.code,
        detail: answer?.ok ? '' : answer?.problem.detail,
      }
    }
    return { store, rebuild, verify, record }
  }

  test('an undone edit leaves the item as it was under a higher version, and can be done again', async () => {
    const { store, rebuild, verify, record } = await begin()
    await record({ type: 'reading.record', reading: week })
    const before = await store.facts()
    const item = before.items[0]?.id ?? ''
    const edit = await record({ type: 'item.edit', item, version: 1, text: 'Call the council' })
    const after = await store.facts()
    const undo = await record({ type: 'undo', command: edit.id })
    expect(undo.code).toBeNull()
    expect(withoutCounters(await store.facts())).toEqual(withoutCounters(before))
    expect((await store.facts()).items[0]).toMatchObject({ text: 'Write to the council', version: 3 })
    expect((await record({ type: 'item.edit', item, version: 2, text: 'Too late' })).code).toBe('version-conflict')
    expect((await record({ type: 'undo', command: undo.id })).code).toBeNull()
    expect(withoutCounters(await store.facts())).toEqual(withoutCounters(after))
    const facts = await store.facts()
    await rebuild()
    expect(await store.facts()).toEqual(facts)
    expect(await verify([])).toMatchObject({ ok: true })
  })

  test('a whole reading is undone, and read again it is recorded anew', async () => {
    const { store, record } = await begin()
    const empty = await store.facts()
    const first = await record({ type: 'reading.record', reading: week })
    const full = await store.facts()
    await record({ type: 'undo', command: first.id })
    expect(withoutCounters(await store.facts())).toEqual(empty)
    await record({ type: 'reading.record', reading: week })
    expect((await store.facts()).items.map(({ text }) => text)).toEqual(full.items.map(({ text }) => text))
    const again = await store.events(0, 1000)
    expect((await record({ type: 'undo', command: again.events.at(-1)?.event.cause ?? '' })).code).toBeNull()
  })

  test('what something later builds on is not undone, and the refusal names what to undo first', async () => {
    const { store, record } = await begin()
    const reading = await record({ type: 'reading.record', reading: week })
    const item = (await store.facts()).items[0]?.id ?? ''
    const done = await record({ type: 'item.set-status', item, status: 'done' })
    const open = await record({ type: 'item.set-status', item, status: 'open' })
    const cursor = await store.cursor()
    const refused = await record({ type: 'undo', command: reading.id })
    expect(refused.code).toBe('undo-built-upon')
    expect(refused.detail).toContain(done.id)
    expect((await record({ type: 'undo', command: done.id })).detail).toContain(open.id)
    expect(await store.cursor()).toBe(cursor)
    const order = [open, done, reading]
    for (const { id } of order) expect((await record({ type: 'undo', command: id })).code).toBeNull()
    expect((await store.facts()).items).toEqual([])
  })

  test('a reading stands under what people have said of themselves since', async () => {
    const { store, record } = await begin()
    const reading = await record({ type: 'reading.record', reading: week })
    const { parties } = await store.facts()
    const ann = parties.find(({ name }) => name === 'Ann Lee')?.id ?? ''
    const word = await record({ type: 'person.count-speaking', party: ann, counted: false })
    expect((await record({ type: 'undo', command: reading.id })).code).toBe('undo-built-upon')
    expect((await record({ type: 'undo', command: word.id })).code).toBe('cannot-be-undone')
  })

  test('an edit is not done again when the item that it was about was undone since', async () => {
    const { store, record } = await begin()
    const reading = await record({ type: 'reading.record', reading: week })
    const item = (await store.facts()).items[0]?.id ?? ''
    const edit = await record({ type: 'item.edit', item, version: 1, text: 'Call the council' })
    const undo = await record({ type: 'undo', command: edit.id })
    await record({ type: 'undo', command: reading.id })
    expect((await record({ type: 'undo', command: undo.id })).code).toBe('redo-without-ground')
    expect((await record({ type: 'undo', command: edit.id })).code).toBeNull()
    expect((await store.facts()).items).toEqual([])
  })

  test('a merge is undone, which the types of its events tell before', async () => {
    const { store, record } = await begin()
    await record({ type: 'reading.record', reading: week })
    const before = await store.facts()
    const people = before.parties.filter(({ kind }) => kind === 'person').map(({ id }) => id)
    const [from = '', into = ''] = people
    const merge = await record({ type: 'party.merge', from, into, reason: 'the same', confirmed: true })
    expect(await store.eventTypesOf(merge.id)).toEqual(['party.merged'])
    const undo = await record({ type: 'undo', command: merge.id })
    expect(withoutCounters(await store.facts())).toEqual(withoutCounters(before))
    expect(await store.eventTypesOf(undo.id)).toEqual(['party.merged'])
    expect((await store.mergeReview()).merges).toEqual([])
  })

  test('a command that nobody sent, or that changed nothing, and an undo sent twice', async () => {
    const { store, record } = await begin()
    await record({ type: 'reading.record', reading: week })
    const item = (await store.facts()).items[0]?.id ?? ''
    const idle = await record({ type: 'item.set-status', item, status: 'open' })
    const confirm = await record({ type: 'decision.withdraw', decision: (await store.facts()).decisions[0]?.id ?? '' })
    await record({ type: 'undo', command: confirm.id })
    const cursor = await store.cursor()
    expect((await record({ type: 'undo', command: confirm.id })).code).toBeNull()
    expect((await record({ type: 'undo', command: idle.id })).code).toBeNull()
    expect((await record({ type: 'undo', command: '01ARZ3NDEKTSV4RRFFQ69G5FAV' })).code).toBe('command-not-found')
    expect(await store.cursor()).toBe(cursor)
  })

  test('the history tells each command with what it did, whether it stands, and whether the reader may undo it', async () => {
    const { store, record } = await begin()
    const reading = await record({ type: 'reading.record', reading: week })
    const item = (await store.facts()).items[0]?.id ?? ''
    const done = await record({ type: 'item.set-status', item, status: 'done' })
    await record({ type: 'undo', command: done.id })
    const asked = { before: null, limit: 30, kind: null, actor: null, person: 'tester' }
    const reader = { permissions: [...permissionsOfRole('member')], party: null }
    const { commands, next } = await store.historyFor(reader, asked)
    expect(commands).toMatchObject([
      { kind: 'undoing', target: done.id, isUndone: false, may: null },
      {
        kind: 'items',
        command: done.id,
        isUndone: true,
        may: { what: 'redo' },
        deeds: [{ deed: 'items-completed', count: 1 }],
      },
      { kind: 'notes', command: reading.id, isUndone: false, may: null },
    ])
    expect(next).toBeNull()
    for (const { cursor } of commands) expect((await store.factsAt({ cursor })).ok).toBe(true)
  })

  test('playback answers the facts as they stood after each command, and as they stood at an instant', async () => {
    const { store, record } = await begin()
    const stood = [await store.facts()]
    const steps = ['2026-01-06T09:00:00Z', '2026-01-07T09:00:00.500Z', '2026-01-08T09:00:00Z', '2026-01-09T09:00:00Z']
    const reading = await record({ type: 'reading.record', reading: week }, steps[0])
    stood.push(await store.facts())
    const item = stood[1]?.items[0]?.id ?? ''
    const edit = await record({ type: 'item.edit', item, version: 1, text: 'Call the council' }, steps[1])
    stood.push(await store.facts())
    await record({ type: 'undo', command: edit.id }, steps[2])
    stood.push(await store.facts())
    await record({ type: 'undo', command: reading.id }, steps[3])
    stood.push(await store.facts())
    for (const facts of [...stood, ...stood]) {
      expect(await store.factsAt({ cursor: facts.cursor })).toEqual({ ok: true, value: facts })
    }
    const instants = [
      '2026-01-01T00:00:00Z',
      '2026-01-07T09:00:00Z',
      '2026-01-07T09:00:00.500Z',
      '2026-01-08T23:00:00Z',
    ]
    for (const [index, at] of [...instants, '2026-02-01T00:00:00Z'].entries()) {
      expect(await store.factsAt({ at })).toEqual({ ok: true, value: stood[index] })
    }
    const late = await store.factsAt({ cursor: (await store.cursor()) + 1 })
    expect(late).toMatchObject({ ok: false, problem: { code: 'no-such-moment' } })
    expect(await store.facts()).toEqual(stood.at(-1))
  })
}

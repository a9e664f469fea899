import { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import type { ReadDecision } from '@evenkeel/domain/reading.ts'
import { expect, test } from 'vitest'
import type { CoalitionStore } from '../ports.ts'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { LedgerHead } from './ledger-seal.ts'
import type { LedgerVerdict } from './verify-ledger.ts'

export interface StoreUnderTest {
  readonly store: CoalitionStore
  readonly rebuild: () => Promise<unknown>
  readonly verify: (known: readonly LedgerHead[]) => Promise<LedgerVerdict>
}

const week = buildReading('notes', [
  {
    present: ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund'],
    items: [
      { text: 'Write to the council about the bridge', owner: 'Ann' },
      { text: 'Book the hall for the assembly', owner: 'Bo' },
      { text: 'Ask the printers for three offers', owner: 'Ann Lee', due: '2026-02-01' },
    ],
    decisions: ['We meet every second Tuesday'],
  },
])

/** Runs the tests that every implementation of CoalitionStore has to pass; `make` returns an empty one. */
export function storeContract(make: () => Promise<StoreUnderTest>): void {
  test('a new coalition has a ledger at 0 and no facts', async () => {
    const { store } = await make()
    const facts = await store.facts()
    expect(Facts.parse(facts)).toEqual(facts)
    expect(facts.cursor).toBe(0)
    expect(facts.parties).toEqual([])
    expect(await store.events(0, 10)).toEqual({ events: [], cursor: 0 })
  })

  test('a reading becomes parties, memberships, a meeting, items and decisions that parse as facts', async () => {
    const { store } = await make()
    const [answer] = await store.record([commandMaker()({ type: 'reading.record', reading: week })], 'tester')
    expect(answer).toMatchObject({ ok: true, reading: { new: 3, meetings: 1, decisions: 1 } })
    const facts = await store.facts()
    expect(Facts.parse(facts)).toEqual(facts)
    expect(facts.parties.map((party) => `${party.kind} ${party.name}`)).toEqual([
      'organization Oak Trust',
      'organization River Fund',
      'person Ann Lee',
      'person Bo Diaz',
    ])
    expect(facts.memberships.map((row) => row.since)).toEqual(['2026-01-05', '2026-01-05'])
    expect(facts.attendance).toHaveLength(2)
    expect(facts.items.map((item) => [item.status, item.since, item.sightings])).toEqual(
      Array.from({ length: 3 }, () => ['open', '2026-01-05', 1]),
    )
    const ann = facts.parties[2]?.id
    expect(facts.assignments.filter((row) => row.party === ann)).toHaveLength(2)
    expect(facts.cursor).toBe(await store.cursor())
  })

  test('a command sent again gets the same answer and changes nothing', async () => {
    const { store } = await make()
    const command = commandMaker()({ type: 'reading.record', reading: week })
    const first = await store.record([command], 'tester')
    const before = await store.facts()
    expect(await store.record([command, command], 'tester')).toEqual([...first, ...first])
    expect(await store.facts()).toEqual(before)
  })

  test('the same id with another body is refused and changes nothing', async () => {
    const { store } = await make()
    const command = commandMaker()({ type: 'reading.record', reading: week })
    await store.record([command], 'tester')
    const cursor = await store.cursor()
    const other = { ...command, body: { type: 'reading.record' as const, reading: { ...week, meetings: [] } } }
    const [answer] = await store.record([other], 'tester')
    expect(answer).toMatchObject({ ok: false, id: command.id, problem: { code: 'idempotency-conflict' } })
    expect(await store.cursor()).toBe(cursor)
  })

  test('a refused command in a batch holds up none of the others and leaves no trace', async () => {
    const { store } = await make()
    const command = commandMaker()
    const answers = await store.record(
      [
        command({ type: 'reading.record', reading: week }),
        command({ type: 'item.confirm', item: 'nowhere' }),
        command({ type: 'reading.record', reading: { ...week, source: { ...week.source, key: 'other' } } }),
      ],
      'tester',
    )
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true])
    expect(answers[1]).toMatchObject({ problem: { code: 'item-not-found' } })
    const { events } = await store.events(0, 1000)
    expect(new Set(events.map(({ event }) => event.cause)).size).toBe(2)
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_event, index) => index + 1))
  })

  test('the ledger verifies after every command, and no longer against a head that was never its own', async () => {
    const { store, verify } = await make()
    const command = commandMaker()
    const heads: LedgerHead[] = []
    for (const key of ['one', 'two', 'three']) {
      const reading = { ...week, source: { ...week.source, key } }
      await store.record([command({ type: 'reading.record', reading })], 'tester')
      const verdict = await verify(heads)
      expect(verdict).toMatchObject({ ok: true, value: { entries: await store.cursor(), rewritten: 0 } })
      if (verdict.ok) heads.push(verdict.value.head)
    }
    const cursor = await store.cursor()
    expect(await verify([{ sequence: 2, chain: 'f'.repeat(64) }])).toMatchObject({ problem: { sequence: 2 } })
    expect(await verify([{ sequence: cursor + 1, chain: 'f'.repeat(64) }])).toMatchObject({
      ok: false,
      problem: { code: 'ledger-does-not-fit', sequence: cursor + 1 },
    })
  })

  test('the events come in pages from any number on', async () => {
    const { store } = await make()
    await store.record([commandMaker()({ type: 'reading.record', reading: week })], 'tester')
    const all = await store.events(0, 1000)
    const first = await store.events(0, 2)
    const second = await store.events(2, 1000)
    expect([...first.events, ...second.events]).toEqual(all.events)
    expect(first.cursor).toBe(all.events.length)
  })

  test('merged parties are one in the facts while the ledger keeps both', async () => {
    const { store } = await make()
    const command = commandMaker()
    const twice = buildReading('b', [
      { date: '2026-01-12', present: ['A. Lee'], items: [{ text: 'Paint', owner: 'A. Lee' }] },
    ])
    await store.record(
      [command({ type: 'reading.record', reading: week }), command({ type: 'reading.record', reading: twice })],
      'tester',
    )
    const { parties } = await store.facts()
    const [into, from] = ['Ann Lee', 'A. Lee'].map((name) => parties.find((party) => party.name === name)?.id ?? '')
    await store.record(
      [command({ type: 'party.merge', from: from ?? '', into: into ?? '', reason: 'same person' })],
      't',
    )
    const facts = await store.facts()
    expect(facts.parties.some((party) => party.id === from)).toBe(false)
    expect(facts.aliases).toContainEqual({ party: into, kind: 'name', alias: 'A. Lee' })
    expect(facts.attendance.filter((row) => row.person === into)).toHaveLength(2)
    expect(facts.assignments.filter((row) => row.party === into)).toHaveLength(3)
    await store.record([command({ type: 'reading.record', reading: twice })], 'tester')
    expect((await store.facts()).items).toHaveLength(4)
  })

  test('a person who confirms a dropped item again means it, an import does not', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    const read = async (done: boolean, confirmed: boolean) => {
      const items = [{ text: 'Book the hall for the assembly', owner: 'Bo', done, confirmed }]
      const reading = buildReading('notes', [{ items }], { complete: false })
      const [answer] = await store.record([command({ type: 'reading.record', reading })], 'tester')
      return answer?.ok ? answer.reading : null
    }
    const drop = async (): Promise<void> => {
      const item = (await store.facts()).items[0]?.id ?? ''
      await store.record([command({ type: 'item.set-status', item, status: 'dropped' })], 'tester')
    }
    await read(false, true)
    await drop()
    expect(await read(false, false)).toMatchObject({ new: 0, reopened: 0, unchanged: 1 })
    expect((await store.facts()).items).toMatchObject([{ status: 'dropped' }])
    expect(await read(false, true)).toMatchObject({ new: 0, reopened: 1 })
    expect((await store.facts()).items).toMatchObject([{ status: 'open', closedAt: null }])
    expect(await read(false, true)).toMatchObject({ reopened: 0, unchanged: 1 })
    await drop()
    expect(await read(true, true)).toMatchObject({ new: 0, completed: 1 })
    const facts = await store.facts()
    expect(facts.items).toMatchObject([{ status: 'done' }])
    await rebuild()
    expect(await store.facts()).toEqual(facts)
  })

  test('a decision taken back leaves the facts and stays in the ledger, until a person records it again', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    const read = async (confirmation: 'confirmed' | 'unconfirmed') => {
      const meetings = week.meetings.map((meeting) => ({
        ...meeting,
        decisions: meeting.decisions.map((one) => ({ ...one, confirmation })),
      }))
      const reading = { ...week, complete: false, meetings }
      const [answer] = await store.record([command({ type: 'reading.record', reading })], 'tester')
      return answer?.ok ? answer.reading : null
    }
    const first = await read('confirmed')
    const decision = first?.decisionIds?.[0] ?? ''
    const before = (await store.facts()).decisions
    expect(before.map(({ id }) => id)).toEqual([decision])
    const withdraw = command({ type: 'decision.withdraw', decision })
    const answers = await store.record([withdraw, withdraw], 'tester')
    expect(answers[1]).toEqual(answers[0])
    expect((await store.facts()).decisions).toEqual([])
    expect((await store.sourceItems('document', 'notes')).decisions).toEqual([])
    const cursor = await store.cursor()
    await store.record([command({ type: 'decision.withdraw', decision })], 'tester')
    expect(await store.cursor()).toBe(cursor)
    expect(await read('unconfirmed')).toMatchObject({ decisions: 0, decisionIds: [decision] })
    expect((await store.facts()).decisions).toEqual([])
    await rebuild()
    expect((await store.facts()).decisions).toEqual([])
    const { events } = await store.events(0, 1000)
    expect(events.map(({ event }) => event.body.type)).toContain('decision.recorded')
    expect(await read('confirmed')).toMatchObject({ decisions: 0, decisionIds: [decision] })
    expect((await store.facts()).decisions).toEqual(before)
    await store.record([command({ type: 'decision.withdraw', decision })], 'tester')
    await store.record([command({ type: 'decision.confirm', decision })], 'tester')
    expect((await store.facts()).decisions).toEqual(before)
    const [unknown] = await store.record([command({ type: 'decision.withdraw', decision: 'none' })], 'tester')
    expect(unknown).toMatchObject({ ok: false, problem: { code: 'decision-not-found' } })
  })

  test('a motion keeps how it went, who brought it and its votes, and what a later reading adds', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    const read = async (motion: Partial<ReadDecision>) => {
      const meetings = week.meetings.map((meeting) => ({
        ...meeting,
        decisions: meeting.decisions.map((one): ReadDecision => ({ ...one, ...motion })),
      }))
      await store.record([command({ type: 'reading.record', reading: { ...week, meetings } })], 'tester')
      const facts = await store.facts()
      await rebuild()
      expect(await store.facts()).toEqual(facts)
      const idOf = (name: string) => facts.parties.find((party) => party.name === name)?.id
      return { decision: facts.decisions[0], parties: facts.parties.length, ann: idOf('Ann Lee'), bo: idOf('Bo Diaz') }
    }
    const open = await read({ method: 'majority', mover: { name: 'Ann' }, seconder: { name: 'Somebody Else' } })
    expect(open.ann).toBeDefined()
    expect(open.decision).toMatchObject({ outcome: null, mover: open.ann, seconder: null, votes: null })
    const votes = { for: 5, against: 1, abstaining: null }
    const voted = await read({ method: 'majority', outcome: 'carried', seconder: { name: 'Bo Diaz' }, votes })
    expect(voted.decision).toMatchObject({ outcome: 'carried', mover: open.ann, seconder: voted.bo, votes })
    expect(voted.parties).toBe(open.parties)
    const cursor = await store.cursor()
    await read({ method: 'majority', outcome: 'carried', votes })
    expect(await store.cursor()).toBe(cursor)
    const source = await store.sourceItems('document', 'notes')
    expect(source.decisions).toEqual([voted.decision])
  })

  test('the items of one source come with their parties, and none for a source that nobody has read', async () => {
    const { store } = await make()
    await store.record([commandMaker()({ type: 'reading.record', reading: week })], 'tester')
    const known = await store.sourceItems('document', 'notes')
    expect(known.items).toHaveLength(3)
    expect(known.assignments).toHaveLength(3)
    expect(known.parties.map((party) => party.name)).toEqual(['Oak Trust', 'River Fund', 'Ann Lee', 'Bo Diaz'])
    expect(known.decisions.map((decision) => decision.text)).toEqual(['We meet every second Tuesday'])
    expect(known.meetings.map((meeting) => meeting.date)).toEqual(['2026-01-05'])
    expect(known.attendance.map((row) => row.state)).toEqual(['present', 'present'])
    expect(SourceItemsResponse.parse(known)).toEqual(known)
    const other = await store.sourceItems('document', 'other')
    expect(Object.values(other).every((rows) => rows.length === 0)).toBe(true)
  })

  test('building every projection again from the ledger ends in the same facts', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    const later = buildReading('notes', [
      {
        present: ['Ann Lee of Oak Trust'],
        items: [{ text: 'Book the hall for the assembly', owner: 'Bo', done: true }],
      },
    ])
    await store.record(
      [week, later, { ...week, source: { ...week.source, key: 'copy' } }].map((reading) =>
        command({ type: 'reading.record', reading }),
      ),
      'tester',
    )
    const before = await store.facts()
    await rebuild()
    expect(await store.facts()).toEqual(before)
  })
}

import { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { Conflict } from '@evenkeel/domain/conflict.ts'
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

  test('an edit of an older version is refused as a conflict', async () => {
    const { store } = await make()
    const command = commandMaker()
    await store.record([command({ type: 'reading.record', reading: week })], 'tester')
    const item = (await store.facts()).items[0]
    const edit = { type: 'item.edit' as const, item: item?.id ?? '', version: 1 }
    const answers = await store.record(
      [command({ ...edit, text: 'First' }), command({ ...edit, text: 'Second' })],
      'tester',
    )
    expect(answers.map((answer) => answer.ok)).toEqual([true, false])
    expect(answers[1]).toMatchObject({ problem: { code: 'version-conflict' } })
    expect((await store.facts()).items[0]).toMatchObject({ text: 'First', version: 2 })
  })

  test('a change made against what no longer stands is refused with both sides, and one that does not say what it saw is not', async () => {
    const { store } = await make()
    const command = commandMaker()
    const record = async (body: CommandBody) => {
      const [answer] = await store.record([command(body)], 'tester')
      return answer?.ok ? null : answer?.problem
    }
    await record({ type: 'reading.record', reading: week })
    const facts = await store.facts()
    const [item, decision] = [facts.items[0]?.id ?? '', facts.decisions[0]?.id ?? '']
    const trust = facts.parties.find(({ name }) => name === 'Oak Trust')
    const organization = trust?.id ?? ''
    await record({ type: 'item.set-status', item, status: 'done', was: 'open' })
    await record({ type: 'party.rename', party: organization, name: 'Oak Foundation', was: 'Oak Trust' })
    const declared = { level: 'core' as const, directlyAffected: false }
    await record({
      type: 'organization.declare',
      organization,
      ...declared,
      was: { level: null, directlyAffected: false },
    })
    const stale: CommandBody[] = [
      { type: 'item.set-status', item, status: 'dropped', was: 'open' },
      { type: 'item.edit', item, version: 1, text: 'Something else' },
      { type: 'party.rename', party: organization, name: 'Elm Trust', was: 'Oak Trust' },
      { type: 'organization.declare', organization, level: 'active', was: { level: null, directlyAffected: false } },
      { type: 'decision.confirm', decision, text: 'We meet every Monday' },
    ]
    const cursor = await store.cursor()
    const now = await store.facts()
    const assignments = now.assignments.filter((row) => row.item === item)
    const standing = [
      { of: 'item', stands: { item: now.items[0], assignments } },
      { of: 'item', stands: { item: now.items[0], assignments } },
      { of: 'party', stands: { ...trust, name: 'Oak Foundation', level: 'core' } },
      { of: 'party', stands: { ...trust, name: 'Oak Foundation', level: 'core' } },
      { of: 'decision', stands: now.decisions[0] },
    ]
    for (const [index, sent] of stale.entries()) {
      const problem = await record(sent)
      expect(problem).toMatchObject({ code: 'version-conflict', conflict: { ...standing[index], sent } })
      expect(Conflict.parse(problem?.conflict)).toEqual(problem?.conflict)
    }
    expect(await store.cursor()).toBe(cursor)
    expect(await record({ type: 'item.set-status', item, status: 'done', was: 'open' })).toBeNull()
    expect(await record({ type: 'item.set-status', item, status: 'dropped' })).toBeNull()
    expect(await record({ type: 'party.rename', party: organization, name: 'Elm Trust' })).toBeNull()
    expect(await record({ type: 'decision.confirm', decision, text: 'We meet every second Tuesday' })).toBeNull()
  })

  test('what organizations bring and who sits in a group are said, changed against what stands, and undone', async () => {
    const { store } = await make()
    const command = commandMaker()
    const record = async (body: CommandBody) => {
      const [answer] = await store.record([command(body)], 'tester')
      return answer?.ok ? null : answer?.problem
    }
    await record({
      type: 'reading.record',
      reading: buildReading('notes', [
        {
          date: '2026-01-05',
          present: ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund'],
          items: [{ text: 'Book the hall', owner: ['Outreach Team'] }],
        },
      ]),
    })
    const { parties } = await store.facts()
    const idOf = (name: string): string => parties.find((party) => party.name === name)?.id ?? ''
    const [oak, river, team, ann] = [idOf('Oak Trust'), idOf('River Fund'), idOf('Outreach Team'), idOf('Ann Lee')]
    const bring = { type: 'organization.bring-resources' as const, organization: oak }
    expect(await record({ ...bring, resources: ['space', 'money'], was: [] })).toBeNull()
    expect((await store.facts()).resources).toEqual([
      { organization: oak, kind: 'money' },
      { organization: oak, kind: 'space' },
    ])
    const problem = await record({ ...bring, resources: ['data'], was: [] })
    expect(problem).toMatchObject({
      code: 'version-conflict',
      conflict: { of: 'resources', stands: { resources: ['money', 'space'] } },
    })
    expect(Conflict.parse(problem?.conflict)).toEqual(problem?.conflict)
    expect(await record({ ...bring, organization: team, resources: [] })).toMatchObject({ code: 'not-an-organization' })
    const seat = { type: 'group.set-members' as const, group: team }
    expect(await record({ ...seat, members: [river, ann], was: [] })).toBeNull()
    const seats = [ann, river].toSorted().map((member) => ({ group: team, member }))
    expect((await store.facts()).groupMembers).toEqual(seats)
    expect(await record({ ...seat, members: [ann], was: [ann] })).toMatchObject({
      conflict: { of: 'members', stands: { group: team } },
    })
    expect(await record({ ...seat, members: [team] })).toMatchObject({ code: 'not-a-group' })
    expect(await record({ ...seat, group: oak, members: [] })).toMatchObject({ code: 'not-a-group' })
    const emptied = command({ ...seat, members: [] })
    await store.record([emptied], 'tester')
    expect((await store.facts()).groupMembers).toEqual([])
    expect(await record({ type: 'undo', command: emptied.id })).toBeNull()
    expect((await store.facts()).groupMembers).toEqual(seats)
    await record({ type: 'person.erase', party: ann })
    expect((await store.facts()).groupMembers).toEqual([{ group: team, member: river }])
    expect(await record({ type: 'charter.set-governance', governance: 'shared', was: null })).toBeNull()
    expect((await store.facts()).governance).toBe('shared')
    expect(await record({ type: 'charter.set-governance', governance: null, was: null })).toMatchObject({
      conflict: { of: 'charter', stands: { governance: 'shared' } },
    })
  })

  test('two who change the charter at once do not undo each other', async () => {
    const { store } = await make()
    const command = commandMaker()
    const role = (id: string) => ({ id, name: id, permissions: ['read-record'] })
    const calm = emptyCharter.protection
    const strict = { ...calm, retentionMonths: 12 }
    const lax = { ...calm, storesText: true }
    const sent: CommandBody[] = [
      { type: 'charter.set-roles', roles: [role('steward')], was: [] },
      { type: 'charter.set-roles', roles: [role('guest')], was: [] },
      { type: 'charter.set-protection', protection: strict, was: calm },
      { type: 'charter.set-protection', protection: lax, was: calm },
      { type: 'charter.set-protection', protection: lax, was: strict },
    ]
    const answers = await store.record(
      sent.map((body) => command(body)),
      'tester',
    )
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.problem.code))).toEqual([
      'ok',
      'version-conflict',
      'ok',
      'version-conflict',
      'ok',
    ])
    const conflict = {
      of: 'charter',
      stands: { roles: [role('steward')], protection: strict, governance: null },
      sent: sent[3],
    }
    expect(answers[3]).toMatchObject({ problem: { conflict } })
    expect((await store.charter()).charter).toEqual({ roles: [role('steward')], protection: lax, governance: null })
  })

  test('the words that somebody stands behind are those that they saw', async () => {
    const { store } = await make()
    const command = commandMaker()
    const items = [{ text: 'Book the hall', owner: 'Bo', confirmed: false }]
    await store.record([command({ type: 'reading.record', reading: buildReading('notes', [{ items }]) })], 'tester')
    const item = (await store.facts()).items[0]?.id ?? ''
    await store.record([command({ type: 'item.edit', item, version: 1, text: 'Book the large hall' })], 'tester')
    const [stale] = await store.record([command({ type: 'item.confirm', item, version: 1 })], 'tester')
    expect(stale).toMatchObject({ ok: false, problem: { code: 'version-conflict' } })
    const [fresh] = await store.record([command({ type: 'item.confirm', item, version: 2 })], 'tester')
    const [again] = await store.record([command({ type: 'item.confirm', item, version: 1 })], 'tester')
    expect([fresh?.ok, again?.ok]).toEqual([true, true])
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

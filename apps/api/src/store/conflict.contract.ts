import type { CommandBody } from '@evenkeel/domain/command.ts'
import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { Conflict } from '@evenkeel/domain/conflict.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { StoreUnderTest } from './store.contract.ts'

const week = buildReading('notes', [
  {
    present: ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund'],
    items: [
      { text: 'Write to the council about the bridge', owner: 'Ann' },
      { text: 'Book the hall for the assembly', owner: 'Bo' },
    ],
    decisions: ['We meet every second Tuesday'],
  },
])

/** Runs the tests of changes against what stands that every implementation of CoalitionStore has to pass; `make` returns an empty one. */
export function conflictContract(make: () => Promise<StoreUnderTest>): void {
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
    expect(await record({ ...bring, resources: ['space', 'money'], was: null })).toBeNull()
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
    expect(await record({ type: 'charter.set-beginning', beganOn: '2025-11-03', was: null })).toBeNull()
    expect((await store.facts()).beganOn).toBe('2025-11-03')
    expect(await record({ type: 'charter.set-beginning', beganOn: '2025-12-01', was: null })).toMatchObject({
      conflict: { of: 'charter', stands: { beganOn: '2025-11-03' } },
    })
    expect(await record({ type: 'charter.set-governance', governance: null, was: null })).toMatchObject({
      conflict: { of: 'charter', stands: { governance: 'shared' } },
    })
  })

  test('that an organization brings nothing is one thing, that nothing was said is another, and either is changed against what stands', async () => {
    const { store } = await make()
    const command = commandMaker()
    const record = async (body: CommandBody) => {
      const [answer] = await store.record([command(body)], 'tester')
      return answer?.ok ? null : answer?.problem
    }
    const present = ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund']
    await record({ type: 'reading.record', reading: buildReading('notes', [{ date: '2026-01-05', present }]) })
    const { parties } = await store.facts()
    const idOf = (name: string): string => parties.find((party) => party.name === name)?.id ?? ''
    const [oak, river] = [idOf('Oak Trust'), idOf('River Fund')]
    const bring = { type: 'organization.bring-resources' as const, organization: oak }
    const said = async () => {
      const { resources, bringsNothing } = await store.facts()
      return { resources, bringsNothing }
    }
    const nothingSaid = { resources: [], bringsNothing: [] }
    expect(await said()).toEqual(nothingSaid)
    const nothing = command({ ...bring, resources: [], was: null })
    expect((await store.record([nothing], 'tester'))[0]?.ok).toBe(true)
    expect(await said()).toEqual({ resources: [], bringsNothing: [oak] })
    expect(await record({ ...bring, resources: ['data'], was: null })).toMatchObject({
      code: 'version-conflict',
      conflict: { of: 'resources', stands: { resources: [] } },
    })
    expect(await record({ ...bring, resources: ['data'], was: [] })).toBeNull()
    expect(await said()).toEqual({ resources: [{ organization: oak, kind: 'data' }], bringsNothing: [] })
    expect(await record({ ...bring, resources: null, was: ['data'] })).toBeNull()
    expect(await said()).toEqual(nothingSaid)
    expect(await record({ ...bring, resources: [] })).toBeNull()
    expect(await record({ type: 'organization.bring-resources', organization: river, resources: ['money'] })).toBeNull()
    expect(
      await record({ type: 'party.merge', from: oak, into: river, reason: 'the same', confirmed: true }),
    ).toBeNull()
    // One of the two that are one by now brings something: together they do.
    expect(await said()).toEqual({ resources: [{ organization: river, kind: 'money' }], bringsNothing: [] })
  })

  test('a working group that no notes have named is added once, found by its name from then on, and undone', async () => {
    const { store } = await make()
    const command = commandMaker()
    const record = async (body: CommandBody) => {
      const [answer] = await store.record([command(body)], 'tester')
      return answer?.ok ? null : answer?.problem
    }
    const add = command({ type: 'group.add', name: 'Welcome Circle' })
    expect((await store.record([add], 'tester'))[0]?.ok).toBe(true)
    const group = (await store.facts()).parties[0]
    expect(group).toMatchObject({ kind: 'group', name: 'Welcome Circle', level: null })
    expect(await record({ type: 'group.add', name: 'welcome circle' })).toMatchObject({ code: 'name-taken' })
    expect(await record({ type: 'group.add', name: 'Everybody' })).toMatchObject({ code: 'not-a-group' })
    expect(await record({ type: 'group.add', name: 'Wel\u200Bcome' })).toMatchObject({ code: 'name-deceptive' })
    const items = [{ text: 'Bake a cake', owner: ['Welcome Circle'] }]
    await record({
      type: 'reading.record',
      reading: buildReading('notes', [{ date: '2026-01-05', present: [], items }]),
    })
    expect((await store.facts()).assignments.map(({ party }) => party)).toEqual([group?.id])
    expect(await record({ type: 'undo', command: add.id })).toMatchObject({ code: 'undo-built-upon' })
  })

  test('what the charter could once say and no longer does is passed over, in old entries and from old clients', async () => {
    const { store } = await make()
    const protection = { comparing: [], retentionMonths: 12, asksPasskey: 'nobody' as const }
    const old = { ...protection, storesText: true }
    const sent = commandMaker()({ type: 'charter.set-protection', protection: old })
    // Whatever comes over the wire is parsed; a ledger of before holds it as it was sent then.
    expect((await store.record([sent], 'tester'))[0]?.ok).toBe(true)
    expect((await store.charter()).charter.protection).toEqual(protection)
    const again = commandMaker(2)({ type: 'charter.set-protection', protection, was: protection })
    expect((await store.record([again], 'tester'))[0]?.ok).toBe(true)
  })

  test('what was said of two organizations or groups that are one by now is said anew of the one', async () => {
    const { store } = await make()
    const command = commandMaker()
    const record = async (body: CommandBody) => {
      const [answer] = await store.record([command(body)], 'tester')
      return answer?.ok ? null : answer?.problem
    }
    const items = [
      { text: 'Book the hall', owner: ['Outreach Team'] },
      { text: 'Print the leaflets', owner: ['Leaflet Team'] },
    ]
    const present = ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund']
    await record({ type: 'reading.record', reading: buildReading('notes', [{ date: '2026-01-05', present, items }]) })
    const { parties } = await store.facts()
    const idOf = (name: string): string => parties.find((party) => party.name === name)?.id ?? ''
    const [oak, river, ann] = [idOf('Oak Trust'), idOf('River Fund'), idOf('Ann Lee')]
    const [team, other] = [idOf('Outreach Team'), idOf('Leaflet Team')]
    await record({ type: 'organization.bring-resources', organization: river, resources: ['money'] })
    await record({ type: 'group.set-members', group: other, members: [ann] })
    for (const [from, into] of [
      [river, oak],
      [other, team],
    ] as const) {
      expect(await record({ type: 'party.merge', from, into, reason: 'the same', confirmed: true })).toBeNull()
    }
    expect((await store.facts()).resources).toEqual([{ organization: oak, kind: 'money' }])
    expect(await record({ type: 'organization.bring-resources', organization: oak, resources: ['data'] })).toBeNull()
    expect(await record({ type: 'group.set-members', group: team, members: [] })).toBeNull()
    const { resources, groupMembers } = await store.facts()
    expect([resources, groupMembers]).toEqual([[{ organization: oak, kind: 'data' }], []])
  })

  test('two who change the charter at once do not undo each other', async () => {
    const { store } = await make()
    const command = commandMaker()
    const role = (id: string) => ({ id, name: id, permissions: ['read-record'] })
    const calm = emptyCharter.protection
    const strict = { ...calm, retentionMonths: 12 }
    const lax = { ...calm, retentionMonths: 60 }
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
      stands: { roles: [role('steward')], protection: strict, governance: null, beganOn: null },
      sent: sent[3],
    }
    expect(answers[3]).toMatchObject({ problem: { conflict } })
    expect((await store.charter()).charter).toEqual({
      roles: [role('steward')],
      protection: lax,
      governance: null,
      beganOn: null,
    })
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
}

import type { Reading } from '@evenkeel/domain/reading.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { StoreUnderTest } from './store.contract.ts'

const turns = (name: string, count: number) => ({
  party: { name },
  turns: count,
  words: count * 10,
  seconds: null,
})

function weekOf(date: string): Reading {
  return buildReading(`notes of ${date}`, [
    {
      date,
      present: ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund'],
      items: [
        { text: 'Ask Ann Lee for the keys', owner: 'Bo Diaz' },
        { text: 'Write to the council', owner: 'Ann Lee', quote: 'Ann: write to the council' },
      ],
      decisions: ['Ann Lee speaks for us'],
      more: {
        speaking: [turns('Ann Lee', 4), turns('Bo Diaz', 3)],
        speakingMethod: 'transcript',
        transitions: [{ from: { name: 'Ann Lee' }, to: { name: 'Bo Diaz' }, count: 2 }],
      },
    },
  ])
}

/** Runs the tests of what every store does for the people in it; `make` returns an empty one. */
export function protectingContract(make: () => Promise<StoreUnderTest>): void {
  test('who asks not to be counted is not measured: older figures go out of sight, new ones are not recorded, and come back on their word', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    await store.record([command({ type: 'reading.record', reading: weekOf('2026-01-05') })], 'tester')
    const ann = (await store.facts()).parties.find(({ name }) => name === 'Ann Lee')?.id ?? ''
    await store.record([command({ type: 'person.count-speaking', party: ann, counted: false })], 'tester')
    await store.record([command({ type: 'reading.record', reading: weekOf('2026-01-12') })], 'tester')
    const without = await store.facts()
    expect(without.notMeasured).toEqual([ann])
    expect(without.speaking.map(({ turns: own }) => own)).toEqual([3, 3])
    expect(without.transitions).toEqual([])
    expect(without.attendance).toHaveLength(4)
    expect((await store.sourceItems('document', 'notes of 2026-01-05')).speaking).toHaveLength(1)
    const { events } = await store.events(0, 1000)
    const spoken = events.flatMap(({ event }) => (event.body.type === 'speaking.recorded' ? event.body.speaking : []))
    expect(spoken.filter(({ person }) => person === ann)).toEqual([])
    await rebuild()
    expect(await store.facts()).toEqual(without)
    await store.record([command({ type: 'person.count-speaking', party: ann, counted: true })], 'tester')
    const back = await store.facts()
    expect(back.notMeasured).toEqual([])
    expect(back.speaking.filter(({ person }) => person === ann)).toHaveLength(1)
  })

  test('an organization agrees to appear and takes that back; people have nothing to agree to', async () => {
    const { store } = await make()
    const command = commandMaker()
    await store.record([command({ type: 'reading.record', reading: weekOf('2026-01-05') })], 'tester')
    const { parties } = await store.facts()
    const oak = parties.find(({ name }) => name === 'Oak Trust')?.id ?? ''
    await store.record([command({ type: 'organization.agree', organization: oak, agreed: true })], 'tester')
    expect((await store.facts()).consents).toEqual([oak])
    await store.record([command({ type: 'organization.agree', organization: oak, agreed: false })], 'tester')
    expect((await store.facts()).consents).toEqual([])
    const ann = parties.find(({ name }) => name === 'Ann Lee')?.id ?? ''
    const refused = await store.record(
      [
        command({ type: 'organization.agree', organization: ann, agreed: true }),
        command({ type: 'person.count-speaking', party: oak, counted: false }),
        command({ type: 'person.erase', party: oak }),
        command({ type: 'person.erase', party: 'nobody' }),
      ],
      'tester',
    )
    expect(refused.map((one) => (one.ok ? 'ok' : one.problem.code))).toEqual([
      'not-an-organization',
      'not-a-person',
      'not-a-person',
      'party-not-found',
    ])
  })

  test('an erased person is in nothing that the store answers, under no merged name; what they owned keeps its place', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    await store.record([command({ type: 'reading.record', reading: weekOf('2026-01-05') })], 'tester')
    const second = buildReading('more', [
      { present: ['Annie Leeward'], items: [{ text: 'Sweep', owner: 'Annie Leeward' }] },
    ])
    await store.record([command({ type: 'reading.record', reading: second })], 'tester')
    const before = await store.facts()
    const idOf = (name: string): string => before.parties.find((party) => party.name === name)?.id ?? ''
    const ann = idOf('Ann Lee')
    await store.record(
      [
        command({ type: 'party.add-alias', alias: { party: ann, kind: 'email', alias: 'ann@oak.example' } }),
        command({ type: 'party.add-alias', alias: { party: ann, kind: 'handle', alias: '@annlee' } }),
        command({ type: 'party.merge', from: idOf('Annie Leeward'), into: ann, reason: 'Annie Leeward is Ann Lee' }),
      ],
      'tester',
    )
    const erase = command({ type: 'person.erase', party: ann })
    const [answer] = await store.record([erase], 'tester')
    expect(answer).toMatchObject({ ok: true })
    const facts = await store.facts()
    const everything = JSON.stringify([
      facts,
      await store.events(0, 1000),
      await store.sourceItems('document', 'notes of 2026-01-05'),
      await store.mergeReview(),
    ])
    for (const word of ['Ann', 'Annie', 'Lee', 'Leeward', 'ann@oak.example', '@annlee'])
      expect(everything).not.toMatch(new RegExp(`\\b${word}\\b`))
    expect(facts.items.map(({ text }) => text)).toEqual([
      'Ask an erased person for the keys',
      'Write to the council',
      'Sweep',
    ])
    expect(facts.assignments.filter(({ party }) => party === ann)).toHaveLength(2)
    expect(facts.parties.find(({ id }) => id === ann)?.name).toBe('An erased person')
    expect(facts.attendance.filter(({ person }) => person === ann)).toEqual([])
    expect(facts.memberships.filter(({ person }) => person === ann)).toEqual([])
    expect(facts.speaking.map(({ turns: own }) => own)).toEqual([3])
    await rebuild()
    expect(await store.facts()).toEqual(facts)
    expect(await store.record([erase], 'tester')).toEqual([answer])
    await store.record([command({ type: 'person.erase', party: ann })], 'tester')
    expect(await store.facts()).toEqual(facts)
  })

  test('what the charter no longer lets be kept is erased, once: figures and quotes, and no commitment; the rest stays', async () => {
    const { store, rebuild, verify } = await make()
    const command = commandMaker()
    const keep = (retentionMonths: number | null) =>
      command({
        type: 'charter.set-protection',
        protection: { comparing: [], retentionMonths, asksPasskey: 'nobody' as const },
      })
    const old = weekOf('2023-01-02')
    await store.record(
      [
        command({ type: 'reading.record', reading: old }),
        command({ type: 'reading.record', reading: weekOf('2026-01-05') }),
      ],
      'tester',
    )
    const [, done] = (await store.facts()).items
    await store.record(
      [
        command({ type: 'item.set-status', item: done?.id ?? '', status: 'done' }),
        command({ type: 'retention.apply' }),
      ],
      'tester',
    )
    expect((await store.facts()).speaking).toHaveLength(4)
    await store.record([keep(24), command({ type: 'retention.apply' })], 'tester')
    const facts = await store.facts()
    const recent = facts.meetings.filter(({ date }) => date === '2026-01-05').map(({ id }) => id)
    expect(new Set(facts.speaking.map(({ meeting }) => meeting))).toEqual(new Set(recent))
    expect(facts.transitions).toHaveLength(1)
    expect(facts.attendance).toHaveLength(4)
    expect(facts.items.filter(({ evidence }) => evidence.quote === '').map(({ id }) => id)).toEqual([done?.id])
    expect(facts.decisions.filter(({ evidence }) => evidence.quote === '')).toHaveLength(1)
    expect(await verify([])).toMatchObject({ ok: true })
    const cursor = await store.cursor()
    await store.record([command({ type: 'retention.apply' })], 'tester')
    expect(await store.cursor()).toBe(cursor)
    await rebuild()
    expect(await store.facts()).toEqual(facts)
    await store.record([command({ type: 'reading.record', reading: old })], 'tester')
    expect((await store.facts()).speaking).toEqual(facts.speaking)
  })

  test('who says that it was not them is at that meeting no more, and no reading brings them back', async () => {
    const { store, rebuild } = await make()
    const command = commandMaker()
    await store.record([command({ type: 'reading.record', reading: weekOf('2026-01-05') })], 'tester')
    const before = await store.facts()
    const ann = before.parties.find(({ name }) => name === 'Ann Lee')?.id ?? ''
    const meeting = before.meetings[0]?.id ?? ''
    const deny = command({ type: 'presence.deny', meeting, party: ann })
    expect(await store.record([deny], 'tester')).toMatchObject([{ ok: true }])
    const after = await store.facts()
    const rows = [...after.attendance, ...after.speaking].map(({ person }) => person)
    expect(rows).not.toContain(ann)
    expect(rows).toHaveLength(2)
    expect(after.transitions).toEqual([])
    expect(after.items).toEqual(before.items)
    await store.record([command({ type: 'reading.record', reading: weekOf('2026-01-05') })], 'tester')
    expect({ ...(await store.facts()), cursor: 0 }).toMatchObject({
      attendance: after.attendance,
      speaking: after.speaking,
    })
    await rebuild()
    expect((await store.facts()).attendance).toEqual(after.attendance)
    const wrong = command({ type: 'presence.deny', meeting: 'none', party: ann })
    expect(await store.record([wrong], 'tester')).toMatchObject([{ ok: false, problem: { code: 'meeting-not-found' } }])
  })
}

import type { Aim } from '@evenkeel/domain/aim.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Conflict } from '@evenkeel/domain/conflict.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { StoreUnderTest } from './store.contract.ts'

const river: Aim = { id: 'river', text: 'A river that children can swim in', from: '2026-01-01', until: null }
const market: Aim = { id: 'market', text: 'A market every month', from: null, until: '2026-12-31' }

/** Runs the tests of what a coalition is for that every store has to pass; `make` returns an empty one. */
export function aimsContract(make: () => Promise<StoreUnderTest>): void {
  const open = async () => {
    const under = await make()
    const command = commandMaker()
    const items = [
      { text: 'Write to the council', owner: 'Ann Lee' },
      { text: 'Book the hall', owner: 'Bo Diaz' },
    ]
    const present = ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund']
    const decisions = ['We meet every second Tuesday', 'No meeting in August']
    const reading = buildReading('notes', [{ date: '2026-01-05', present, items, decisions }])
    await under.store.record([command({ type: 'reading.record', reading })], 'tester')
    const recorded = await under.store.facts()
    const [one, two] = recorded.items.map(({ id }) => id)
    const [first, second] = recorded.decisions.map(({ id }) => id)
    const send = async (body: CommandBody) => {
      const next = command(body)
      const [answer] = await under.store.record([next], 'tester')
      return { id: next.id, problem: answer?.ok ? null : answer?.problem }
    }
    return { ...under, send, one: one ?? '', two: two ?? '', first: first ?? '', second: second ?? '' }
  }

  test('a coalition says what it is for, what its items serve and what it hopes to win soon; what was never said is not told', async () => {
    const { store, rebuild, send, one, two } = await open()
    const before = await store.facts()
    expect([before.aims, before.purposes, before.quickWins]).toEqual([[], [], []])
    expect((await send({ type: 'aims.set', aims: [river, market], was: [] })).problem).toBeNull()
    expect(
      (await send({ type: 'item.set-purpose', item: one, purpose: { aim: 'river' }, was: null })).problem,
    ).toBeNull()
    expect((await send({ type: 'item.set-purpose', item: two, purpose: { aim: null } })).problem).toBeNull()
    const win = { hopedFor: '2026-03-01', reachedOn: null }
    expect((await send({ type: 'quick-win.set', of: 'aim', subject: 'market', win })).problem).toBeNull()
    expect((await send({ type: 'quick-win.set', of: 'item', subject: one, win })).problem).toBeNull()
    const reached = { ...win, reachedOn: '2026-02-20' }
    expect((await send({ type: 'quick-win.set', of: 'item', subject: one, win: reached, was: win })).problem).toBeNull()
    const facts = await store.facts()
    expect(Facts.parse(facts)).toEqual(facts)
    expect(facts.aims).toEqual([river, market])
    expect(facts.purposes).toEqual([
      { item: one, aim: 'river' },
      { item: two, aim: null },
    ])
    expect(facts.quickWins).toEqual([
      { of: 'aim', subject: 'market', ...win },
      { of: 'item', subject: one, ...reached },
    ])
    await rebuild()
    expect(await store.facts()).toEqual(facts)
    const { id } = await send({ type: 'item.set-purpose', item: two, purpose: null })
    expect((await store.facts()).purposes).toEqual([{ item: one, aim: 'river' }])
    expect((await send({ type: 'undo', command: id })).problem).toBeNull()
    expect((await store.facts()).purposes).toEqual(facts.purposes)
  })

  test('what decisions serve is said as what items serve is; of one that was withdrawn nothing is told until it stands again', async () => {
    const { store, rebuild, send, first, second } = await open()
    const tell = (decision: string, aim: string | null, was: { aim: string | null } | null = null) =>
      send({ type: 'decision.set-purpose', decision, purpose: { aim }, was })
    expect((await store.facts()).decisionPurposes).toEqual([])
    expect((await tell('nothing', null)).problem).toMatchObject({ code: 'decision-not-found' })
    expect((await tell(first, 'river')).problem).toMatchObject({ code: 'aim-not-found' })
    await send({ type: 'aims.set', aims: [river] })
    expect((await tell(first, 'river')).problem).toBeNull()
    const { id } = await tell(second, null)
    const said = [
      { decision: first, aim: 'river' },
      { decision: second, aim: null },
    ].sort((left, right) => (left.decision < right.decision ? -1 : 1))
    const facts = await store.facts()
    expect(Facts.parse(facts)).toEqual(facts)
    expect(facts.decisionPurposes).toEqual(said)
    await rebuild()
    expect(await store.facts()).toEqual(facts)
    const { problem } = await tell(first, null)
    expect(problem).toMatchObject({
      code: 'version-conflict',
      conflict: { of: 'decision-purpose', stands: { decision: first, purpose: { aim: 'river' } } },
    })
    expect(Conflict.parse(problem?.conflict)).toEqual(problem?.conflict)
    const { id: withdrawn } = await send({ type: 'decision.withdraw', decision: first })
    expect((await store.facts()).decisionPurposes).toEqual([{ decision: second, aim: null }])
    expect((await tell(first, null)).problem).toMatchObject({ code: 'decision-not-found' })
    await send({ type: 'undo', command: withdrawn })
    expect((await store.facts()).decisionPurposes).toEqual(said)
    await send({ type: 'undo', command: id })
    expect((await store.facts()).decisionPurposes).toEqual([{ decision: first, aim: 'river' }])
  })

  test('what served an aim that was given up is as good as not said, and is said again once the aim is back', async () => {
    const { store, send, one, two } = await open()
    await send({ type: 'aims.set', aims: [river, market] })
    await send({ type: 'item.set-purpose', item: one, purpose: { aim: 'market' } })
    await send({ type: 'item.set-purpose', item: two, purpose: { aim: 'river' } })
    await send({
      type: 'quick-win.set',
      of: 'aim',
      subject: 'market',
      win: { hopedFor: '2026-03-01', reachedOn: null },
    })
    const { id } = await send({ type: 'aims.set', aims: [river] })
    const without = await store.facts()
    expect([without.purposes, without.quickWins]).toEqual([[{ item: two, aim: 'river' }], []])
    const { id: second } = await send({ type: 'aims.set', aims: [] })
    expect((await send({ type: 'undo', command: id })).problem).toMatchObject({ code: 'undo-built-upon' })
    expect((await send({ type: 'undo', command: second })).problem).toBeNull()
    expect((await send({ type: 'undo', command: id })).problem).toBeNull()
    const back = await store.facts()
    expect([back.aims, back.purposes?.length, back.quickWins?.length]).toEqual([[river, market], 2, 1])
  })

  test('an aim or item that is not there is served by nothing, and what somebody else was faster with is refused with both sides', async () => {
    const { store, send, one } = await open()
    const win = { hopedFor: '2026-03-01', reachedOn: null }
    const refused: readonly (readonly [CommandBody, string])[] = [
      [{ type: 'item.set-purpose', item: 'nothing', purpose: { aim: null } }, 'item-not-found'],
      [{ type: 'item.set-purpose', item: one, purpose: { aim: 'river' } }, 'aim-not-found'],
      [{ type: 'quick-win.set', of: 'item', subject: 'nothing', win }, 'item-not-found'],
      [{ type: 'quick-win.set', of: 'aim', subject: one, win }, 'aim-not-found'],
    ]
    for (const [body, code] of refused) expect((await send(body)).problem).toMatchObject({ code })
    await send({ type: 'aims.set', aims: [river] })
    await send({ type: 'item.set-purpose', item: one, purpose: { aim: 'river' } })
    await send({ type: 'quick-win.set', of: 'aim', subject: 'river', win })
    const cursor = await store.cursor()
    const stale: readonly (readonly [CommandBody, unknown])[] = [
      [{ type: 'aims.set', aims: [market], was: [] }, [river]],
      [
        { type: 'item.set-purpose', item: one, purpose: { aim: null }, was: null },
        { item: one, purpose: { aim: 'river' } },
      ],
      [
        { type: 'quick-win.set', of: 'aim', subject: 'river', win: null, was: null },
        { of: 'aim', subject: 'river', win },
      ],
    ]
    for (const [sent, stands] of stale) {
      const { problem } = await send(sent)
      expect(problem).toMatchObject({ code: 'version-conflict', conflict: { stands, sent } })
      expect(Conflict.parse(problem?.conflict)).toEqual(problem?.conflict)
    }
    // What stands so already changes nothing.
    await send({ type: 'item.set-purpose', item: one, purpose: { aim: 'river' }, was: null })
    expect(await store.cursor()).toBe(cursor)
  })

  test('aims are read without the names of people who were erased', async () => {
    const { store, send } = await open()
    await send({ type: 'aims.set', aims: [{ ...river, text: 'A bench for Ann Lee' }] })
    const ann = (await store.facts()).parties.find(({ name }) => name === 'Ann Lee')?.id ?? ''
    await send({ type: 'person.erase', party: ann })
    expect((await store.facts()).aims?.[0]?.text).toBe('A bench for an erased person')
  })
}

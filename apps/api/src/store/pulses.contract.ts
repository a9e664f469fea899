import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import type { PulseAnswer } from '@evenkeel/domain/pulse.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { StoreUnderTest } from './store.contract.ts'

const people = ['Ann Lee', 'Bo Diaz', 'Cy Moss', 'Di Fenn', 'Ed Hale', 'Flo Kerr']
const reader = { permissions: ['compare-people', 'see-contacts', 'see-owners'], party: null }

function saying(organization: string, grade: number, changed: Partial<PulseAnswer> = {}): PulseAnswer {
  const grades = {
    power: grade,
    involvement: grade,
    resources: grade,
    reliability: grade,
    mission: grade,
    openness: grade,
  }
  return { organization, ...grades, ...changed }
}

/** Runs the tests of pulses that every store has to pass; `make` returns an empty one. */
export function pulsesContract(make: () => Promise<StoreUnderTest>): void {
  const open = async () => {
    const under = await make()
    const command = commandMaker()
    const present = [...people.map((name) => `${name} of Oak Trust`), 'Gus Orr of River Fund', 'Hal Ives of Elm House']
    const reading = buildReading('notes', [{ date: '2026-01-05', present }])
    await under.store.record([command({ type: 'reading.record', reading })], 'tester')
    const { parties } = await under.store.facts()
    const idOf = (name: string): string => parties.find((party) => party.name === name)?.id ?? ''
    const send = async (body: CommandBody, actor = 'tester') => {
      const [answer] = await under.store.record([command(body)], actor)
      return answer?.ok ? null : answer?.problem
    }
    await send({ type: 'pulse.open' })
    const pulse = (await under.store.facts()).pulses?.[0]?.id ?? ''
    const answer = async (name: string, answers: readonly PulseAnswer[]) =>
      await send({ type: 'pulse.answer', pulse, party: idOf(name), answers: [...answers] }, `account of ${name}`)
    return { ...under, send, answer, idOf, pulse, river: idOf('River Fund'), elm: idOf('Elm House') }
  }

  test('how organizations are seen is told once the pulse is closed, of each question by five people or more, and never who said it', async () => {
    const { store, rebuild, send, answer, idOf, pulse, river, elm } = await open()
    for (const [place, name] of people.entries()) {
      const shy = place === 0 || place === 1 ? { openness: null } : {}
      expect(
        await answer(name, [saying(river, place === 0 ? 1 : 4, shy), ...(place < 4 ? [saying(elm, 2)] : [])]),
      ).toBeNull()
    }
    expect(await answer('Gus Orr', [saying(elm, 3, { power: null })])).toBeNull()
    const during = await store.facts()
    expect(during.pulses).toMatchObject([{ id: pulse, closedAt: null, answered: 7 }])
    expect(during.perceptions).toEqual([])
    expect(await send({ type: 'pulse.close', pulse })).toBeNull()
    const facts = await store.facts()
    expect(Facts.parse(facts)).toEqual(facts)
    const told = facts.perceptions ?? []
    // Four people spoke of Elm House's power and of River Fund's openness: neither is told.
    expect(told.filter(({ organization }) => organization === river).map(({ question }) => question)).toEqual([
      'power',
      'involvement',
      'resources',
      'reliability',
      'mission',
    ])
    expect(told.filter(({ organization }) => organization === elm).map(({ question }) => question)).not.toContain(
      'power',
    )
    expect(told.find(({ organization, question }) => organization === river && question === 'power')).toEqual({
      pulse,
      organization: river,
      question: 'power',
      n: 6,
      mean: 3.5,
    })
    expect(told.every(({ n }) => n >= 5)).toBe(true)
    await rebuild()
    expect(await store.facts()).toEqual(facts)
    const read = await store.eventsFor(reader, 0, 1000)
    const answered = read.events.filter(({ event }) => event.body.type === 'pulse.answered')
    expect(answered).toHaveLength(7)
    expect(answered.every(({ event }) => event.body.type === 'pulse.answered' && event.body.answers.length === 0)).toBe(
      true,
    )
    expect(JSON.stringify(await store.events(0, 1000))).not.toContain('"openness"')
    const ann = idOf('Ann Lee')
    expect(await store.ownAnswers(ann, 'account of Ann Lee')).toMatchObject([
      { pulse, answers: [{ power: 1 }, { power: 2 }] },
    ])
    expect(await store.ownAnswers(ann, 'account of somebody who says they are Ann')).toEqual([])
    expect(await store.ownAnswers(idOf('Bo Diaz'), 'account of Ann Lee')).toEqual([])
    const held = await store.held(ann, 'somebody else')
    expect(JSON.stringify(held)).not.toContain('"openness"')
    expect(JSON.stringify(await store.held(ann, 'account of Ann Lee'))).toContain('"openness"')
  })

  test('what somebody answered anew stands in place of what they answered before, also under another of their names', async () => {
    const { store, send, answer, idOf, pulse, river } = await open()
    for (const name of people) await answer(name, [saying(river, 2)])
    await answer('Ann Lee', [saying(river, 4)])
    await answer('Gus Orr', [saying(idOf('Oak Trust'), 1)])
    await send({
      type: 'party.merge',
      from: idOf('Bo Diaz'),
      into: idOf('Ann Lee'),
      reason: 'the same',
      confirmed: true,
    })
    await answer('Ann Lee', [saying(river, 3)])
    await send({ type: 'pulse.close', pulse })
    const { perceptions = [], pulses } = await store.facts()
    expect(pulses?.[0]?.answered).toBe(6)
    expect(perceptions.find(({ question }) => question === 'mission')).toMatchObject({ n: 5, mean: 2.2 })
  })

  test('answers are taken out of the ledger for good when they are withdrawn or their person is erased, and the ledger still fits', async () => {
    const { store, verify, send, answer, idOf, pulse, river } = await open()
    for (const name of people) await answer(name, [saying(river, 2, name === 'Ann Lee' ? { power: 3 } : {})])
    await send({ type: 'pulse.close', pulse })
    expect((await store.facts()).perceptions?.[0]).toMatchObject({ n: 6 })
    expect(await send({ type: 'pulse.withdraw', pulse, party: idOf('Ann Lee') })).toBeNull()
    expect((await store.facts()).perceptions?.[0]).toMatchObject({ n: 5, mean: 2 })
    expect(await store.ownAnswers(idOf('Ann Lee'), 'account of Ann Lee')).toEqual([])
    expect(JSON.stringify(await store.held(idOf('Ann Lee'), 'account of Ann Lee'))).not.toContain('"openness"')
    expect(await verify([])).toMatchObject({ ok: true, value: { rewritten: 1 } })
    const cursor = await store.cursor()
    expect(await send({ type: 'pulse.withdraw', pulse, party: idOf('Ann Lee') })).toBeNull()
    expect(await store.cursor()).toBe(cursor)
    await send({ type: 'person.erase', party: idOf('Bo Diaz') })
    expect((await store.facts()).perceptions).toEqual([])
    expect((await store.facts()).pulses?.[0]?.answered).toBe(4)
    expect(JSON.stringify(await store.held(idOf('Bo Diaz'), 'account of Bo Diaz'))).not.toContain('"openness"')
    expect(await verify([])).toMatchObject({ ok: true })
  })

  test('of two organizations that became one nothing is added up, so that no part can be told by subtraction', async () => {
    const { store, send, answer, pulse, river, elm } = await open()
    for (const [place, name] of people.entries()) {
      await answer(name, [saying(river, 2), ...(place < 5 ? [saying(elm, 4)] : [])])
    }
    await send({ type: 'pulse.close', pulse })
    const told = async () =>
      ((await store.facts()).perceptions ?? []).map(({ organization, n, mean }) => [organization, n, mean])
    expect((await told()).length).toBe(12)
    await send({ type: 'party.merge', from: elm, into: river, reason: 'the same', confirmed: true })
    expect(await told()).toEqual(Array.from({ length: 6 }, () => [river, 6, 2]))
  })

  test('two who answered and are then called one person tell nothing by it: what they spoke of is not told until they are two again', async () => {
    const { store, send, answer, idOf, pulse, river, elm } = await open()
    for (const [place, name] of people.entries()) {
      await answer(name, [saying(river, place === 0 ? 1 : 4), ...(place > 0 ? [saying(elm, 2)] : [])])
    }
    await send({ type: 'pulse.close', pulse })
    const told = async () =>
      ((await store.facts()).perceptions ?? []).flatMap(({ organization, question, n, mean }) =>
        question === 'power' ? [[organization, n, mean]] : [],
      )
    const before = await told()
    expect(before).toEqual([
      [river, 6, 3.5],
      [elm, 5, 2],
    ])
    const pair = { from: idOf('Ann Lee'), into: idOf('Bo Diaz') }
    await send({ type: 'party.merge', ...pair, reason: 'the same', confirmed: true })
    // Of Elm House only one of the two spoke, so that nothing changes there.
    expect(await told()).toEqual([[elm, 5, 2]])
    await send({ type: 'party.unmerge', ...pair })
    expect(await told()).toEqual(before)
  })

  test('what is withdrawn from one pulse stands in the others', async () => {
    const { store, send, answer, idOf, pulse, river } = await open()
    await answer('Ann Lee', [saying(river, 2)])
    await send({ type: 'pulse.close', pulse })
    await send({ type: 'pulse.open' })
    const second = (await store.facts()).pulses?.[1]?.id ?? ''
    const ann = { party: idOf('Ann Lee') }
    await send({ type: 'pulse.answer', pulse: second, ...ann, answers: [saying(river, 3)] }, 'account of Ann Lee')
    await send({ type: 'pulse.withdraw', pulse: second, ...ann }, 'account of Ann Lee')
    expect((await store.ownAnswers(ann.party, 'account of Ann Lee')).map((one) => one.pulse)).toEqual([pulse])
  })

  test('a pulse asks about other organizations, while it is open, and one is open at a time', async () => {
    const { store, send, answer, idOf, pulse, river } = await open()
    expect(await answer('Ann Lee', [saying(idOf('Oak Trust'), 4)])).toMatchObject({ code: 'own-organization' })
    expect(await answer('Ann Lee', [saying(idOf('Bo Diaz'), 4)])).toMatchObject({ code: 'not-an-organization' })
    expect(await answer('River Fund', [saying(river, 4)])).toMatchObject({ code: 'not-a-person' })
    expect(await send({ type: 'pulse.close', pulse: 'nothing' })).toMatchObject({ code: 'pulse-not-found' })
    await send({ type: 'pulse.open' })
    expect((await store.facts()).pulses).toHaveLength(1)
    await send({ type: 'pulse.close', pulse })
    expect(await answer('Ann Lee', [saying(river, 4)])).toMatchObject({ code: 'pulse-closed' })
    await send({ type: 'pulse.open' })
    expect((await store.facts()).pulses?.map(({ closedAt }) => closedAt === null)).toEqual([false, true])
  })
}

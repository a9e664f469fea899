import { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import type { CommandResult } from '@evenkeel/contract/record.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker, type MeetingShorthand } from '../testing/build-reading.ts'
import type { StoreUnderTest } from './store.contract.ts'

const january: MeetingShorthand = {
  date: '2026-01-05',
  present: ['Rosalind Okafor of Oak Trust', 'Bo Diaz of River Fund'],
  items: [{ text: 'Write to the council about the bridge', owner: 'Rosalind Okafor' }],
}
const february: MeetingShorthand = {
  date: '2026-02-02',
  present: ['Rosalynd Okafor of Oak Trust Ltd', 'Bo Diaz of River Fund'],
  items: [
    { text: 'Book the hall for the assembly', owner: 'Rosalynd Okafor' },
    { text: 'Ask the printers for three offers', owner: 'Bo Diaz' },
  ],
  more: {
    speakingMethod: 'minutes',
    speaking: [
      { party: { name: 'Rosalynd Okafor' }, turns: 3, words: 40, seconds: null },
      { party: { name: 'Bo Diaz' }, turns: 2, words: 20, seconds: null },
    ],
    transitions: [{ from: { name: 'Rosalynd Okafor' }, to: { name: 'Bo Diaz' }, count: 2 }],
    decisions: [
      {
        text: 'The hall is booked for May',
        mover: { name: 'Rosalynd Okafor' },
        confirmation: 'confirmed',
        locator: { line: 20, endLine: 20 },
        quote: 'The hall is booked for May',
        by: 'motion',
      },
    ],
  },
}

/** Runs the tests of merging parties and of taking that back, which every implementation of CoalitionStore has to pass. */
export function mergingContract(make: () => Promise<StoreUnderTest>): void {
  async function open(...meetings: readonly MeetingShorthand[]) {
    const { store, rebuild } = await make()
    const command = commandMaker()
    const send = async (...bodies: readonly CommandBody[]): Promise<readonly CommandResult[]> =>
      await store.record(
        bodies.map((body) => command(body)),
        'tester',
      )
    const read = async (...now: readonly MeetingShorthand[]): Promise<void> => {
      expect(await send({ type: 'reading.record', reading: buildReading('notes', now) })).toMatchObject([{ ok: true }])
    }
    /** The present state, which the ledger alone must make again. */
    const facts = async (): Promise<Facts> => {
      const known = await store.facts()
      await rebuild()
      expect(await store.facts()).toEqual(known)
      return { ...known, cursor: 0 }
    }
    const idOf = async (name: string): Promise<string> =>
      (await store.facts()).parties.find((party) => party.name === name)?.id ?? ''
    const review = async (): Promise<MergeReviewResponse> => {
      const told = await store.mergeReview()
      expect(MergeReviewResponse.parse(told)).toEqual(told)
      return told
    }
    await read(...meetings)
    const [kept, other] = [await idOf('Rosalind Okafor'), await idOf('Rosalynd Okafor')]
    const merge = { type: 'party.merge', from: other, into: kept, reason: 'the same name but for one letter' } as const
    const unmerge = { type: 'party.unmerge', from: other, into: kept } as const
    return { store, send, read, facts, idOf, review, kept, other, merge, unmerge }
  }
  const okays = (results: readonly CommandResult[]): (string | true)[] =>
    results.map((result) => (result.ok ? true : result.problem.code))
  const itemsOf = (facts: Facts, party: string): string[] =>
    facts.assignments
      .filter((row) => row.party === party)
      .map((row) => facts.items.find(({ id }) => id === row.item)?.text ?? '')

  test('a merge that is taken back leaves both parties exactly as they were', async () => {
    const { send, facts, merge, unmerge, kept, other } = await open(january, february)
    const before = await facts()
    expect(before.decisions.map(({ mover }) => mover)).toEqual([other])
    expect(okays(await send(merge))).toEqual([true])
    const merged = await facts()
    expect(merged.decisions.map(({ mover }) => mover)).toEqual([kept])
    expect(merged.parties.map(({ id }) => id)).not.toContain(other)
    expect(itemsOf(merged, kept)).toHaveLength(2)
    expect(okays(await send(unmerge))).toEqual([true])
    expect(await facts()).toEqual(before)
  })

  test('notes that are read again meanwhile, whole or in part, take nothing from either', async () => {
    const { send, read, facts, merge, unmerge } = await open(january, february)
    const before = await facts()
    await send(merge)
    const merged = await facts()
    await read(january, february)
    expect(await facts()).toEqual(merged)
    const part = buildReading('notes', [{ ...february, items: february.items?.slice(0, 1) ?? [] }], { complete: false })
    await send({ type: 'reading.record', reading: part })
    expect(await facts()).toEqual(merged)
    await send(unmerge)
    expect(await facts()).toEqual(before)
  })

  test('what is told under the old name meanwhile belongs to the kept one, and is given back when the merge is', async () => {
    const { send, read, facts, merge, unmerge, kept, other } = await open(january, february)
    await send(merge)
    const march: MeetingShorthand = {
      date: '2026-03-02',
      present: ['Rosalynd Okafor of Oak Trust Ltd'],
      items: [{ text: 'Paint the boats', owner: 'Rosalynd Okafor' }],
    }
    await read(january, february, march)
    const merged = await facts()
    expect(merged.parties.filter(({ kind }) => kind === 'person')).toHaveLength(2)
    expect(itemsOf(merged, kept)).toContain('Paint the boats')
    expect(merged.attendance.filter((row) => row.person === kept && row.state === 'present')).toHaveLength(3)
    await send(unmerge)
    const back = await facts()
    expect(itemsOf(back, other)).toContain('Paint the boats')
    expect(itemsOf(back, kept)).toEqual(['Write to the council about the bridge'])
    expect(back.attendance.filter((row) => row.person === kept && row.state === 'present')).toHaveLength(1)
    await read(january, february, march, {
      date: '2026-04-06',
      present: ['Rosalynd Okafor'],
      items: [{ text: 'Call the ferry', owner: 'Rosalynd Okafor' }],
    })
    expect(itemsOf(await facts(), other)).toContain('Call the ferry')
  })

  test('words that change while two are one change for the one who was named', async () => {
    const { send, read, facts, merge, unmerge, other } = await open(january, february)
    await send(merge)
    const reworded = [{ text: 'Book the large hall for the assembly', owner: 'Rosalynd Okafor' }]
    await read(january, { ...february, items: reworded })
    await send(unmerge)
    expect(itemsOf(await facts(), other)).toEqual(['Book the large hall for the assembly'])
  })

  test('of a chain of merges the first can be taken back while the second stands, and the other way round', async () => {
    const third: MeetingShorthand = { date: '2026-03-02', present: ['R. Okafor-Lund'] }
    const { send, facts, idOf, merge, unmerge, kept, other } = await open(january, february, third)
    const before = await facts()
    const last = await idOf('R. Okafor-Lund')
    const onward = { type: 'party.merge', from: kept, into: last, reason: '' } as const
    const back = { type: 'party.unmerge', from: kept, into: last } as const
    expect(okays(await send(merge, onward))).toEqual([true, true])
    expect((await facts()).attendance.filter((row) => row.person === last)).toHaveLength(3)
    await send(unmerge)
    const half = await facts()
    expect(half.attendance.filter((row) => row.person === last)).toHaveLength(2)
    expect(half.attendance.filter((row) => row.person === other)).toHaveLength(1)
    await send(back)
    expect(await facts()).toEqual(before)
    await send(merge, onward, back)
    const first = await facts()
    expect(first.attendance.filter((row) => row.person === kept)).toHaveLength(2)
    await send(unmerge)
    expect(await facts()).toEqual(before)
  })

  test('merging twice and undoing twice is merging and undoing once, and an old undo leaves a later merge alone', async () => {
    const third: MeetingShorthand = { date: '2026-03-02', present: ['R. Okafor-Lund'] }
    const { store, send, idOf, facts, merge, unmerge, other } = await open(january, february, third)
    const before = await facts()
    await send(merge)
    const cursor = await store.cursor()
    expect(okays(await send(merge))).toEqual([true])
    expect(await store.cursor()).toBe(cursor)
    await send(unmerge)
    expect(okays(await send(unmerge))).toEqual([true])
    expect(await store.cursor()).toBe(cursor + 1)
    expect(await facts()).toEqual(before)
    const last = await idOf('R. Okafor-Lund')
    await send({ type: 'party.merge', from: other, into: last, reason: '' }, unmerge)
    expect((await facts()).parties.map(({ id }) => id)).not.toContain(other)
    expect(okays(await send({ ...unmerge, from: 'nobody' }, { ...unmerge, into: 'nobody' }))).toEqual([
      'party-not-found',
      'party-not-found',
    ])
  })

  test('two who were at one meeting are merged only when somebody says so who has seen that', async () => {
    const both: MeetingShorthand = { date: '2026-03-02', present: ['Rosalind Okafor', 'Rosalynd Okafor'] }
    const { send, read, facts, merge, unmerge } = await open(january, february, both)
    const before = await facts()
    const [refused] = await send(merge)
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'parties-met', detail: 'Both were present on 2026-03-02.' },
    })
    expect(await facts()).toEqual(before)
    expect(okays(await send({ ...merge, confirmed: true }))).toEqual([true])
    const merged = await facts()
    await read(january, february, both)
    expect(await facts()).toEqual(merged)
    await send(unmerge)
    expect(await facts()).toEqual(before)
  })

  test('parties that may be one are told with what each brings and why, until a person says that they are two', async () => {
    const { send, facts, review, merge, kept, other } = await open(january, february)
    const before = await facts()
    const { suggestions, total, names } = await review()
    expect([total, names]).toEqual([suggestions.length, suggestions.length])
    const people = suggestions.filter(({ from }) => from.kind === 'person')
    expect(people).toHaveLength(1)
    expect(people[0]?.reason).not.toBe('')
    expect(people[0]?.together).toEqual({ meetings: 0, days: [] })
    const briefs = [people[0]?.from, people[0]?.into].toSorted((a, b) => ((a?.name ?? '') < (b?.name ?? '') ? -1 : 1))
    expect(briefs).toEqual([
      {
        id: kept,
        kind: 'person',
        name: 'Rosalind Okafor',
        aliases: [],
        organizations: ['Oak Trust'],
        meetings: 1,
        items: 1,
        lastSeen: '2026-01-05',
      },
      expect.objectContaining({ id: other, name: 'Rosalynd Okafor', meetings: 1, items: 1, lastSeen: '2026-02-02' }),
    ])
    const apart = { type: 'party.distinguish', one: kept, other } as const
    expect(okays(await send(apart, apart, { ...apart, one: other, other: kept }))).toEqual([true, true, true])
    const after = await review()
    expect(after.suggestions.filter(({ from }) => from.kind === 'person')).toEqual([])
    expect(after.toldApart.map(({ one, other: two }) => [one.id, two.id].toSorted())).toEqual([
      [kept, other].toSorted(),
    ])
    expect(await facts()).toEqual(before)
    expect(await review()).toEqual(after)
    expect(okays(await send(merge))).toEqual(['parties-told-apart'])
    const together = { type: 'party.undistinguish', one: other, other: kept } as const
    expect(okays(await send(together, together))).toEqual([true, true])
    expect(await review()).toMatchObject({ suggestions, total, names, toldApart: [] })
  })

  test('the merges that stand are told, the latest first, and those taken back are not', async () => {
    const { send, idOf, review, merge, unmerge, kept, other } = await open(january, february)
    const [from, into] = [await idOf('River Fund'), await idOf('Oak Trust')]
    await send(merge, { type: 'party.merge', from, into, reason: 'renamed' })
    const { merges, suggestions } = await review()
    expect(merges.map((one) => one.reason)).toEqual(['renamed', 'the same name but for one letter'])
    expect(merges[1]).toMatchObject({
      from: { id: other, kind: 'person', name: 'Rosalynd Okafor' },
      into: { id: kept, kind: 'person', name: 'Rosalind Okafor' },
      at: '2026-01-06T09:00:00Z',
    })
    expect(suggestions).toEqual([])
    expect(okays(await send({ type: 'party.distinguish', one: kept, other }))).toEqual(['parties-merged'])
    await send(unmerge)
    expect((await review()).merges.map((one) => one.from.id)).not.toContain(other)
    await send({ type: 'party.merge', from: kept, into: other, reason: 'the other way' })
    expect((await review()).merges.map((one) => one.reason)).toContain('the other way')
  })
}

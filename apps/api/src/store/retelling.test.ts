import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '@evenkeel/domain/reading.ts'
import { openNodeCoalitionStore } from '../node/node-coalition-store.ts'
import { buildReading, commandMaker, type ItemShorthand } from '../testing/build-reading.ts'

interface Telling extends ItemShorthand {
  readonly dueWords: string | null
}

const plain: Telling = { text: 'Write to the council', owner: 'Ann Lee', dueWords: null }
const dated: Telling = {
  text: 'Write to the council by Friday',
  owner: 'Ann Lee',
  due: '2026-01-09',
  dueWords: 'by Friday',
}
const later: Telling = { ...dated, text: 'Write to the council by Sunday', due: '2026-01-11', dueWords: 'by Sunday' }

function notes(tellings: readonly Telling[], overrides: Partial<Reading> = {}): Reading {
  const reading = buildReading('notes', [{ items: tellings }], overrides)
  const meetings = reading.meetings.map((meeting) => ({
    ...meeting,
    items: meeting.items.map((item, index) => ({ ...item, dueWords: tellings[index]?.dueWords ?? null })),
  }))
  return { ...reading, meetings }
}

function scene() {
  const store = openNodeCoalitionStore(':memory:')
  const command = commandMaker()
  const read = async (reading: Reading) => {
    const [answer] = await store.record([command({ type: 'reading.record', reading })], 'tester')
    if (!answer?.ok || answer.reading === null) throw new Error('the reading was refused')
    return answer.reading
  }
  const items = async () => (await store.facts()).items.map(({ text, due }) => [text, due])
  return { store, read, items }
}

test('a task told with and without its date in one meeting’s notes is one item with the date, in whatever order, and read again it is unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([plain, dated, { ...plain, text: 'write to the council' }], { minLength: 2 }),
      fc.shuffledSubarray<Telling>([
        { text: 'Book the hall', owner: 'Bo Diaz', dueWords: null },
        { text: 'Write to the council', owner: 'Bo Diaz', dueWords: null },
      ]),
      async (tellings, others) => {
        const { read, items, store } = scene()
        const all = [...tellings, ...others].map((one, place) => ({
          ...one,
          line: 10 + place,
          quote: `- ${one.text} ${place}`,
        }))
        const outcome = await read(notes(all))
        const isDated = tellings.includes(dated)
        const own = (await items()).filter(([text]) => String(text).toLowerCase().startsWith('write'))
        expect(own.filter(([, due]) => due !== null)).toHaveLength(isDated ? 1 : 0)
        expect(outcome).toMatchObject({ new: 1 + others.length, unchanged: tellings.length - 1 })
        expect(new Set(outcome.items.slice(0, tellings.length)).size).toBe(1)
        const cursor = await store.cursor()
        expect(await read(notes(all))).toMatchObject({ new: 0, changed: 0, gone: 0, items: outcome.items })
        const { events } = await store.events(cursor, 100)
        expect(events.filter(({ event }) => event.body.type !== 'source.read')).toEqual([])
      },
    ),
  )
})

test('confirmed one after the other beside the document they are one item as well, which keeps its date', async () => {
  for (const [first, second] of [
    [plain, dated],
    [dated, plain],
  ] as const) {
    const { read, items } = scene()
    const beside = async (telling: Telling, line: number) =>
      await read(notes([{ ...telling, line, quote: `- ${telling.text} (${line})` }], { complete: false }))
    const one = await beside(first, 10)
    const other = await beside(second, 20)
    expect(other.items).toEqual(one.items)
    expect(await items()).toEqual([[dated.text, dated.due]])
    for (const [telling, line] of [
      [first, 10],
      [second, 20],
    ] as const) {
      expect((await beside(telling, line)).items).toEqual(one.items)
    }
    expect(await items()).toEqual([[dated.text, dated.due]])
  }
})

test('what is told for two dates is two items, and a third telling without a date is a third', async () => {
  const { read, items } = scene()
  await read(notes([dated, later, plain].map((one, place) => ({ ...one, line: 10 + place }))))
  expect((await items()).length).toBe(3)
})

test('who takes the date out of the notes takes it from the item', async () => {
  const { read, items } = scene()
  await read(notes([{ ...dated, line: 10 }]))
  expect(await read(notes([{ ...plain, line: 10 }]))).toMatchObject({ new: 0, changed: 1, gone: 0 })
  expect(await items()).toEqual([[plain.text, null]])
})

test('a date that stands above a list counts for a task that was told before without it', async () => {
  const { read, items } = scene()
  const listed: Telling = { ...plain, due: '2026-01-09', dueWords: 'By Friday' }
  const outcome = await read(notes([plain, listed].map((one, place) => ({ ...one, line: 10 + place }))))
  expect(outcome).toMatchObject({ new: 1, unchanged: 1 })
  expect(await items()).toEqual([[plain.text, '2026-01-09']])
})

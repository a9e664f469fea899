import type { Reading } from '@evenkeel/domain/reading.ts'
import { expect, test } from 'vitest'
import { openNodeCoalitionStore } from '../node/node-coalition-store.ts'
import { buildReading, commandMaker, type ItemShorthand } from '../testing/build-reading.ts'

function scene() {
  const store = openNodeCoalitionStore(':memory:')
  const command = commandMaker()
  return {
    store,
    command,
    read: async (reading: Reading, at?: string) => {
      const [answer] = await store.record([command({ type: 'reading.record', reading }, at)], 'tester')
      if (!answer?.ok || answer.reading === null) throw new Error('the reading was refused')
      return answer.reading
    },
  }
}

const chores: readonly ItemShorthand[] = [
  { text: 'Write to the council about the bridge', owner: 'Ann Lee' },
  { text: 'Book the hall for the assembly', owner: 'Bo Diaz' },
  { text: 'Ask the printers for three offers', owner: 'Ann Lee' },
]

test('the same document a week later, two items ticked and one added, makes two completed and one new', async () => {
  const { store, read } = scene()
  await read(buildReading('notes', [{ items: chores }]))
  const later = [
    { text: 'Thank the volunteers', owner: 'Bo Diaz' },
    ...chores.map((item, index) => ({ ...item, done: index < 2 })),
  ]
  expect(await read(buildReading('notes', [{ items: later }]))).toMatchObject({
    new: 1,
    completed: 2,
    unchanged: 1,
    changed: 0,
    gone: 0,
  })
  const { items } = await store.facts()
  expect(items.map((item) => item.status).sort()).toEqual(['done', 'done', 'open', 'open'])
  expect(items.map((item) => item.sightings)).toEqual([1, 1, 1, 1])
  expect(await read(buildReading('notes', [{ items: later }]))).toMatchObject({ new: 0, completed: 0, unchanged: 4 })
})

test('reading an unchanged document again appends nothing but that it was read', async () => {
  const { store, read } = scene()
  const reading = buildReading('notes', [
    { present: ['Ann Lee of Oak Trust'], items: chores, decisions: ['We meet on Tuesdays'] },
  ])
  await read(reading, '2026-01-06T09:00:00Z')
  const before = await store.cursor()
  await read(reading, '2026-01-13T09:00:00Z')
  const { events } = await store.events(before, 100)
  expect(events.map(({ event }) => event.body.type)).toEqual(['source.read'])
})

test('an open item that another document carries on is the same item, seen twice', async () => {
  const { store, read } = scene()
  await read(buildReading('january', [{ date: '2026-01-05', items: chores }]))
  const outcome = await read(buildReading('february', [{ date: '2026-02-02', items: chores.slice(0, 1) }]))
  expect(outcome).toMatchObject({ new: 0, unchanged: 1 })
  expect((await store.facts()).items.map((item) => item.sightings)).toEqual([2, 1, 1])
  await read(buildReading('february', [{ date: '2026-02-02', items: chores.slice(0, 1) }]))
  expect((await store.facts()).items[0]?.sightings).toBe(2)
})

test('an item ticked in a later document is done on the day of that meeting', async () => {
  const { store, read } = scene()
  await read(buildReading('january', [{ date: '2026-01-05', items: chores.slice(0, 1) }]))
  const done = [{ ...chores[0], text: chores[0]?.text ?? '', done: true }]
  expect(await read(buildReading('february', [{ date: '2026-02-02', items: done }]))).toMatchObject({ completed: 1 })
  expect((await store.facts()).items).toMatchObject([{ status: 'done', closedAt: '2026-02-02T00:00:00Z' }])
})

test('the same words under another owner are another item', async () => {
  const { store, read } = scene()
  await read(buildReading('january', [{ items: [{ text: 'Write a report', owner: 'Ann Lee' }] }]))
  await read(buildReading('february', [{ date: '2026-02-02', items: [{ text: 'Write a report', owner: 'Bo Diaz' }] }]))
  expect((await store.facts()).items).toHaveLength(2)
})

test('a chore that was done and stands open in a later meeting of the same notes is its next round', async () => {
  const { store, read } = scene()
  const done = { text: 'Send the minutes', owner: 'Ann Lee', done: true }
  const open = { ...done, done: false }
  await read(buildReading('notes', [{ date: '2026-01-05', items: [done] }]))
  const grown = buildReading('notes', [
    { date: '2026-01-12', items: [open] },
    { date: '2026-01-05', items: [done] },
  ])
  expect(await read(grown)).toMatchObject({ new: 1, reopened: 0, unchanged: 1 })
  expect(await read(grown)).toMatchObject({ new: 0, reopened: 0, unchanged: 2 })
  const onlyLater = buildReading('notes', [{ date: '2026-01-19', items: [open] }])
  expect(await read(onlyLater)).toMatchObject({ reopened: 0 })
  expect((await store.facts()).items.map((item) => item.status)).toEqual(['done', 'open'])
})

test('notes newest first carry an item over in the order in which it happened', async () => {
  const { store, read } = scene()
  const item = { text: 'Update the web page', owner: 'Ann Lee' }
  await read(
    buildReading('notes', [
      { date: '2026-01-19', items: [{ ...item, done: true }] },
      { date: '2026-01-12', items: [item] },
      { date: '2026-01-05', items: [item] },
    ]),
  )
  expect((await store.facts()).items).toMatchObject([{ status: 'done', since: '2026-01-05', sightings: 3 }])
})

test('an edit made on the board stays when the notes are read again, and a tick in them still counts', async () => {
  const { store, command, read } = scene()
  await read(buildReading('notes', [{ items: chores }]))
  const item = (await store.facts()).items[0]
  await store.record(
    [command({ type: 'item.edit', item: item?.id ?? '', version: 1, text: 'Write to the mayor', due: '2026-03-01' })],
    'tester',
  )
  expect(await read(buildReading('notes', [{ items: chores }]))).toMatchObject({ unchanged: 3, changed: 0 })
  expect((await store.facts()).items[0]).toMatchObject({ text: 'Write to the mayor', due: '2026-03-01' })
  const ticked = chores.map((chore, index) => ({ ...chore, done: index === 0 }))
  expect(await read(buildReading('notes', [{ items: ticked }]))).toMatchObject({ completed: 1, new: 0 })
  expect((await store.facts()).items[0]).toMatchObject({ text: 'Write to the mayor', status: 'done' })
})

test('a date changed in the notes is taken over beside the words changed on the board', async () => {
  const { store, command, read } = scene()
  await read(buildReading('notes', [{ items: chores }]))
  const item = (await store.facts()).items[0]
  const edit = { type: 'item.edit' as const, item: item?.id ?? '', version: 1, text: 'Write to the mayor' }
  await store.record([command(edit)], 'tester')
  const dated = chores.map((chore, index) => (index === 0 ? { ...chore, due: '2026-04-01' } : chore))
  expect(await read(buildReading('notes', [{ items: dated }]))).toMatchObject({ changed: 1, unchanged: 2 })
  expect((await store.facts()).items[0]).toMatchObject({ text: 'Write to the mayor', due: '2026-04-01' })
})

test('an item told twice in the notes of one meeting is one item', async () => {
  const { store, read } = scene()
  const item = { text: 'Send the minutes', owner: 'Ann Lee', done: true }
  const outcome = await read(buildReading('notes', [{ items: [item, { ...chores[0], text: 'Paint' }, item] }]))
  expect(outcome).toMatchObject({ new: 2, unchanged: 1 })
  expect(outcome.items[2]).toBe(outcome.items[0])
  expect((await store.facts()).items).toHaveLength(2)
})

test('an import that does not find what a person tagged does not call it gone', async () => {
  const { store, read } = scene()
  await read(buildReading('notes', [{ items: chores }]))
  const found = chores.slice(1).map((item) => ({ ...item, confirmed: false }))
  expect(await read(buildReading('notes', [{ items: found }]))).toMatchObject({ gone: 0 })
  expect((await store.facts()).items.every((item) => !item.gone)).toBe(true)
})

test('a reading of a part adds whom it names to those who were there', async () => {
  const { store, read } = scene()
  await read(buildReading('notes', [{ present: ['Ann Lee', 'Bo Diaz'] }]))
  await read(buildReading('notes', [{ present: ['Cy Moss'] }], { complete: false }))
  expect((await store.facts()).attendance).toHaveLength(3)
  await read(buildReading('notes', [{ present: ['Cy Moss'] }]))
  expect((await store.facts()).attendance).toHaveLength(1)
})

test('an item closed on the board is not opened again by notes that never had it ticked', async () => {
  const { store, command, read } = scene()
  await read(buildReading('notes', [{ items: chores }]))
  const item = (await store.facts()).items[0]
  await store.record([command({ type: 'item.set-status', item: item?.id ?? '', status: 'done' })], 'tester')
  expect(await read(buildReading('notes', [{ items: chores }]))).toMatchObject({ reopened: 0, new: 0 })
  expect((await store.facts()).items[0]?.status).toBe('done')
})

test('what a whole reading no longer has is gone, and comes back when it has it again', async () => {
  const { store, read } = scene()
  await read(buildReading('notes', [{ items: chores }]))
  expect(await read(buildReading('notes', [{ items: chores.slice(1) }]))).toMatchObject({ gone: 1, unchanged: 2 })
  expect((await store.facts()).items[0]?.gone).toBe(true)
  expect(await read(buildReading('notes', [{ items: chores.slice(1) }]))).toMatchObject({ gone: 0 })
  expect(await read(buildReading('notes', [{ items: chores }]))).toMatchObject({ new: 0 })
  expect((await store.facts()).items).toMatchObject([{ gone: false }, { gone: false }, { gone: false }])
})

test('a reading of a part calls nothing gone, empties no attendance and takes no item for its neighbour', async () => {
  const { store, read } = scene()
  await read(buildReading('notes', [{ present: ['Ann Lee', 'Bo Diaz'], items: chores }]))
  const neighbour = { text: 'Ask the printers for three more offers', owner: 'Ann Lee' }
  const outcome = await read(buildReading('notes', [{ items: [neighbour] }], { complete: false }))
  expect(outcome).toMatchObject({ new: 1, changed: 0, gone: 0 })
  const facts = await store.facts()
  expect(facts.items).toHaveLength(4)
  expect(facts.attendance).toHaveLength(2)
  expect(facts.meetings).toHaveLength(1)
})

test('a person confirming what an import found confirms that item', async () => {
  const { store, read } = scene()
  const found = chores.map((item) => ({ ...item, confirmed: false }))
  await read(buildReading('notes', [{ items: found }]))
  await read(buildReading('notes', [{ items: chores.slice(0, 1) }], { complete: false }))
  expect((await store.facts()).items.map((item) => item.confirmation)).toEqual([
    'confirmed',
    'unconfirmed',
    'unconfirmed',
  ])
})

test('an import rewords what nobody has confirmed, and leaves alone what somebody has', async () => {
  const { store, read } = scene()
  const [first, second] = [
    { text: 'Write to the council about the bridge', owner: 'Ann Lee' },
    { text: 'Book the hall for the assembly', owner: 'Bo Diaz', confirmed: false },
  ]
  await read(buildReading('notes', [{ items: [first, second] }]))
  const reworded = [first, second].map((item) => ({ ...item, text: `${item.text} by June`, confirmed: false }))
  expect(await read(buildReading('notes', [{ items: reworded }]))).toMatchObject({ changed: 1, unchanged: 1, new: 0 })
  expect((await store.facts()).items.map((item) => item.text)).toEqual([first.text, `${second.text} by June`])
  const before = await store.cursor()
  expect(await read(buildReading('notes', [{ items: reworded }]))).toMatchObject({ changed: 0, unchanged: 2 })
  expect(await store.cursor()).toBe(before)
  const confirmed = [{ ...reworded[0], text: `${first.text} by June`, confirmed: true }]
  const outcome = await read(buildReading('notes', [{ items: confirmed }], { complete: false }))
  expect(outcome).toMatchObject({ changed: 1, new: 0 })
  expect((await store.facts()).items[0]?.text).toBe(`${first.text} by June`)
})

test('everyone, working groups and organizations own items; bots and rooms are nobody', async () => {
  const { store, read } = scene()
  const owners = ['all', 'Outreach Working Group', 'Oak Trust', 'Otter.ai', 'TBD']
  await read(buildReading('notes', [{ items: [{ text: 'Spread the word', owner: owners }] }]))
  const facts = await store.facts()
  expect(facts.parties.map((party) => `${party.kind} ${party.name}`)).toEqual([
    'group all',
    'group Outreach Working Group',
    'organization Oak Trust',
  ])
  expect(facts.assignments).toHaveLength(3)
})

test('an address in the place of a name finds the person whose name it spells', async () => {
  const { store, read } = scene()
  const items = ['ann.lee@oak.org', 'bo@river.org', 'bo@river.org'].map((owner, index) => ({
    text: `Task ${index}`,
    owner,
  }))
  await read(buildReading('notes', [{ present: ['Ann Lee', 'Bo Diaz'], items }]))
  const facts = await store.facts()
  expect(facts.parties.map((party) => party.name)).toEqual(['Ann Lee', 'Bo Diaz', 'bo@river.org'])
  expect(facts.aliases.map((alias) => alias.alias).sort()).toEqual(['ann.lee@oak.org', 'bo@river.org'])
})

test('initials mean the only one present who has them, and a first name whoever of the series bears it alone', async () => {
  const { store, read } = scene()
  const items = [
    { text: 'One', owner: 'AL' },
    { text: 'Two', owner: 'Cy' },
    { text: 'Three', owner: 'BD' },
  ]
  await read(
    buildReading('notes', [
      { date: '2026-01-12', present: ['Ann Lee', 'Bo Diaz', 'Ben Dorn'], items },
      { date: '2026-01-05', present: ['Cy Moss'] },
    ]),
  )
  const facts = await store.facts()
  const owners = facts.items.map((item) => {
    const owner = facts.assignments.find((row) => row.item === item.id)?.party
    return facts.parties.find((party) => party.id === owner)?.name
  })
  expect(owners).toEqual(['Ann Lee', 'Cy Moss', 'BD'])
})

test('an organization that stands in the list of attendees by its own name is no person', async () => {
  const { store, read } = scene()
  await read(buildReading('notes', [{ present: ['Oak Trust', 'Ann Lee of Oak Trust', 'Bo Diaz of Oak Trust'] }]))
  const facts = await store.facts()
  expect(facts.parties.map((party) => `${party.kind} ${party.name}`)).toEqual([
    'organization Oak Trust',
    'person Ann Lee',
    'person Bo Diaz',
  ])
  expect(facts.attendance).toHaveLength(2)
})

test('a long decision told again in a later document is one decision, a short one recurs', async () => {
  const { store, read } = scene()
  const decisions = ['Minutes approved', 'The coalition supports the bridge petition of the river groups']
  expect(await read(buildReading('january', [{ decisions }]))).toMatchObject({ decisions: 2 })
  expect(await read(buildReading('january', [{ decisions }]))).toMatchObject({ decisions: 0 })
  expect(await read(buildReading('february', [{ date: '2026-02-02', decisions }]))).toMatchObject({ decisions: 1 })
  expect((await store.facts()).decisions).toHaveLength(3)
})

test('of two namesakes a first name means the one who was there, and who comes for a working group comes for no organization', async () => {
  const { store, read } = scene()
  const more = {
    attendance: [
      { party: { name: 'Ann Lee', organization: 'Oak Trust Ltd' }, state: 'present' as const, role: null },
      { party: { name: 'Ann Moss', organization: 'The Oak Trust' }, state: 'absent' as const, role: null },
      { party: { name: 'Bo Diaz', organization: 'Flood Map WG' }, state: 'present' as const, role: null },
    ],
  }
  await read(buildReading('notes', [{ more, items: [{ text: 'Paint the boats', owner: 'Ann' }] }]))
  const facts = await store.facts()
  const nameOf = (id: string | undefined): string | undefined => facts.parties.find((party) => party.id === id)?.name
  expect(nameOf(facts.assignments[0]?.party)).toBe('Ann Lee')
  expect(facts.parties.map((party) => `${party.kind} ${party.name}`).sort()).toEqual([
    'group Flood Map WG',
    'organization Oak Trust Ltd',
    'person Ann Lee',
    'person Ann Moss',
    'person Bo Diaz',
  ])
})

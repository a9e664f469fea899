import { expect, test } from 'vitest'
import { importNotes, type ImportOptions } from './import-notes.ts'
import { openNodeCoalitionStore } from './node/node-coalition-store.ts'
import { buildReading, commandMaker } from './testing/build-reading.ts'

const january = `# Weekly meeting
Date: 2026-01-05
Attendees: Ann Lee (Oak Trust), Bo Diaz (River Fund)

## Action items
- [ ] Ann Lee: write to the council about the bridge
- [ ] Bo Diaz: book the hall for the assembly
`
const february = `# Weekly meeting
Date: 2026-02-02
Attendees: Ann Lee (Oak Trust), Bo Diaz (River Fund)

## Action items
- [x] Ann Lee: write to the council about the bridge
- [ ] Bo Diaz: book the hall for the assembly
- [ ] Ann Lee: ask the printers for three offers
`

function options(): ImportOptions {
  const command = commandMaker()
  return {
    confidenceMin: 0.5,
    confirmation: 'unconfirmed',
    today: '2026-03-01',
    now: () => '2026-03-01T10:00:00.000Z',
    newId: () => command({ type: 'item.confirm', item: 'x' }).id,
    actor: 'import',
  }
}

test('a folder of notes becomes a record in the order of its meetings, whatever the order of its files', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const progress: string[] = []
  const imported = await importNotes(
    store,
    [
      { path: 'a-february.md', text: february },
      { path: 'z-january.md', text: january },
    ],
    { ...options(), onProgress: ({ stage, done, total }) => progress.push(`${stage} ${done} of ${total}`) },
  )
  expect(imported).toMatchObject([
    { path: 'z-january.md', ok: true, outcome: { new: 2 } },
    { path: 'a-february.md', ok: true, outcome: { new: 1, completed: 1, unchanged: 1 } },
  ])
  expect(progress).toEqual(['reading 1 of null', 'reading 2 of null', 'recording 1 of 2', 'recording 2 of 2'])
  const facts = await store.facts()
  expect(facts.items.map((item) => [item.status, item.confirmation, item.sightings])).toEqual([
    ['done', 'unconfirmed', 2],
    ['open', 'unconfirmed', 2],
    ['open', 'unconfirmed', 1],
  ])
  expect(facts.parties.map((party) => party.name).sort()).toEqual(['Ann Lee', 'Bo Diaz', 'Oak Trust', 'River Fund'])
})

test('importing the same folder again adds nothing', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const files = [{ path: 'january.md', text: january }]
  const fixed = options()
  await importNotes(store, files, fixed)
  const before = await store.facts()
  expect(await importNotes(store, files, fixed)).toMatchObject([{ ok: true, outcome: { new: 0, unchanged: 2 } }])
  expect(await store.facts()).toEqual(before)
})

test('a text without any meeting is read and leaves nothing behind but its source', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const [outcome] = await importNotes(store, [{ path: 'empty.md', text: '' }], options())
  expect(outcome).toMatchObject({ ok: true, outcome: { new: 0, meetings: 0 } })
  expect(await store.facts()).toMatchObject({ parties: [], meetings: [], sources: [{ key: 'empty.md' }] })
})

test('who is certainly one person under two names is merged, in one import and in a later one', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const notes = (day: string, who: string): { path: string; text: string } => ({
    path: `${day}.md`,
    text: `# Weekly meeting ${day}\n\n## Attendees\n\n- ${who} (Oak Trust)\n- Bo Diaz\n`,
  })
  await importNotes(store, [notes('2026-01-05', 'Timothy Okonjo'), notes('2026-01-12', 'Timmy Okonjo')], options())
  const names = async (): Promise<string[]> =>
    (await store.facts()).parties.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []))
  expect(await names()).toEqual(['Timothy Okonjo', 'Bo Diaz'])
  expect((await store.facts()).aliases.map(({ alias }) => alias)).toEqual(['Timmy Okonjo'])
  await importNotes(store, [notes('2026-01-19', 'Timmy Okonjo'), notes('2026-01-26', 'Tim Okonjo')], options())
  expect(await names()).toEqual(['Timothy Okonjo', 'Bo Diaz'])
})

test('two who were both known before stay as people left them', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const meetings = ['Timothy Okonjo', 'Timmy Okonjo'].map((who, at) => ({ date: `2026-01-0${at + 1}`, present: [who] }))
  const command = commandMaker(500)
  await store.record([command({ type: 'reading.record', reading: buildReading('notes', meetings) })], 'somebody')
  await importNotes(store, [{ path: 'january.md', text: january }], options())
  const names = (await store.facts()).parties.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Timothy Okonjo', 'Timmy Okonjo', 'Ann Lee']))
})

test('who is certainly the same as two who were known before makes those two not one', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const meetings = ['Tim Okonjo', 'Timmy Okonjo'].map((who, at) => ({
    date: `2026-01-0${at + 1}`,
    present: [`${who} of Oak Trust`],
  }))
  const command = commandMaker(500)
  await store.record([command({ type: 'reading.record', reading: buildReading('notes', meetings) })], 'somebody')
  const text = '# Weekly meeting 2026-01-19\n\n## Attendees\n\n- Timothy Okonjo (Oak Trust)\n- Bo Diaz\n'
  await importNotes(store, [{ path: 'later.md', text }], options())
  const { merges } = await store.mergeReview()
  expect(merges.map(({ from, into }) => [from.name, into.name].includes('Timothy Okonjo'))).toEqual([true])
  const names = (await store.facts()).parties.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []))
  expect(names).toHaveLength(3)
})

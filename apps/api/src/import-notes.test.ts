import { expect, test } from 'vitest'
import { importNotes, type ImportOptions } from './import-notes.ts'
import { openNodeCoalitionStore } from './node/node-coalition-store.ts'
import { commandMaker } from './testing/build-reading.ts'

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

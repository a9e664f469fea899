import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNodeCoalitionStore } from '../node/node-coalition-store.ts'
import { buildReading, commandMaker } from '../testing/build-reading.ts'

test('facts are read once while nothing changes, and anew after every change, also one by another process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-facts-'))
  const [one, other] = [1, 2].map(() => openNodeCoalitionStore(join(folder, 'a.sqlite')))
  if (one === undefined || other === undefined) throw new Error('no stores')
  const command = commandMaker()
  const read = (text: string) =>
    command({ type: 'reading.record', reading: buildReading(text, [{ items: [{ text, owner: 'Ann Lee' }] }]) })
  const texts = async () => {
    const facts = await one.facts()
    expect(await one.factsText()).toBe(JSON.stringify(facts))
    return facts.items.map((item) => item.text)
  }

  await one.record([read('Paint the boats')], 'tester')
  const first = await one.facts()
  expect(await one.facts()).toBe(first)
  await one.record([read('Book the hall')], 'tester')
  expect(await texts()).toEqual(['Paint the boats', 'Book the hall'])
  await other.record([read('Call the printers')], 'tester')
  expect(await texts()).toEqual(['Paint the boats', 'Book the hall', 'Call the printers'])

  one.describe({ id: 'a', name: 'River', sample: false })
  expect((await one.facts()).coalition.name).toBe('River')
  other.describe({ id: 'a', name: 'Hill', sample: false })
  expect((await one.facts()).coalition.name).toBe('Hill')
  one.close()
  other.close()
  rmSync(folder, { recursive: true })
})

test('facts are written to the letter as they are read, whatever people write', async () => {
  const store = openNodeCoalitionStore(':memory:')
  const command = commandMaker()
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(words, fc.option(words), async (text, owner) => {
      const items = [{ text, ...(owner === null ? {} : { owner }) }]
      await store.record([command({ type: 'reading.record', reading: buildReading(text, [{ items }]) })], 'tester')
      expect(await store.factsText()).toBe(JSON.stringify(await store.facts()))
    }),
    { numRuns: 60 },
  )
  expect((await store.facts()).items.length).toBeGreaterThan(20)
  store.close()
})

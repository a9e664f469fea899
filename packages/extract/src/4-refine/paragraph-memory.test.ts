import { expect, test } from 'vitest'
import { parseLines } from '../1-normalise/parse-lines.ts'
import { splitLines } from '../1-normalise/split-lines.ts'
import { findParagraphs } from '../2-recognise/paragraphs.ts'
import { knowNames } from '../3-resolve/known-names.ts'
import { openMemory, type Circumstances } from './paragraph-memory.ts'

const lines = parseLines(splitLines('- Ana will go\n- Bo will stay'))
const [first] = [...findParagraphs(lines, [null, null], 0, 2).values()]
const plain: Circumstances = {
  section: null,
  parent: null,
  hasChildren: false,
  speaker: null,
  isSpeech: false,
  from: 0,
}
const ana = { name: 'Ana Ruiz', handle: null, aliases: [] }

test('proposals are found again only for other names, another place, or another speaker', () => {
  if (first === undefined) throw new Error('no paragraph')
  let found = 0
  const memory = openMemory()
  const recall = (names: readonly string[], circumstances: Circumstances): void => {
    const known = knowNames([ana, ...names.map((name) => ({ name, handle: null, aliases: [] }))])
    memory.forNames(known)(first, circumstances, () => {
      found += 1
      return { sure: () => [], loose: () => [] }
    })
  }
  recall([], plain)
  recall([], { ...plain })
  expect(found).toBe(1)
  recall(['Bo Lind'], plain)
  expect(found).toBe(2)
  recall(['Bo Lind'], { ...plain, speaker: 'Ana' })
  expect(found).toBe(3)
  recall(['Bo Lind'], { ...plain, speaker: 'Ana', hasChildren: true })
  expect(found).toBe(4)
})

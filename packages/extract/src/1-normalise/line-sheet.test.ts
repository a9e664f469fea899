import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editSheet, openSheet } from './line-sheet.ts'
import { parseLines } from './parse-lines.ts'
import { splitLines } from './split-lines.ts'
import { findChange } from './text-change.ts'

const piece = fc.constantFrom(
  'a',
  'word',
  '\n',
  '\n',
  '\r\n',
  '\r',
  '# Head',
  '---\n',
  '===\n',
  '```\n',
  '~~~',
  '<!--',
  '-->',
  '- [ ] x',
  '\u2028',
  ' ',
  '|',
)
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const edits = fc.array(fc.tuple(fc.nat(80), fc.nat(12), fc.array(piece, { maxLength: 3 })), { maxLength: 8 })

test('after any edits the lines are those of the whole text read afresh, and untouched lines are the same objects', () => {
  let kept = 0
  fc.assert(
    fc.property(texts, edits, (text, changes) => {
      let sheet = openSheet(text)
      let now = text
      for (const [at, removed, added] of changes) {
        now = now.slice(0, at) + added.join('') + now.slice(at + removed)
        const before = [...sheet.lines]
        const edited = editSheet(sheet, now)
        sheet = edited.sheet
        const { from, untilBefore, untilAfter, removed: gone } = edited.change
        expect(gone).toEqual(before.slice(from, untilBefore))
        expect(sheet.lines).toEqual(parseLines(splitLines(now)))
        expect(sheet.text).toBe(now)
        expect(sheet.lines.length - untilAfter).toBe(before.length - untilBefore)
        for (let index = 0; index < from; index++) expect(sheet.lines[index]).toBe(before[index])
        for (let index = untilAfter; index < sheet.lines.length; index++)
          expect(sheet.lines[index]).toBe(before[index + untilBefore - untilAfter])
        kept += from + sheet.lines.length - untilAfter
      }
    }),
    { numRuns: 3000 },
  )
  expect(kept).toBeGreaterThan(1000)
})

test('lines put into a front matter push its last lines out of it', () => {
  const edited = editSheet(openSheet('---\n\n---\n'), '---\n|---\n---\n\n---\n')
  expect(edited.sheet.lines.map(({ kind }) => kind)).toEqual(['hidden', 'hidden', 'hidden', 'blank', 'rule', 'blank'])
})

test('the stretch in which two texts differ is found, however long they are', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(200_000), (before, after, shared, length) => {
      const long = shared.repeat(Math.ceil(length / Math.max(1, shared.length)) % 5000)
      const one = long + before + long
      const other = long + after + long
      const change = findChange(one, other)
      expect(change === null).toBe(one === other)
      const { from, untilBefore, untilAfter } = change ?? { from: 0, untilBefore: 0, untilAfter: 0 }
      expect(one.slice(0, from)).toBe(other.slice(0, from))
      expect(one.slice(untilBefore)).toBe(other.slice(untilAfter))
      expect(untilBefore - from).toBeLessThanOrEqual(before.length)
    }),
    { numRuns: 300 },
  )
  expect(findChange('same', 'same')).toBeNull()
})

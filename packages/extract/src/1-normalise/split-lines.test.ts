import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitLines } from './split-lines.ts'

const numbered = (text: string): [number, string][] => splitLines(text).map(({ number, raw }) => [number, raw])

test.each([
  ['\n', 'Unix'],
  ['\r\n', 'Windows'],
  ['\r', 'old Macintosh'],
  ['\u2028', 'line separator'],
  ['\u0085', 'next line'],
])('lines that end with %j (%s) are numbered from 1', (end) => {
  expect(numbered(['one', '', 'three'].join(end))).toEqual([
    [1, 'one'],
    [2, ''],
    [3, 'three'],
  ])
})

test('a separator inside a line of the file parts it and leaves the numbers of the file as they are', () => {
  expect(numbered('one\u2028two\nthree\r\nfour\u0085five\r\r\nsix')).toEqual([
    [1, 'one'],
    [1, 'two'],
    [2, 'three'],
    [3, 'four'],
    [3, 'five'],
    [4, 'six'],
  ])
})

test('each line is a slice of the text at its start, its number tells the line breaks before it, and nothing else is lost', () => {
  const piece = fc.constantFrom('a', 'b ', '\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\f', '\v')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const lines = splitLines(text)
      for (const { raw, start, number } of lines) {
        expect(text.slice(start, start + raw.length)).toBe(raw)
        const above = text.slice(0, start)
        expect(text.includes('\n') ? number : 0).toBe(text.includes('\n') ? above.split('\n').length : 0)
      }
      expect(lines.map(({ raw }) => raw).join('')).toBe(text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ''))
    }),
    { numRuns: 2000 },
  )
})

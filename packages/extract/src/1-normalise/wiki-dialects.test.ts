import { expect, test } from 'vitest'
import { normaliseCapture } from './normalise-capture.ts'
import { countDialectMarks, dialectOf } from './wiki-dialects.ts'

const dialect = (text: string): string | null => dialectOf(countDialectMarks(normaliseCapture(text, 'txt').lines))

test.each([
  ['#+TITLE: Garden\n* Present\n* Tasks\n', 'org'],
  ['* Tasks\n** TODO order seeds\n** DONE mend the gate\n', 'org'],
  ['## Present\n\n* Ana Ruiz\n* Bo Lind\n\n* NEXT WEEK we plant\n', null],
  ['Tasks\n* TODO order seeds\n* DONE mend the gate\n', null],
])('%j is %s: a word in capitals behind a star makes no outline of a list', (text, expected) => {
  expect(dialect(text)).toBe(expected)
})

import { expect, test } from 'vitest'
import { parseLines } from './parse-lines.ts'
import { splitLines } from './split-lines.ts'

const read = (raw: string): [string, string] => {
  const [line] = parseLines(splitLines(raw))
  return [line?.kind ?? '', line?.plain ?? '']
}

test.each([
  ['- Ana\u200b: call the mill', ['bullet', 'Ana: call the mill']],
  ['\u200b- Ana: call', ['bullet', 'Ana: call']],
  ['\u2068Ana\u2069 will\u00a0call', ['text', 'Ana will call']],
  ['re\u00adpair the gate', ['text', 'repair the gate']],
  ['Présents\u202f: Ana', ['text', 'Présents : Ana']],
  ['one\u200btwo', ['text', 'one two']],
  ['\u3000\u2003Ana', ['text', 'Ana']],
  ['\ufeff# Notes', ['heading', 'Notes']],
  ['\u200b', ['blank', '']],
  ['👩\u200d🌾 Ana', ['text', '👩\u200d🌾 Ana']],
])('%j is read as it is seen', (raw, expected) => {
  expect(read(raw)).toEqual(expected)
})

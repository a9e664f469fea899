import { expect, test } from 'vitest'
import { normaliseCapture } from '../1-normalise/normalise-capture.ts'
import { extractDrafts } from '../pipeline.ts'
import { compareDocuments, type DocumentState } from './compare-documents.ts'

const read = (text: string): DocumentState => ({
  items: extractDrafts({ text, format: 'md' }, { today: '2026-11-20' }).meetings.flatMap((meeting) =>
    meeting.actions
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ text: words, owners, done, line }) => ({
        text: words,
        owners: owners.value.map(({ name }) => name),
        done,
        line,
        meeting: meeting.date.value,
      })),
  ),
  lines: normaliseCapture(text, 'md').lines,
})

const told = (old: string, now: string): unknown[] =>
  compareDocuments(read(old), read(now)).map((change) => [
    change.change,
    change.old?.line ?? null,
    change.now?.line ?? null,
  ])

const earlier =
  '# Meeting 2026-03-02\n\nAttendees: Zuri Abara, Osk Lind\n\n## Actions\n\n- Zuri: write to the mayor\n- Osk: book the hall\n'
const later =
  '# Meeting 2026-03-09\n\nAttendees: Zuri Abara, Osk Lind\n\n## Actions\n\n- Zuri: print the posters\n- Osk: book the hall\n'

test('of a meeting put on top only its own items are new, the same words included', () => {
  expect(told(earlier, `${later}\n${earlier}`)).toEqual([
    ['new', null, 7],
    ['new', null, 8],
    ['unchanged', 7, 16],
    ['unchanged', 8, 17],
  ])
})

test('an item whose line stands is never gone, even when its new words no longer read like a task', () => {
  const prose = '# Meeting 2026-03-02\n\nAttendees: Zuri Abara, Osk Lind\n\n- Zuri will write to the mayor\n'
  expect(told(prose, prose.replace('will write', 'wlil wrtie'))).toEqual([['changed', 5, 5]])
  expect(told(prose, prose.replace('- Zuri will write to the mayor\n', ''))).toEqual([['gone', 5, null]])
})

test.each([
  ['- [x] Zuri: write to the mayor'],
  ['- ~~Zuri: write to the mayor~~'],
  ['- Zuri: write to the mayor (done)'],
  ['- Zuri: write to the mayor ✅'],
  ['- DONE: Zuri: write to the mayor'],
])('%s completes the item that stood there', (line) => {
  expect(told(earlier, earlier.replace('- Zuri: write to the mayor', line))).toEqual([
    ['completed', 7, 7],
    ['unchanged', 8, 8],
  ])
})

test('items that change places are the same items', () => {
  const swapped = earlier.replace(
    '- Zuri: write to the mayor\n- Osk: book the hall',
    '- Osk: book the hall\n- Zuri: write to the mayor',
  )
  expect(told(earlier, swapped)).toEqual([
    ['unchanged', 8, 7],
    ['unchanged', 7, 8],
  ])
})

test('a task taken away and another written elsewhere are gone and new', () => {
  expect(
    told(
      earlier,
      earlier.replace('- Zuri: write to the mayor\n', '').replace('hall\n', 'hall\n- Osk: mend the fence\n'),
    ),
  ).toEqual([
    ['unchanged', 8, 7],
    ['new', null, 8],
    ['gone', 7, null],
  ])
})

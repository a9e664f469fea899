import type { Capture } from '@evenkeel/domain/capture.ts'
import { extractDrafts } from '@evenkeel/extract/pipeline.ts'
import { expect, test } from 'vitest'
import { keepReading } from './keep-reading.ts'

const day = { today: '2026-03-05', timeZone: 'Europe/Paris' }
const NOTES =
  '## Call 2026-03-04\n\nPresent: Ana Ruiz, Bo Lind\n\n- [ ] Ana: call the printer by Friday\n\n' +
  '## Call 2026-02-25\n\n- [ ] Bo: book the hall\n- and more\n- and tea\n- and cake\n- and chairs\n'

function captureOf(text: string, key = 'notes-1'): Capture {
  return {
    source: { kind: 'document', key, title: 'Weekly', url: null },
    method: 'markdown-export',
    format: 'md',
    text,
    capturedAt: '2026-03-05T10:00:00.000Z',
    complete: true,
  }
}

function afresh({ text, format, source }: Capture, { today, timeZone } = day): unknown {
  return extractDrafts({ text, format, title: source.title }, { today, timeZone, fileName: source.title })
}

test('the same document read again after each edit reads as it does afresh', () => {
  const read = keepReading()
  for (const text of [NOTES, NOTES.replace('Friday', 'Monday'), `${NOTES}- [ ] Cy: sing\n`, NOTES, '', NOTES])
    expect(read(captureOf(text), day)).toEqual(afresh(captureOf(text)))
})

test('what an edit does not reach is not read again', () => {
  const read = keepReading()
  const [first] = read(captureOf(NOTES), day).meetings
  const [again] = read(captureOf(`${NOTES}- and bread\n`), day).meetings
  expect(again).toBe(first)
})

test('another document, another day and another time zone are read whole', () => {
  const read = keepReading()
  const first = read(captureOf(NOTES), day)
  const other = read(captureOf(NOTES, 'notes-2'), day)
  expect(other).toEqual(first)
  expect(other.meetings[0]).not.toBe(first.meetings[0])
  const undated = '- [ ] Ana: call the printer tomorrow\n'
  for (const today of ['2026-03-05', '2026-03-06'])
    expect(read(captureOf(undated), { ...day, today })).toEqual(afresh(captureOf(undated), { ...day, today }))
})

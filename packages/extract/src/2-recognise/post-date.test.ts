import { expect, test } from 'vitest'
import { parseLines } from '../1-normalise/parse-lines.ts'
import { splitLines } from '../1-normalise/split-lines.ts'
import { readPostDate } from './post-date.ts'

const body = (text: string): ReturnType<typeof parseLines> => parseLines(splitLines(text))

test.each([
  ['On March 3, 2026, forty tenants met.', '2026-03-20', '2026-03-03'],
  ['We had a small round last Tuesday.', '2026-03-20', '2026-03-17'],
  ['We had a small round last Friday.', '2026-03-20', '2026-03-13'],
  ['On March 3, 2024, it all began.', '2026-03-20', '2026-03-20'],
  ['Forty tenants met.', '2026-03-20', '2026-03-20'],
])('%s posted on %s tells of %s', (text, posted, date) => {
  expect(readPostDate(body(text), posted, null)?.date).toBe(date)
})

test('a post whose file is named after a day months away tells of no day', () => {
  expect(readPostDate(body('Forty tenants met.'), '2026-03-20', '2025-12-01')).toBeNull()
  expect(readPostDate(body('Forty tenants met.'), '2026-03-20', '2026-03-18')?.date).toBe('2026-03-20')
})

import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import fc from 'fast-check'
import { buildReading } from '../build-reading.ts'
import { anyWish, type Wish } from '../random-history.ts'

/** Everything that people write, under which a word can be planted. */
const wordFields: ReadonlySet<string> = new Set([
  'text',
  'title',
  'quote',
  'key',
  'name',
  'organization',
  'alias',
  'reason',
  'dueWords',
])

/** Returns a value with a word put behind everything in it that people write. */
export function plant<T>(value: T, word: string): T {
  return planted(value, word, null) as T
}

function planted(value: unknown, word: string, field: string | null): unknown {
  if (typeof value === 'string') return field !== null && wordFields.has(field) ? `${value} ${word}` : value
  if (Array.isArray(value)) return value.map((one) => planted(one, word, field))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, planted(one, word, key)]))
}

/** A reading with something of every sort, so that each answer has a word to leak. */
export const fullReading: CommandBody = {
  type: 'reading.record',
  reading: buildReading('minutes', [
    {
      title: 'Weekly',
      present: ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund', 'Cy Roe of Oak Trust'],
      items: [
        { text: 'Paint the boats', owner: 'Ann Lee', due: '2026-02-01' },
        { text: 'Book the hall', owner: 'Bo Diaz' },
      ],
      decisions: ['We meet every second Tuesday'],
      more: {
        speakingMethod: 'transcript',
        speaking: [
          { party: { name: 'Ann Lee' }, turns: 4, words: 90, seconds: 60 },
          { party: { name: 'Bo Diaz' }, turns: 2, words: 30, seconds: 20 },
        ],
        transitions: [{ from: { name: 'Ann Lee' }, to: { name: 'Bo Diaz' }, count: 2 }],
      },
    },
  ]),
}

/** What people may have done before anybody asks. */
export const anyPast: fc.Arbitrary<readonly Wish[]> = fc.array(anyWish, { maxLength: 6 })

/** Returns every identifier in the facts of a coalition, by which somebody of another one may ask. */
export function identifiersIn(facts: Facts): string[] {
  return [facts.parties, facts.sources, facts.meetings, facts.items, facts.decisions].flatMap((rows) =>
    rows.map(({ id }) => id),
  )
}

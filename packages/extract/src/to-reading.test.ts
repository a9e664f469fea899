import { expect, test } from 'vitest'
import { Reading } from '@evenkeel/domain/reading.ts'
import { extractDrafts } from './pipeline.ts'
import { toReading } from './to-reading.ts'

const text = [
  '# Garden circle 2026-03-03',
  '',
  'Present: Ana Ruiz (Riverside), Bo Lind',
  '',
  '## Action items',
  '',
  '- Ana, Bo: order seeds by March 10',
  '- governance wg: propose dates',
  '- Publish the notes',
].join('\n')
const source = { kind: 'file', key: 'garden.md', title: 'garden.md', url: null } as const
const extraction = extractDrafts({ text, format: 'md' }, { today: '2026-12-01' })
const reading = toReading(extraction, source, { confidenceMin: 0.5, confirmation: 'unconfirmed', complete: true })

test('the first named owns the item, the others help, and nobody is invented', () => {
  expect(
    reading.meetings[0]?.items.map(({ parties }) => parties.map(({ party, role }) => [party.name, party.kind, role])),
  ).toEqual([
    [
      ['Ana', 'person', 'owner'],
      ['Bo', 'person', 'helper'],
    ],
    [['governance wg', 'group', 'owner']],
    [],
  ])
})

test('quotes are verbatim lines of the source and the reading passes the contract', () => {
  for (const { quote } of reading.meetings[0]?.items ?? []) expect(text).toContain(quote)
  expect(Reading.parse(reading)).toEqual(reading)
})

test('drafts below the confidence are left out', () => {
  const none = toReading(extraction, source, { confidenceMin: 1, confirmation: 'unconfirmed', complete: true })
  expect(none.meetings[0]?.items).toEqual([])
  expect(none.meetings[0]?.attendance).toHaveLength(2)
})

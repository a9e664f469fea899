import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareReadings, type ComparableItem } from './compare-readings.ts'

const item = (text: string, line: number, more: Partial<ComparableItem> = {}): ComparableItem => ({
  text,
  owners: [],
  done: false,
  line,
  meeting: null,
  ...more,
})

test('a re-reading tells completed, reopened, changed, new, gone and unchanged apart', () => {
  const old = [
    item('Write the grant report', 1),
    item('Call the city council about permits', 2, { done: true }),
    item('Book the hall for the assembly', 3),
    item('Draft newsletter for spring campaign', 4),
    item('Buy paint', 5),
  ]
  const now = [
    item('Order the new banners', 1),
    item('Write the grant report', 2, { done: true }),
    item('Call the city council about permits', 3),
    item('Book the hall for the assembly', 4),
    item('Draft the newsletter for the spring campaign by Friday', 5),
  ]
  const changes = compareReadings(old, now).map(({ change, old, now }) => [
    change,
    old?.line ?? null,
    now?.line ?? null,
  ])
  expect(changes).toEqual([
    ['new', null, 1],
    ['completed', 1, 2],
    ['reopened', 2, 3],
    ['unchanged', 3, 4],
    ['changed', 4, 5],
    ['gone', 5, null],
  ])
})

test('a template chore written in every meeting is paired with its own meeting', () => {
  const old = [item('Publish the notes', 10, { meeting: '2026-01-01' })]
  const now = [
    item('Publish the notes', 3, { meeting: '2026-01-08' }),
    item('Publish the notes', 20, { meeting: '2026-01-01' }),
  ]
  expect(compareReadings(old, now).map((change) => [change.change, change.now?.meeting])).toEqual([
    ['new', '2026-01-08'],
    ['unchanged', '2026-01-01'],
  ])
})

test('another owner of the same words is a change, never a second item', () => {
  const changes = compareReadings(
    [item('Book the hall', 1, { owners: ['Ana'] })],
    [item('Book the hall', 1, { owners: ['Bo'] })],
  )
  expect(changes.map(({ change }) => change)).toEqual(['changed'])
})

const words = fc.constantFrom('write', 'report', 'hall', 'book', 'call', 'council', 'banner', 'paint', 'émile', '')
const items = fc.array(
  fc.record({
    text: fc.array(words, { maxLength: 5 }).map((list) => list.join(' ')),
    owners: fc.array(fc.constantFrom('Ana', 'Bo'), { maxLength: 2 }),
    done: fc.boolean(),
    line: fc.integer({ min: 1, max: 99 }),
    meeting: fc.constantFrom(null, 'a', 'b'),
  }),
  { maxLength: 30 },
)

test('every item of both readings is accounted for exactly once', () => {
  fc.assert(
    fc.property(items, items, (old, now) => {
      const changes = compareReadings(old, now)
      expect(new Set(changes.flatMap((change) => change.old ?? []))).toEqual(new Set(old))
      expect(changes.filter((change) => change.old !== null)).toHaveLength(old.length)
      expect(changes.flatMap((change) => change.now ?? [])).toEqual(now)
    }),
  )
})

test('a document compared with itself is unchanged throughout', () => {
  fc.assert(
    fc.property(items, (list) => {
      expect(
        compareReadings(
          list,
          list.map((one) => ({ ...one })),
        ).every(({ change }) => change === 'unchanged'),
      ).toBe(true)
    }),
  )
})

test('among twenty thousand items each is found again by its words', () => {
  const many = (count: number, tail: string): ComparableItem[] =>
    Array.from({ length: count }, (_, index) => item(`Send letter ${index} to member ${index * 7} ${tail}`, index + 1))
  const changes = compareReadings(many(20_000, 'soon'), many(20_000, 'now'))
  expect(changes.filter(({ change }) => change === 'changed').length).toBeGreaterThan(15_000)
})

/** The obvious way: weigh every pair. Few items share no word that is too frequent to look up by. */
function countByAllPairs(old: readonly ComparableItem[], now: readonly ComparableItem[]): number {
  const same = (a: ComparableItem, b: ComparableItem): boolean => a.text === b.text
  const left = [...old]
  let matched = 0
  for (const item of now) {
    const found = left.findIndex((candidate) => same(candidate, item))
    if (found < 0) continue
    left.splice(found, 1)
    matched += 1
  }
  return matched
}

test('never fewer pairs are found than by looking for the same words among all pairs', () => {
  fc.assert(
    fc.property(items, items, (old, now) => {
      const paired = compareReadings(old, now).filter((change) => change.old !== null && change.now !== null).length
      expect(paired).toBeGreaterThanOrEqual(countByAllPairs(old, now))
    }),
  )
})

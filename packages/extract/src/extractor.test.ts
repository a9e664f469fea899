import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor } from './extractor.ts'
import { extractDrafts } from './pipeline.ts'
import { noteFragments } from './testing/notes-fragments.ts'

const context = { today: '2026-12-01', fileName: 'notes.md' }
const fragment = fc.constantFrom(...noteFragments)
const heading = fc.integer({ min: 1, max: 28 }).map((day) => `\n## Call 2026-03-${String(day).padStart(2, '0')}\n\n`)
const meeting = fc.tuple(heading, fc.array(fragment, { maxLength: 14 })).map(([head, body]) => head + body.join(''))
const documents = fc.array(meeting, { maxLength: 7 }).map((meetings) => meetings.join(''))
const added = fc.oneof(
  fc.string({ maxLength: 2 }),
  fragment,
  meeting,
  fc.array(fragment, { maxLength: 3 }).map((pieces) => pieces.join('')),
)
const edits = fc.array(fc.tuple(fc.nat(3000), fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)), added), {
  minLength: 1,
  maxLength: 10,
})

function edited(text: string, [at, removed, inserted]: readonly [number, number, string]): string {
  const place = text.length === 0 ? 0 : at % (text.length + 1)
  return text.slice(0, place) + inserted + text.slice(place + removed)
}

test('after every edit the drafts are those of the whole text read afresh', () => {
  let drafts = 0
  fc.assert(
    fc.property(documents, edits, fc.constantFrom('md' as const, 'txt' as const), (text, changes, format) => {
      const extractor = createExtractor({ format, title: 'Notes' }, context)
      let now = text
      expect(extractor.update(now)).toEqual(extractDrafts({ text: now, format, title: 'Notes' }, context))
      for (const change of changes) {
        now = edited(now, change)
        const extraction = extractor.update(now)
        expect(extraction).toEqual(extractDrafts({ text: now, format, title: 'Notes' }, context))
        drafts += extraction.meetings.length
      }
    }),
    { numRuns: 150 },
  )
  expect(drafts).toBeGreaterThan(400)
})

test('a letter typed into one meeting leaves the drafts of the others the objects that they were', () => {
  const one = '## Call 2026-03-04\n\n- [ ] Ana: call the printer\n\n'
  const other = '## Call 2026-03-11\n\n- [ ] Bo: book the hall\n'
  const extractor = createExtractor({ format: 'md' }, context)
  const text = `${one}${other}- and more\n- and more\n- and tea`
  const before = extractor.update(text).meetings
  const after = extractor.update(`${text}s`).meetings
  expect(after[0]).toBe(before[0])
  expect(after[1]).not.toBe(before[1])
})

test('what one roster says of an organization settles the same organization on another', () => {
  const text =
    '## Call 2026-03-04\n\nPresent:\n\n- Ana Ruiz (Harbour / Flood Map)\n\n' +
    'Some talk.\n\n'.repeat(20) +
    '## Call 2026-03-11\n\nPresent:\n\n- Bo Lind (Quay)\n'
  const extractor = createExtractor({ format: 'md' }, context)
  const organization = (now: string): unknown => extractor.update(now).meetings[0]?.attendees[0]?.organization
  expect(organization(text)).toBe('Harbour')
  expect(organization(text.replace('Quay', 'Flood Map'))).toBe('Flood Map')
})

test('formats that are rendered are read afresh, and a reader that forgot reads on', () => {
  const text = '<h1>Call 2026-03-04</h1><ul><li>[ ] Ana: call the printer</li></ul>'
  const extractor = createExtractor({ format: 'html' }, context)
  expect(extractor.update(text)).toEqual(extractDrafts({ text, format: 'html' }, context))
  const notes = createExtractor({ format: 'md' }, context)
  const first = notes.update('# Call 2026-03-04\n\n- [ ] Ana: go\n')
  notes.forget()
  expect(notes.update('# Call 2026-03-04\n\n- [ ] Ana: go\n')).toEqual(first)
})

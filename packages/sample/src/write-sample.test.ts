import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from './calendar.ts'
import { sampleTruth, writeSample } from './write-sample.ts'

const options = { seed: 1, today: '2026-11-21' }

test('the same seed and day give the same bytes, another seed gives others', () => {
  expect(writeSample(options)).toEqual(writeSample(options))
  expect(writeSample({ ...options, seed: 2 })).not.toEqual(writeSample(options))
})

test('every document has a path of its own and a believable size', () => {
  const documents = writeSample(options)
  expect(new Set(documents.map((document) => document.path)).size).toBe(documents.length)
  for (const document of documents) {
    expect(document.text.length).toBeGreaterThan(500)
    expect(document.text.length).toBeLessThan(100_000)
  }
})

test('every shape of notes is there', () => {
  const all = writeSample(options)
    .map((document) => document.text)
    .join('\n')
  for (const mark of [
    '- [ ] \\[',
    '### Suggested next steps',
    '### **Next steps**',
    '# 📖 Transcript',
    '](mailto:',
    'ACTION: ',
    'Regrets: ',
    '- [x] ',
    'lst-kix_',
    "'s Presentation",
  ]) {
    expect(all).toContain(mark)
  }
})

test('what is planted stands in its document', () => {
  const texts = new Map(writeSample(options).map((document) => [document.path, document.text]))
  const plain = (text: string): string => text.toLowerCase().replaceAll('\\', '')
  for (const document of sampleTruth(options)) {
    const text = plain(texts.get(document.path) ?? '')
    for (const meeting of document.meetings) {
      for (const item of meeting.items) expect(text).toContain(plain(item.text))
      for (const attendee of meeting.attendees) expect(text).toContain(plain(attendee.as))
    }
  }
})

test('any seed and any day of three centuries give the same number of documents, none of them from the future', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -60_000, max: 60_000 }), (seed, day) => {
      const today = isoDate(day)
      const planted = sampleTruth({ seed, today })
      expect(planted).toHaveLength(65)
      for (const { date } of planted.flatMap((document) => document.meetings)) expect(date < today).toBe(true)
    }),
    { numRuns: 20 },
  )
})

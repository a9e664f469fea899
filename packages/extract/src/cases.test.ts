import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectFormat } from './detect-format.ts'
import { extractDrafts } from './pipeline.ts'

const root = new URL('cases/', import.meta.url)
const cases = readdirSync(root).flatMap((shape) =>
  readdirSync(new URL(`${shape}/`, root)).map((name) => ({ shape, name, folder: new URL(`${shape}/${name}/`, root) })),
)

test('the folder of cases is read: at least twenty documents of at least ten shapes', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20)
  expect(new Set(cases.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(10)
})

test.each(cases)('$shape/$name gives exactly what is expected of it', ({ folder }) => {
  const file = readdirSync(folder).find((name) => name.startsWith('input.')) ?? 'input.md'
  const text = readFileSync(new URL(file, folder), 'utf8')
  const context = { today: '2026-12-01', fileName: file }
  const { meetings } = extractDrafts({ text, format: detectFormat(file, text) }, context)
  const found = meetings.map((meeting) => ({
    title: meeting.title.value,
    date: meeting.date.value,
    attendees: meeting.attendees.map(({ name, organization, role, state }) => [name, organization, role, state]),
    actions: meeting.actions
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ line, endLine, text: words, owners, due, done }) => ({
        line,
        endLine,
        text: words,
        owners: owners.value.map(({ name }) => name),
        due: due.value,
        done,
      })),
    decisions: meeting.decisions
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ line, text: words }) => [line, words]),
    speaking: meeting.speaking.map(({ name, turns, words, seconds }) => [name, turns, words, seconds]),
    speakingMethod: meeting.speakingMethod,
  }))
  expect({ meetings: found }).toEqual(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))
})

const negatives = readdirSync(new URL('negatives/', import.meta.url))

test('the folder of negatives is read: at least twelve texts', () => {
  expect(negatives.length).toBeGreaterThanOrEqual(12)
})

test.each(negatives)('%s holds nothing to draft', (name) => {
  const text = readFileSync(new URL(`negatives/${name}`, import.meta.url), 'utf8')
  expect(extractDrafts({ text, format: 'txt' }, { today: '2026-12-01' }).meetings).toEqual([])
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf } from '../locales/phrases.ts'
import { extractDrafts } from '../pipeline.ts'
import { matchingTexts } from '../testing/matching-texts.ts'
import { noteFragments } from '../testing/notes-fragments.ts'
import { withOpenGates } from './gates.ts'
import { SIGN_WORDS } from './word-signs.ts'

const today = '2026-12-01'
const root = new URL('../', import.meta.url)
const written = ['cases/', 'negatives/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => folder + name),
)

const read = (text: string): unknown => extractDrafts({ text, format: 'md' }, { today })

test('the cases and negatives are read', () => {
  expect(written.length).toBeGreaterThan(40)
})

test.each(written)(
  '%s says the same whether each recogniser is asked of every line or of those it may find something in',
  (name) => {
    const text = readFileSync(new URL(name, root), 'utf8')
    expect(read(text)).toEqual(withOpenGates(() => read(text)))
  },
)

const known = SIGN_WORDS.flatMap(({ whole = [], begins = [] }) => [...whole, ...begins].flatMap(listOf))
const word = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(
    'Ana',
    'Ana Ruiz',
    'Bo',
    'the',
    'it',
    'a',
    'that',
    'for',
    'gate',
    '(Bo)',
    '- Ana',
    '@ana',
    'é',
    'ſ',
    '7',
  ),
  fc.string({ maxLength: 4 }),
)
const matching = fc.oneof(...matchingTexts)
const cased = fc
  .tuple(fc.oneof(matching, matching, word), fc.nat(4))
  .map(([text, way]) =>
    way === 0 ? text.toUpperCase() : way === 1 ? text.charAt(0).toUpperCase() + text.slice(1) : text,
  )
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '- [ ] ', 'Ana: ', '  - ', '## '),
    fc.array(cased, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '.', ':', '?', ' (Ana)', '!'),
  )
  .map(([opening, pieces, end]) => `${opening}${pieces.join(' ')}${end}\n`)
const head = fc.constantFrom(
  '# Call 2026-03-04\n\n',
  '# Call 2026-03-04\n\nPresent: Ana Ruiz, Bo Lind\n\n## Notes\n\n',
  '# Call 2026-03-04\n\n## Decisions\n\n',
  '# Call 2026-03-04\n\n## Outcomes\n\n',
  '# Call 2026-03-04\n\n## Action items\n\n',
)
const documents = fc
  .tuple(head, fc.array(fc.oneof(line, line, line, fc.constantFrom(...noteFragments)), { maxLength: 8 }))
  .map(([opening, lines]) => opening + lines.join(''))

test('texts are made for most of the patterns that recognise', () => {
  expect(matchingTexts.length).toBeGreaterThan(200)
})

test('no gate is shut before anything that its recogniser would have found', () => {
  let found = 0
  fc.assert(
    fc.property(documents, (text) => {
      const all = withOpenGates(() => extractDrafts({ text, format: 'md' }, { today }))
      expect(read(text)).toEqual(all)
      found += all.meetings.reduce((sum, { actions, decisions }) => sum + actions.length + decisions.length, 0)
    }),
    { numRuns: 1500 },
  )
  expect(found).toBeGreaterThan(400)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asciiForm, isPlainText, twinPattern } from './ascii-twin.ts'

const patterns = [
  /^(?:\p{L}{2,20}: )?(?:asks?|request)\b/iu,
  /[^\p{L}\d@-]{1,4}\p{Lu}\p{Ll}{1,3}/u,
  /\b(?:to be \p{Ll}{2,20}(?:ed|en)|n['’]t)\b/iu,
  /\[(\p{N}|\p{Nd}x)\]|(?<![\p{L}])k/u,
  /[\]\p{Lu}]\p{L}/iu,
]
const texts = fc.oneof(
  fc
    .array(
      fc.constantFrom('ask', 'Ana: ', 'to be ', 'seen', 'SENT', '[7]', 'k', 'ſ', 'K', 'É', ' ', "n't", ']', '💬', 'x'),
    )
    .map((pieces) => pieces.join('')),
  fc.string(),
  fc.string({ unit: 'binary' }),
)

test('a twin pattern finds what its pattern finds', () => {
  let found = 0
  fc.assert(
    fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
      const isFound = pattern.test(text)
      expect(twinPattern(pattern).test(text)).toBe(isFound)
      expect(twinPattern(pattern).exec(text)).toEqual(pattern.exec(text))
      const form = isPlainText(text) ? asciiForm(pattern) : pattern
      expect(form.exec(text)?.[0]).toBe(pattern.exec(text)?.[0])
      if (isFound) found += 1
    }),
    { numRuns: 8000 },
  )
  expect(found).toBeGreaterThan(500)
})

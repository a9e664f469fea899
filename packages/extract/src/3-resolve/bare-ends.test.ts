import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutFrame, withoutStops } from './bare-ends.ts'

const texts = fc
  .array(fc.constantFrom('[', ']', '(', ')', '.', '!', ' ', '\u00a0', '\t', 'a', 'Ana', '?', '\ud800'))
  .map((pieces) => pieces.join(''))

test('ends are bared as the patterns would bare them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(withoutFrame(text)).toBe(text.replace(/^[[(]|[\])]$/g, ''))
      expect(withoutStops(text)).toBe(text.replace(/[.\s!]{1,5}$/, ''))
    }),
    { numRuns: 5000 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

/** The rule in its plainest form. */
function cutPlainly(plain: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at)
    const isStop = '.!?;'.includes(character) && plain.charAt(at + 1) === ' '
    const isInitial =
      character === '.' &&
      /(?:^|\s|\()(?:\p{Lu}|Dr|Mr|Ms|Mrs|St|Jr|Sr|vs|e\.g|i\.e|approx|No|etc)$/u.test(
        plain.slice(Math.max(from, at - 7), at),
      )
    const isArrow = plain.startsWith('->', at) || character === '→'
    if ((!isStop || isInitial) && !isArrow) continue
    sentences.push(plain.slice(from, isArrow ? at : at + 1).trim())
    from = plain.startsWith('->', at) ? at + 2 : at + 1
  }
  sentences.push(plain.slice(from).trim())
  return sentences.filter((sentence) => sentence.length > 5)
}

test('sentences are cut as the plainest form of the rule cuts them', () => {
  const piece = fc.constantFrom(
    'Ana will go',
    '. ',
    '! ',
    '?',
    '; ',
    ' -> ',
    '→',
    '-',
    '>',
    ' ',
    'Dr',
    ' A',
    'etc',
    'ü',
  )
  let cut = 0
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (plain) => {
        const sentences = splitSentences(plain)
        expect(sentences).toEqual(cutPlainly(plain))
        cut += sentences.length
      },
    ),
    { numRuns: 3000 },
  )
  expect(cut).toBeGreaterThan(1000)
})

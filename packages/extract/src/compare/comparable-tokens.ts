import { foldName } from '@evenkeel/domain/fold-name.ts'

const MARKUP_WORDS = new Set(['a', 'an', 'the', 'to', 'of', 'will', 'and', 'http', 'https', 'www', 'com'])

/** Returns the folded words of an item's text that tell it from other items, in order; owners' names stay in. */
export function comparableTokens(text: string): readonly string[] {
  const words = foldName(text.slice(0, 600)).split(' ')
  const telling = words.filter((word) => word !== '' && !MARKUP_WORDS.has(word))
  return telling.length > 0 ? telling : words.filter((word) => word !== '')
}

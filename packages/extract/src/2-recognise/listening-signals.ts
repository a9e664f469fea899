import { foldName } from '@evenkeel/domain/fold-name.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'

const SIGNALS = wordsOfAll(({ speech }) => speech?.signals)
const LETTERS_MAX = 40
const WORDS_MAX = 5

/** Returns whether words only show that somebody listens ("Yeah, right.", "Mm-hm"): in any of our languages, at most five. */
export function isListeningSignal(text: string): boolean {
  if (text.length > LETTERS_MAX) return false
  const words = foldName(text).split(' ')
  if (words.length > WORDS_MAX || words[0] === '') return false
  for (let at = 0; at < words.length;) {
    const two = `${words[at]} ${words[at + 1]}`
    if (SIGNALS.has(two)) at += 2
    else if (SIGNALS.has(words[at] ?? '')) at += 1
    else return false
  }
  return true
}

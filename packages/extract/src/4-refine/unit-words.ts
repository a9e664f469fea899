import type { SentenceWord } from '../2-recognise/sentence-words.ts'
import { wordsOf } from '../2-recognise/sentence-words.ts'
import { formBit } from '../2-recognise/word-forms.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { cueBit, type Lexicon } from './word-manners.ts'

/** How a word of a text may name somebody: not at all, by capitals alone, as a widespread given name, by handle, as somebody of the document. */
export type Naming = 0 | 1 | 2 | 3 | 4

/** A word of a text with its cues and forms as bits. */
export interface UnitWord {
  readonly bare: string
  readonly text: string
  readonly cues: number
  readonly forms: number
  readonly naming: Naming
}

const GROUP = cueBit('group')
const ANY_VERB = formBit('a verb') | formBit('a third person')

/** Returns a text's words, at most 80, with what each of them tells by itself. */
export function readUnitWords(text: string, known: KnownNames, lexicon: Lexicon): UnitWord[] {
  return wordsOf(text).map((word, index) => {
    const cues = word.manner.cuesIn(lexicon.words)
    const forms = word.manner.forms & ~lexicon.without
    return { bare: word.bare, text: word.text, cues, forms, naming: namingOf(word, index, cues, forms, known) }
  })
}

function namingOf(
  { bare, manner }: SentenceWord,
  index: number,
  cues: number,
  forms: number,
  known: KnownNames,
): Naming {
  const { writing } = manner
  if (writing === 'nothing') return 0
  if (writing === 'handle') return 3
  if (writing === 'small') return known.opensWith(bare) && known.has(bare) && (forms & ANY_VERB) === 0 ? 4 : 0
  if ((cues & GROUP) === 0 && known.has(manner.whole)) return 4
  if (manner.isGivenName) return 2
  if (index > 0 && (cues !== 0 || forms !== 0)) return 0
  if (manner.isInitials) return 1
  return manner.isOrdinary ? 0 : 1
}

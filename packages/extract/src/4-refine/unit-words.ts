import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { SentenceWord } from '../2-recognise/sentence-words.ts'
import { wordsOf } from '../2-recognise/sentence-words.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { cueBit, formBit, formsOf, type Lexicon } from './word-manners.ts'

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

const CAPITAL = /^[^\p{L}@]{0,2}\p{Lu}/u
const HANDLE = /^[^\p{L}@]{0,2}@[\p{L}\d]/u
const INITIALS = /^[^\p{L}]{0,1}\p{Lu}{2}[^\p{L}]{0,1}$/u
const GROUP = cueBit('group')
const ANY_VERB = formBit('a verb') | formBit('a third person')

/** Returns a text's words, at most 80, with what each of them tells by itself. */
export function readUnitWords(text: string, known: KnownNames, lexicon: Lexicon): UnitWord[] {
  return wordsOf(text).map((word, index) => {
    const cues = lexicon.words.get(word.bare) ?? 0
    const forms = formsOf(word.bare) & ~lexicon.without
    return { bare: word.bare, text: word.text, cues, forms, naming: namingOf(word, index, cues, forms, known) }
  })
}

function namingOf({ text, bare }: SentenceWord, index: number, cues: number, forms: number, known: KnownNames): Naming {
  if (bare === '') return 0
  if (HANDLE.test(text)) return 3
  const isCapital = CAPITAL.test(text)
  if (!isCapital) return known.opensWith(bare) && known.has(bare) && (forms & ANY_VERB) === 0 ? 4 : 0
  const whole = bare.endsWith("'s") ? bare.slice(0, -2) : bare
  if ((cues & GROUP) === 0 && known.has(whole)) return 4
  if (isGivenName(foldName(whole))) return 2
  if (index > 0 && (cues !== 0 || forms !== 0)) return 0
  if (INITIALS.test(text)) return 1
  return isOrdinaryWord(whole) ? 0 : 1
}

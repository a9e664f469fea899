import { formBit } from '../2-recognise/word-forms.ts'
import type { FeatureSink } from './candidate-features.ts'
import type { UnitWord } from './unit-words.ts'
import { CUES, cueBit, namesOf } from './word-manners.ts'

/** How a unit opens, for comparing it with the others of its list. */
export type Opening =
  | 'name'
  | 'verb'
  | 'infinitive'
  | 'noun'
  | 'gerund'
  | 'past'
  | 'pronoun'
  | 'article'
  | 'mark'
  | 'other'

const PRONOUN = cueBit('i') | cueBit('we') | cueBit('you') | cueBit('they')
const BY_CUE: readonly (readonly [number, Opening])[] = [
  [PRONOUN, 'pronoun'],
  [cueBit('task'), 'mark'],
  [cueBit('article'), 'article'],
]
const BY_FORM: readonly (readonly [number, Opening])[] = [
  [formBit('an infinitive') | formBit('an infinitive by its ending'), 'infinitive'],
  [formBit('a verb'), 'verb'],
  [formBit('a gerund'), 'gerund'],
  [formBit('a past form'), 'past'],
  [formBit('a noun of doing'), 'noun'],
]

/** Returns how a unit opens. */
export function openingOf(words: readonly UnitWord[]): Opening {
  const first = words[0]
  if (first === undefined) return 'other'
  if (first.naming > 1 || (first.naming === 1 && first.text.endsWith(':'))) return 'name'
  for (const [bits, opening] of BY_CUE) if ((first.cues & bits) !== 0) return opening
  for (const [bits, opening] of BY_FORM) if ((first.forms & bits) !== 0) return opening
  return 'other'
}

const OPENINGS = [
  'name',
  'verb',
  'infinitive',
  'noun',
  'gerund',
  'past',
  'pronoun',
  'article',
  'mark',
  'other',
] as const

/** Names of the features of what stands above a unit. */
interface AboveNames {
  readonly says: readonly string[]
  readonly opens: readonly string[]
  readonly names: string
  readonly length: string
}

function aboveNames(prefix: string): AboveNames {
  return {
    says: namesOf(`${prefix} says`, CUES),
    opens: namesOf(`${prefix} opens with`, OPENINGS),
    names: `${prefix} names somebody`,
    length: `words in ${prefix}`,
  }
}

const ABOVE = {
  heading: aboveNames('heading'),
  'heading above': aboveNames('heading above'),
  'entry above': aboveNames('entry above'),
}

/** What a heading or an entry that stands above units says by its words. */
export interface Above {
  readonly cues: number
  readonly namesSomebody: boolean
  readonly opening: Opening
  readonly length: number
}

/** Returns what the words say of what stands above. */
export function readAbove(words: readonly UnitWord[]): Above {
  let cues = 0
  let best = 0
  for (const word of words) {
    cues |= word.cues
    best = Math.max(best, word.naming)
  }
  return { cues, namesSomebody: best > 1, opening: openingOf(words), length: words.length }
}

/** Tells the sink what a heading or an entry says that stands above a unit. */
export function describeAbove(what: keyof typeof ABOVE, above: Above, tell: FeatureSink): void {
  const names = ABOVE[what]
  for (const [at, name] of names.says.entries()) if ((above.cues & (1 << at)) !== 0) tell(name, 1)
  if (above.namesSomebody) tell(names.names, 1)
  tell(names.opens[OPENINGS.indexOf(above.opening)] ?? '', 1)
  tell(names.length, Math.min(12, above.length))
}

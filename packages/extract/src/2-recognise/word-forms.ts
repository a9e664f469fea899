import { isActionVerb, isAdverb, isDeed, isWeakVerb, opensTask } from './verbs.ts'

/** The forms that a word may have, each a bit of a sign; in this order. */
export const FORMS = [
  'a verb',
  'a deed',
  'a weak verb',
  'a third person',
  'a gerund',
  'a past form',
  'an infinitive',
  'an adverb',
  'a number',
  'a noun of doing',
  'an infinitive by its ending',
] as const

/** Returns the bit of a form. */
export function formBit(form: (typeof FORMS)[number]): number {
  return 1 << FORMS.indexOf(form)
}

/** "Preparation of", "mise", "despliegue": what somebody does, as a thing. */
const NOUN_OF_DOING = /(?:[tsx]ions?|[tsc]i[oó]n|ments?|mientos?|ance|age|aje|ure)$/

/** Of verbs in languages whose lists give tasks in the infinitive; nouns end so too. */
const INFINITIVE_ENDING = /(?:[aei]r|[nvtdpu]re|[iaou]rre|oire|aire|arse|erse|irse|ar(?:lo|la|los|las))$/

const [NUMBER, NOUN, BY_ENDING] = [
  formBit('a number'),
  formBit('a noun of doing'),
  formBit('an infinitive by its ending'),
]
const [ADVERB, INFINITIVE, VERB] = [formBit('an adverb'), formBit('an infinitive'), formBit('a verb')]
const [DEED, WEAK] = [formBit('a deed'), formBit('a weak verb')]
const [GERUND, PAST, THIRD] = [formBit('a gerund'), formBit('a past form'), formBit('a third person')]

/** Returns the forms that a word in small letters may have, as bits. */
export function formsOf(word: string): number {
  let forms = 0
  if (/^\d/.test(word)) forms |= NUMBER
  if (word.length > 6 && NOUN_OF_DOING.test(word)) forms |= NOUN
  if (word.length > 4 && INFINITIVE_ENDING.test(word)) forms |= BY_ENDING
  if (isAdverb(word)) forms |= ADVERB
  if (opensTask(word)) forms |= INFINITIVE
  if (isActionVerb(word)) forms |= VERB
  if (isDeed(word)) forms |= DEED
  if (isWeakVerb(word)) forms |= WEAK
  if (word.length > 4 && stemsOf(word, 'ing').some(isActionVerb)) forms |= GERUND
  if (word.length > 3 && stemsOf(word, 'ed').some(isActionVerb)) forms |= PAST
  if (word.length > 3 && word.endsWith('s') && stemsOf(word, 's').some(isActionVerb)) forms |= THIRD
  return forms
}

function stemsOf(word: string, ending: 'ing' | 'ed' | 's'): string[] {
  if (!word.endsWith(ending)) return []
  const stem = word.slice(0, -ending.length)
  if (ending === 's')
    return word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : word.endsWith('es') ? [stem, word.slice(0, -2)] : [stem]
  const isDoubled = stem.length > 3 && stem.at(-1) === stem.at(-2)
  return [
    stem,
    `${stem}e`,
    ...(isDoubled ? [stem.slice(0, -1)] : []),
    ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []),
  ]
}

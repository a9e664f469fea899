import { twinOfAll } from '../locales/patterns-of-all.ts'
import { listOf } from '../locales/phrases.ts'
import { LOCALES } from '../locales/spoken-languages.ts'
import { spellingsOfAll } from '../locales/words-of-all.ts'

const ACTION_VERBS = spellingsOfAll(({ tasks }) => tasks?.verbs)
const WEAK_AFTER_WILL = spellingsOfAll(({ tasks }) => tasks?.weakVerbs)
const DEEDS = spellingsOfAll(({ tasks }) => tasks?.deeds)
/** Verbs' forms that open a sentence only to tell a task. */
export const TASK_OPENINGS = spellingsOfAll(({ tasks }) => tasks?.taskOpenings)
const OPENING_ENDS = [...spellingsOfAll(({ tasks }) => tasks?.openingEnds)]
const NOT_OPENINGS = spellingsOfAll(({ tasks }) => tasks?.notOpenings)
/** Without its accent the French word is an English one. */
const OWED_BY = new Set(LOCALES.flatMap(({ tasks }) => listOf(tasks?.owedBy)))
const NO_TASK_LABELS = spellingsOfAll(({ tasks }) => tasks?.notLabels)
const DEED_NOUN = twinOfAll(
  ({ tasks }) => tasks?.deedNounEnds,
  (any) => `^\\p{L}{0,16}(?:${any})$`,
)
const IMPERSONAL = spellingsOfAll(({ tasks }) => tasks?.impersonal)
/** Verbs' forms that say behind a reflexive pronoun that something will be done. */
export const PASSIVES = spellingsOfAll(({ tasks }) => tasks?.passive)
const ADVERBS = spellingsOfAll(({ tasks }) => tasks?.adverbs)

/** Returns whether a word, in its base form, is something that a person is asked to do. */
export function isActionVerb(word: string): boolean {
  return ACTION_VERBS.has(word.toLowerCase())
}

/** Returns whether a verb behind "will" more often tells what a thing does than what a person takes on. */
export function isWeakVerb(word: string): boolean {
  return WEAK_AFTER_WILL.has(word.toLowerCase())
}

/** Returns whether a word may stand between "will" and the verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word.toLowerCase())
}

/** Returns whether a verb's form opens a sentence only to tell a task, as infinitives do in some languages. */
export function opensTask(word: string): boolean {
  return TASK_OPENINGS.has(word.toLowerCase())
}

/** Returns whether a word that is on no list has the ending of a verb that opens a sentence to tell a task; said of a text in such a language alone. */
export function looksLikeTaskOpening(word: string): boolean {
  const bare = word.toLowerCase()
  return (
    bare.length >= 5 &&
    OPENING_ENDS.some((ending) => bare.endsWith(ending)) &&
    /^\p{L}{5,20}$/u.test(bare) &&
    !NOT_OPENINGS.has(bare)
  )
}

/** Returns whether a word between a thing and a verb says that the thing is still to have it done to it. */
export function isOwedBy(word: string): boolean {
  return OWED_BY.has(word)
}

/** Returns whether a verb's form says behind a reflexive pronoun that something will be done ("se enviará"). */
export function isPassiveFuture(word: string): boolean {
  return PASSIVES.has(word.toLowerCase())
}

/** Returns whether the words that end before a verb say that something has to be done by nobody in particular. */
export function isImpersonal(words: string): boolean {
  return IMPERSONAL.has(words.toLowerCase())
}

/** Returns whether a word behind which a colon stands says that what follows is an aim, an example or news, and no task. */
export function isNoTaskLabel(word: string): boolean {
  return NO_TASK_LABELS.has(word)
}

const OF = /^(?:d[eu]s?|del|d'.{1,20})$/

/** Returns whether two words, opening an entry, name a deed as a thing: "Vérification des comptes", "Revisión del texto". */
export function isDeedNoun(word: string, next: string): boolean {
  return OF.test(next.toLowerCase()) && DEED_NOUN.test(word.toLowerCase())
}

/** Returns whether a verb, opening an entry, asks for something definite. */
export function isDeed(word: string): boolean {
  return DEEDS.has(word.toLowerCase())
}

const BEHIND_NOUN = new Set(
  'for of on from is are was were has have status session sessions topic topics item items notes demo plan process by and'.split(
    ' ',
  ),
)

/** Returns whether a word behind a verb's form tells that the form is a noun there: "Update on the hall". */
export function isBehindNoun(word: string): boolean {
  return BEHIND_NOUN.has(word.toLowerCase())
}

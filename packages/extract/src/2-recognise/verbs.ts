import { spellingsOfAll } from '../locales/words-of-all.ts'

const ACTION_VERBS = spellingsOfAll(({ tasks }) => tasks?.verbs)
const WEAK_AFTER_WILL = spellingsOfAll(({ tasks }) => tasks?.weakVerbs)
const DEEDS = spellingsOfAll(({ tasks }) => tasks?.deeds)
const TASK_OPENINGS = spellingsOfAll(({ tasks }) => tasks?.taskOpenings)
const IMPERSONAL = spellingsOfAll(({ tasks }) => tasks?.impersonal)
const PASSIVES = spellingsOfAll(({ tasks }) => tasks?.passive)
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

/** Returns whether a verb's form says behind a reflexive pronoun that something will be done ("se enviará"). */
export function isPassiveFuture(word: string): boolean {
  return PASSIVES.has(word.toLowerCase())
}

/** Returns whether the words that end before a verb say that something has to be done by nobody in particular. */
export function isImpersonal(words: string): boolean {
  return IMPERSONAL.has(words.toLowerCase())
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

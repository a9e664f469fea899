import type { Phrases } from './phrases.ts'

/** What a language's tasks are told with. */
export interface TaskWords {
  /** What people are asked to do, in the form that stands behind "to" and in an imperative list. */
  readonly verbs: Phrases
  /** Verbs that behind "will" more often tell what a thing does than what a person takes on. */
  readonly weakVerbs: Phrases
  /** Words that may stand between "will" and the verb. */
  readonly adverbs: Phrases
  /** Verbs that, opening an entry, ask for something definite and are seldom nouns. */
  readonly deeds?: Phrases
  /** Forms of verbs with which a sentence begins only to tell a task; none where they are the imperative as well. */
  readonly taskOpenings?: Phrases
  /** How such forms end, for verbs that are on no list; and words that end so and are none. */
  readonly openingEnds?: Phrases
  readonly notOpenings?: Phrases
  /** What stands between a thing and the verb that is to be done to it: "documents *à* transmettre". */
  readonly owedBy?: Phrases
  /** What stands with a colon before an aim, an example or news, and before no task. */
  readonly notLabels?: Phrases
  /** How nouns end that name what is done: "vérifica*tion*". */
  readonly deedNounEnds?: Phrases
  /** What stands with a colon before a task: "Tarea: …". */
  readonly marks?: Phrases
  /** What stands before a participle to say that something will or must be done, by nobody in particular. */
  readonly passiveFuture?: Phrases
  /** Forms of verbs that behind the reflexive pronoun tell that something will be done, by nobody in particular. */
  readonly passive?: Phrases
  /** What stands before a verb to say that something has to be done, by nobody in particular. */
  readonly impersonal?: Phrases
  /** What stands where tasks or decisions would, and says that there are none. */
  readonly nothing?: Phrases
}

import { MARK, type TextSigns } from './text-signs.ts'
import { WORD } from './word-signs.ts'

/**
 * What each recogniser can not do without, told by the signs of a text. A gate that is shut is certain: asking the
 * recogniser all the same would give nothing (gates.test.ts asks it). A gate that is open says nothing.
 */
const gate = (words: number, marks = 0): ((signs: TextSigns) => boolean) => {
  const holds = rule(words, marks)
  return (signs) => !areOn || holds(signs)
}

/** What a recogniser asks of a text by rule, and no gate: without it something else might be found. */
const rule =
  (words: number, marks = 0) =>
  (signs: TextSigns): boolean =>
    (signs.words & words) !== 0 || (signs.marks & (marks | MARK.otherScript)) !== 0

let areOn = true

/** Returns what a function returns while every gate is open, for proving that a shut gate changes nothing. */
export function withOpenGates<Result>(run: () => Result): Result {
  areOn = false
  try {
    return run()
  } finally {
    areOn = true
  }
}

/** `ACTION: …`, `AI Ana: …`, `to-do – …`. */
export const mayBeMarked = gate(WORD.taskMark, MARK.brokenMark)

/** A sentence without any of these words is not taken apart for a promise. */
export const isPromising = rule(WORD.promise | WORD.romance, MARK.accent)

/** A promise in prose by its own words; with a known speaker the imperative is one too. */
export const mayPromise = gate(WORD.promise | WORD.romance, MARK.accent)
export const maySpeakerPromise = gate(WORD.promise | WORD.romance | WORD.actionVerb, MARK.accent)

/** A sentence in a Romance language, by its small words or its accents. */
export const mayBeRomance = gate(WORD.romance, MARK.accent)

/** `to be sent`, `will be done`. */
export const mayBeToBeDone = gate(WORD.looseNeed)

/** Something will be done, and nobody says by whom: `will be sent`. */
export const mayBePassive = gate(WORD.passive)

/** Who speaks tells of their own plan. */
export const mayTellOwnPlan = gate(WORD.firstPerson)

/** `Assigned to Ana`, `Ana send the plan`: an entry outside the lists of tasks that gives one by its first words. */
export const mayBeAssigned = gate(WORD.ownerLabel | WORD.actionVerb)

/** `Book the hall (Ana)`, `Ana – book it`, `Mend the gate (todo)`, `done: …`: a mark parts the owner or the state from the task. */
export const mayBeTagged = gate(WORD.done, MARK.at | MARK.bracket | MARK.dash | MARK.bar | MARK.colon)

/** An entry that begins with a verb, where the list above it makes that a task. */
export const mayBeImperative = gate(WORD.actionVerb)

/** The forms in which tasks are told loosely, each by its own words; "you" only beside "should" and its like. */
export const looseGates = {
  charged: gate(WORD.looseCharged),
  ask: gate(WORD.looseAsk),
  asked: gate(WORD.looseAsked),
  you: (signs: TextSigns): boolean => gate(WORD.looseYou)(signs) && gate(WORD.asking)(signs),
  need: gate(WORD.looseNeed, MARK.brokenMark),
  doing: gate(WORD.looseDoing),
  next: gate(WORD.looseNext),
  agreed: gate(WORD.looseAgreed),
  future: gate(WORD.looseFuture),
}

/** It begins with a verb, as an order does. */
export const mayOpenWithVerb = (signs: TextSigns): boolean =>
  !areOn || (signs.opening & WORD.actionVerb) !== 0 || (signs.marks & MARK.otherScript) !== 0

/** Any of the loose forms, an order, or a mention. */
export const mayBeLoose = gate(
  WORD.looseCharged |
    WORD.looseAsk |
    WORD.looseAsked |
    WORD.looseYou |
    WORD.looseNeed |
    WORD.looseDoing |
    WORD.looseNext |
    WORD.looseAgreed |
    WORD.looseFuture |
    WORD.actionVerb,
  MARK.at | MARK.brokenMark,
)

/** Only says that there is nothing: `none yet`, `n/a`, or not even a letter. */
export const maySayNothing = (signs: TextSigns): boolean =>
  gate(WORD.nothing)(signs) || (signs.marks & (MARK.letter | MARK.digit)) === 0

/** A decision by its own words; `MSC` opens one by its letters alone. */
export const mayDecide = gate(WORD.decision | WORD.motion)
/** Wrapped lines without any of these words are never cut into decisions of their own. */
export const isDeciding = rule(WORD.decision | WORD.motion)

/** "Vote on the shed", whose ballots stand below it. */
export const mayCallVote = gate(WORD.vote)

/** Somebody is said to have said something, and so is somebody. */
export const mayTellWhoSpoke = gate(WORD.saying)

/** The next meeting is named. */
export const mayNameNextMeeting = gate(WORD.next)

import { MARK, type TextSigns } from './text-signs.ts'
import { WORD } from './word-signs.ts'

/**
 * What each recogniser can not do without, told by the signs of a text. A gate that is shut is certain: asking the
 * recogniser all the same would give nothing (gates.test.ts asks it). A gate that is open says nothing.
 */
const gate =
  (words: number, marks = 0) =>
  (signs: TextSigns): boolean =>
    !areOn || (signs.words & words) !== 0 || (signs.marks & (marks | MARK.otherScript)) !== 0

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

/** A promise in prose by its own words; with a known speaker the imperative is one too. */
export const mayPromise = gate(WORD.promise | WORD.romance, MARK.accent)
export const maySpeakerPromise = gate(WORD.promise | WORD.romance | WORD.actionVerb, MARK.accent)

/** `Assigned to Ana`, `Ana send the plan`: an entry outside the lists of tasks that gives one by its first words. */
export const mayBeAssigned = gate(WORD.ownerLabel | WORD.actionVerb)

/** `Book the hall (Ana)`, `Ana – book it`, `Mend the gate (todo)`, `done: …`: a mark parts the owner or the state from the task. */
export const mayBeTagged = gate(WORD.done, MARK.at | MARK.bracket | MARK.dash | MARK.bar | MARK.colon)

/** An entry that begins with a verb, where the list above it makes that a task. */
export const mayBeImperative = gate(WORD.actionVerb)

/** Forms in which tasks are told loosely, mentions among them. */
export const mayBeLoose = gate(WORD.loose | WORD.actionVerb, MARK.at)

/** Only says that there is nothing: `none yet`, `n/a`, or not even a letter. */
export const maySayNothing = (signs: TextSigns): boolean =>
  gate(WORD.nothing)(signs) || (signs.marks & (MARK.letter | MARK.digit)) === 0

/** A decision by its own words; `MSC` opens one by its letters alone. */
export const mayDecide = gate(WORD.decision | WORD.motion)

/** "Vote on the shed", whose ballots stand below it. */
export const mayCallVote = gate(WORD.vote)

/** Somebody is said to have said something, and so is somebody. */
export const mayTellWhoSpoke = gate(WORD.saying)

/** The next meeting is named. */
export const mayNameNextMeeting = gate(WORD.next)

/** Somebody is asked to do something: only a question does. */
export const mayAsk = (signs: TextSigns): boolean =>
  gate(WORD.asked)(signs) && (!areOn || (signs.marks & MARK.question) !== 0)

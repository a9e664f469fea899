import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import { wordsOf, type SentenceWord } from '../2-recognise/sentence-words.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { describeCandidate } from './candidate-features.ts'
import { DRAFTED_FROM, isLearned, openSheet, type Reason } from './chance-model.ts'
import { withOwners, type Proposal } from './collect-candidates.ts'
import { findShapes } from './list-shapes.ts'
import type { OwnFeatures, RecallFeatures } from './own-features.ts'
import { findHabits } from './part-habits.ts'
import { readUnitWords } from './unit-words.ts'
import { openingOf, readAbove, type Above } from './unit-opening.ts'
import { lexiconOf, type Lexicon } from './word-manners.ts'

/** A candidate whose confidence its features add up to; `reasons` only when they were asked for. */
export interface WeighedCandidate {
  readonly candidate: ActionCandidate
  /** The confidence of its recogniser alone, 0 to 1. */
  readonly hand: number
  /** The chance, 0 to 1, that its features add up to. */
  readonly chance: number
  readonly reasons: readonly Reason[]
}

/** Nobody looks for the owners of what is less likely than this. */
const OWNED_MIN = 0.3
const READ_MAX = 400

/**
 * Returns the candidates with the confidence that their features add up to, and on request each feature's part in it.
 * `recall` may know a proposal's own features from before; what its neighbours tell is looked at each time.
 */
export function weighCandidates(
  proposals: ReadonlyMap<number, Proposal>,
  known: KnownNames,
  lines: number,
  withReasons: boolean,
  recall: RecallFeatures = (_proposal, _lexicon, read) => read(),
): WeighedCandidate[] {
  const lexicon = lexiconOf(sampleOf(proposals))
  const above = rememberedAbove(known, lexicon)
  const sheet = openSheet()
  const own = new Map<Proposal, OwnFeatures>()
  for (const proposal of proposals.values()) {
    const read = (): OwnFeatures => {
      const words = readUnitWords(proposal.candidate.text.slice(0, READ_MAX), known, lexicon)
      describeCandidate(proposal, words, above, known, sheet.tell)
      const told = sheet.told()
      sheet.clear()
      return { told, opening: openingOf(words) }
    }
    own.set(proposal, recall(proposal, lexicon, read))
  }
  const shapes = findShapes(proposals, (proposal) => own.get(proposal)?.opening ?? 'other')
  const habits = findHabits(proposals.values(), lines)
  const hasSure = [...proposals.values()].some(({ candidate }) => candidate.confidence >= DRAFTED)
  return [...own].map(([proposal, { told }]) => {
    const { candidate, place } = proposal
    if (withReasons) {
      // What nothing was learned of is a reason too, if one without a part.
      const words = readUnitWords(candidate.text.slice(0, READ_MAX), known, lexicon)
      describeCandidate(proposal, words, above, known, sheet.tell)
    } else sheet.tellAgain(told)
    sheet.tell('place in the meeting', place.depth)
    shapes.describe(proposal, sheet.tell)
    habits.describe(candidate, place, sheet.tell)
    const chance = sheet.chance()
    const reasons = withReasons ? sheet.reasons() : []
    sheet.clear()
    const { confidence: hand } = candidate
    // No free speech was learned from: there a recogniser's own confidence stands.
    const confidence = place.isSpeech || !isLearned ? hand : confidenceOf(chance, hand, hasSure)
    const owned = confidence < OWNED_MIN ? candidate : withOwners(proposal, known)
    return { candidate: { ...owned, confidence }, hand, chance, reasons }
  })
}

/** Entries of one list have the same heading above them. */
function rememberedAbove(known: KnownNames, lexicon: Lexicon): (text: string) => Above {
  const read = new Map<string, Above>()
  return (text) => {
    const before = read.get(text)
    if (before !== undefined) return before
    const above = readAbove(readUnitWords(text, known, lexicon))
    read.set(text, above)
    return above
  }
}

/** The texts by whose words the notes show their language. */
function* sampleOf(proposals: ReadonlyMap<number, Proposal>): Iterable<readonly SentenceWord[]> {
  let count = 0
  for (const { candidate } of proposals.values()) {
    if (++count > SAMPLE) return
    yield wordsOf(candidate.text.slice(0, READ_MAX))
  }
}

const SAMPLE = 200

/** The confidence from which on a line is drafted as a task. */
const DRAFTED = 0.5
const BELOW_DRAFTED = 0.49
/** Notes in which no recogniser is sure of any task mostly give none: what is likely there has to be likelier. */
const ALONE_MIN = 0.6
/** What a recogniser is sure of is dropped only where all that is told of it speaks against it. */
const DROPPED_BELOW = 0.2

/** Returns a confidence that drafts what is likely enough, and what a recogniser is sure of; else the chance as it is. */
export function confidenceOf(chance: number, hand: number, hasSure: boolean): number {
  const isKept = hand >= DRAFTED && chance >= DROPPED_BELOW
  return isKept || chance >= (hasSure ? DRAFTED_FROM : ALONE_MIN)
    ? Math.max(DRAFTED, chance)
    : Math.min(BELOW_DRAFTED, chance)
}

import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { describeCandidate } from './candidate-features.ts'
import { withOwners, type Proposal } from './collect-candidates.ts'
import { findHabits } from './part-habits.ts'
import learned from './weights.json' with { type: 'json' }

/** One named feature of a line, and by how much it moves the odds (natural logarithm) that the line is a task. */
export interface Reason {
  readonly feature: string
  readonly value: number
  readonly contribution: number
}

/** A candidate whose confidence its features add up to; `reasons` only when they were asked for. */
export interface WeighedCandidate {
  readonly candidate: ActionCandidate
  /** The confidence of its recogniser alone, 0 to 1. */
  readonly hand: number
  readonly reasons: readonly Reason[]
}

const WEIGHTS = new Map<string, number>(Object.entries(learned.weights))

/** Nobody looks for the owners of what is less likely than this. */
const OWNED_MIN = 0.3

/** Whether there are weights; without any, a recogniser's own confidence stands. */
const isLearned = WEIGHTS.size > 0

/** Returns the candidates with the confidence that their features add up to, and on request each feature's part in it. */
export function weighCandidates(
  proposals: ReadonlyMap<number, Proposal>,
  known: KnownNames,
  lines: number,
  withReasons: boolean,
): WeighedCandidate[] {
  const isWeighed = isLearned || withReasons
  const habits = findHabits(isWeighed ? proposals.values() : [], lines)
  const hasSure = [...proposals.values()].some(({ candidate }) => candidate.confidence >= DRAFTED)
  return [...proposals.values()].map((proposal) => {
    const reasons: Reason[] = []
    let odds = learned.bias
    if (isWeighed)
      describeCandidate(proposal, habits, known, (feature, value) => {
        const contribution = (WEIGHTS.get(feature) ?? 0) * value
        odds += contribution
        if (withReasons) reasons.push({ feature, value, contribution })
      })
    const { confidence: hand } = proposal.candidate
    // No free speech was learned from: there a recogniser's own confidence stands.
    const isOwn = !isLearned || proposal.place.isSpeech
    const confidence = isOwn ? hand : settled(hand, 1 / (1 + Math.exp(-odds)), hasSure)
    const owned = confidence < OWNED_MIN ? proposal.candidate : withOwners(proposal, known)
    return { candidate: { ...owned, confidence }, hand, reasons }
  })
}

/** What a recogniser is sure of stays drafted, however unlike the rest it looks; weights may only make it less certain. */
function settled(hand: number, chance: number, hasSure: boolean): number {
  if (hand >= DRAFTED) return Math.max(DRAFTED, chance)
  return hasSure || chance >= ALONE_MIN ? chance : Math.min(chance, BELOW_DRAFTED)
}

/** The confidence from which on a line is drafted as a task. */
const DRAFTED = 0.5
const BELOW_DRAFTED = 0.49
/** Notes in which no recogniser is sure of any task mostly give none: what is likely there has to be likelier. */
const ALONE_MIN = 0.7

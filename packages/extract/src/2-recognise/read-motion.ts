import type { DecisionMethod, MotionOutcome, VoteCount } from '@evenkeel/domain/decision.ts'
import type { MotionWords } from '../locales/motion-words.ts'
import { joinedPattern } from '../locales/patterns-of-all.ts'

/** What a record says of a motion besides its words. */
export interface MotionRead {
  readonly outcome: MotionOutcome | null
  readonly mover: string | null
  readonly seconder: string | null
  readonly votes: VoteCount | null
}

const NAME = "[\\p{Lu}][\\p{L}'’-]{1,24}(?: [\\p{Lu}][\\p{L}'’-]{0,24}\\.?){0,2}"
const pattern = (pick: (words: MotionWords) => RegExp, shape: (any: string) => string): RegExp =>
  joinedPattern(({ motions }) => (motions === undefined ? undefined : pick(motions)), shape)
const whole = (any: string): string => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`

const SIGN = pattern(
  (words) => words.sign,
  (any) => any,
)
const CARRIED = pattern((words) => words.carried, whole)
const FAILED = pattern((words) => words.failed, whole)
const TABLED = pattern((words) => words.tabled, whole)
const UNANIMOUS = pattern((words) => words.unanimous, whole)
const BEFORE_MOVER = pattern(
  (words) => words.movedBy,
  (any) => `(?<![\\p{L}\\d])(?:${any}):? $`,
)
const BEHIND_MOVER = pattern(
  (words) => words.moved,
  (any) => `^,? (?:${any})(?![\\p{L}\\d])`,
)
const BEFORE_SECONDER = pattern(
  (words) => words.secondedBy,
  (any) => `(?<![\\p{L}\\d])(?:${any}):? $`,
)
const BEHIND_SECONDER = pattern(
  (words) => words.seconded,
  (any) => `^,? (?:${any})(?![\\p{L}\\d])`,
)
const NAMES = new RegExp(NAME, 'gu')
/** `M/S/C Ana/Bo`, `MSP: Ana, Bo`, `Motion (Ana/Bo)`. */
const PAIR = new RegExp(`^(?:M/?S(?:/?[CP])?\\b:?|Motion) \\(?(${NAME}) ?[/,&] ?(${NAME})\\)?`, 'u')
const count = (pick: (words: MotionWords) => RegExp): RegExp =>
  pattern(pick, (any) => `(?<![\\d.#])(\\d{1,3}) (?:people (?:said )?)?(?:${any})(?![\\p{L}\\d])`)
const FOR = count((words) => words.inFavour)
const AGAINST = count((words) => words.against)
const ABSTAINING = count((words) => words.abstaining)
/** "5-2-1" behind a verdict or in brackets. */
const SCORE =
  /(?:(?:passed|passes|carried|carries|approved|failed|fails|defeated|voted?|vote:) (?:by )?\(?|\()(\d{1,3}) ?[-–:/] ?(\d{1,3})(?: ?[-–:/] ?(\d{1,3}))?(?![\d-])/i

/** The patterns put together here, for the test of their safety. */
export const patterns: readonly RegExp[] = [NAMES, PAIR]

/** Returns whether a text is about a motion that somebody made. */
export function isMotion(text: string): boolean {
  return SIGN.test(text)
}

/** Returns what a text says of a motion: how it went, who made and who seconded it, and the votes. */
export function readMotion(text: string): MotionRead {
  const short = text.slice(0, 1200)
  const isMoved = SIGN.test(short)
  const pair = isMoved ? PAIR.exec(short) : null
  const outcome = FAILED.test(short)
    ? 'failed'
    : TABLED.test(short)
      ? 'tabled'
      : CARRIED.test(short) || /^M\/?S\/?[CP]\b/.test(short)
        ? 'carried'
        : null
  return {
    outcome,
    mover: pair?.[1] ?? (isMoved ? nameAt(short, BEFORE_MOVER, BEHIND_MOVER) : null),
    seconder: pair?.[2] ?? (isMoved ? nameAt(short, BEFORE_SECONDER, BEHIND_SECONDER) : null),
    votes: readVotes(short),
  }
}

function nameAt(text: string, before: RegExp, behind: RegExp): string | null {
  let follower: string | null = null
  for (const match of text.matchAll(NAMES)) {
    const end = match.index + match[0].length
    if (NO_NAMES.test(match[0])) continue
    if (before.test(text.slice(Math.max(0, match.index - 40), match.index))) return match[0]
    const rest = text.slice(end, end + 40)
    const verb = behind.exec(rest)
    // "…by Ana, seconded by Bo": Ana is the mover.
    if (verb !== null && !/^:| by /i.test(rest.slice(verb[0].length, verb[0].length + 4))) follower ??= match[0]
  }
  return follower
}

/** Words that stand with a capital where a name could. */
const NO_NAMES =
  /^(?:Motion|Moved|Mover|Seconded|Second|Seconder|Carried|Passed|Approved|Vote|The|All|None|Unanimous|Unanimously|Discussion|To|It|Who|No|Any|A|On|Motions?|Minutes|Board|Committee|Chair|Council)\b/

function readVotes(text: string): VoteCount | null {
  const numberOf = (found: RegExp): number | null => {
    const value = found.exec(text)?.[1]
    return value === undefined ? null : Number(value)
  }
  const score = SCORE.exec(text)
  const votes: VoteCount = {
    for: numberOf(FOR) ?? (score?.[1] === undefined ? null : Number(score[1])),
    against: numberOf(AGAINST) ?? (score?.[2] === undefined ? null : Number(score[2])),
    abstaining: numberOf(ABSTAINING) ?? (score?.[3] === undefined ? null : Number(score[3])),
  }
  return votes.for === null && votes.against === null && votes.abstaining === null ? null : votes
}

/** Returns how a decision was reached, where its words say so: by consent, consensus or a vote. */
export function methodOf(text: string): DecisionMethod | null {
  if (/\bconsensus\b|consenso|\bgeneral agreement\b/i.test(text)) return 'consensus'
  if (/\bconsent(?:ed)?\b|\b(?:no|without) objections?\b|sin objeci|aucune objection|\bno opposition\b/i.test(text))
    return 'consent'
  if (readVotes(text.slice(0, 1200)) !== null || /\bvot(?:e|ed|es|es?)\b|\bmotion\b|mayor[íi]a|majorit/i.test(text))
    return 'majority'
  return UNANIMOUS.test(text) ? 'consensus' : null
}

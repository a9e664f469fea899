import { twinPattern, type TwinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { DecisionMethod, MotionOutcome, VoteCount } from '@evenkeel/domain/decision.ts'
import type { MotionWords } from '../locales/motion-words.ts'
import { joinedPattern, joinedTwin } from '../locales/patterns-of-all.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { isCommonWord } from '../3-resolve/common-words.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'

/** What a record says of a motion besides its words. */
export interface MotionRead {
  readonly outcome: MotionOutcome | null
  readonly mover: string | null
  readonly seconder: string | null
  readonly votes: VoteCount | null
}

/** A call sign or number may stand in a name: `Pete WC0G`. */
const NAME =
  "(?:[\\p{Lu}]\\. ?){0,2}[\\p{Lu}][\\p{L}\\d'’-]{1,24}(?: [\\p{Lu}](?:\\.|[\\p{L}\\d'’-]{0,24})(?![\\p{L}\\d])){0,3}"
const pattern = (pick: (words: MotionWords) => RegExp, shape: (any: string) => string): TwinPattern =>
  joinedTwin(({ motions }) => (motions === undefined ? undefined : pick(motions)), shape)
const whole = (any: string): string => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`

const SIGN = pattern(
  (words) => words.sign,
  (any) => any,
)
const CARRIED = pattern((words) => words.carried, whole)
const FAILED = pattern((words) => words.failed, whole)
const TABLED = pattern((words) => words.tabled, whole)
const UNANIMOUS = pattern((words) => words.unanimous, whole)
const CONSENSUS = pattern((words) => words.consensus, whole)
const CONSENT = pattern((words) => words.consent, whole)
const MAJORITY = pattern((words) => words.majority, whole)
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
const count = (pick: (words: MotionWords) => RegExp): TwinPattern =>
  pattern(pick, (any) => `(?<![\\d.#])(\\d{1,3}) (?:people (?:said )?)?(?:${any})(?![\\p{L}\\d])`)
const FIRST_PERSON = joinedPattern(
  ({ motions }) => motions?.iMove,
  (any) => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`,
)
const FOR = count((words) => words.inFavour)
const AGAINST = count((words) => words.against)
const ABSTAINING = count((words) => words.abstaining)
/** "5-2-1" behind a verdict or in brackets. */
const SCORE = twinPattern(
  /(?:(?:passed|passes|carried|carries|approved|failed|fails|defeated|voted?|vote:) (?:by )?\(?|\()(\d{1,3}) ?[-–:/] ?(\d{1,3})(?: ?[-–:/] ?(\d{1,3}))?(?![\d-])/i,
)

/** The patterns put together here, for the test of their safety. */
export const patterns: readonly RegExp[] = [NAMES, PAIR]

/** Returns whether a text is about a motion that somebody made. */
export function isMotion(text: string): boolean {
  return SIGN.test(text)
}

/** Returns a remark in which its speaker moves or seconds ("I'll second that") as one that names the speaker; other words as they are. */
export function voiced(words: string, speaker: string | null): string {
  return speaker === null ? words : words.replace(FIRST_PERSON, (own) => `${speaker} ${own.split(' ').at(-1) ?? ''}`)
}

/**
 * Returns what a text says of a motion: how it went, who made and who seconded it, and the votes. A mover is somebody
 * whose name `isKnown`, or who is named in a way that only names are.
 */
export function readMotion(text: string, isKnown: (name: string) => boolean = () => false): MotionRead {
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
    mover: pair?.[1] ?? (isMoved ? nameAt(short, BEFORE_MOVER, BEHIND_MOVER, isKnown) : null),
    seconder: pair?.[2] ?? (isMoved ? nameAt(short, BEFORE_SECONDER, BEHIND_SECONDER, isKnown) : null),
    votes: readVotes(short),
  }
}

function nameAt(
  text: string,
  before: TwinPattern,
  behind: TwinPattern,
  isKnown: (name: string) => boolean,
): string | null {
  let follower: string | null = null
  for (const match of text.matchAll(NAMES)) {
    const name = isKnown(match[0]) ? match[0] : withoutWords(match[0])
    const start = match.index + match[0].indexOf(name)
    const end = start + name.length
    if (!isKnown(name) && !isShapedAsName(name)) continue
    if (before.test(text.slice(Math.max(0, start - 40), start))) return name
    const rest = text.slice(end, end + 40)
    const verb = behind.exec(rest)
    // "…by Ana, seconded by Bo": Ana is the mover.
    if (verb !== null && !OTHERS.test(rest.slice(verb[0].length, verb[0].length + 4))) follower ??= name
  }
  return follower
}

/** What behind a verb shows that another's name follows: "…by Ana, seconded by Bo", "Ana, seconded Bo". */
const OTHERS = twinPattern(/^:| by |^ \p{Lu}\p{L}/u)

/** What stands with a capital right before and behind a name belongs to the sentence: `Proposed Pete WC0G Motion passes`. */
function withoutWords(text: string): string {
  const words = text.split(' ')
  const isWord = (word: string): boolean => !/\d/.test(word) && isEveryday(foldName(word))
  const from = words.findIndex((word) => !isWord(word))
  if (from < 0) return text
  const end = words.findIndex((word, at) => at > from && isWord(word))
  return words.slice(from, end < 0 ? words.length : end).join(' ')
}

function isEveryday(folded: string): boolean {
  return folded.length > 1 && !isGivenName(folded) && (isCommonWord(folded) || MOTION_WORDS.has(folded))
}

const MOTION_WORDS = wordsOfAll(({ motions }) => motions?.plainWords)

const TITLE = /^(?:Cllr|Councillor|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Sr|Sra|Mme|M)\.?$/

/** Everyday words stand with a capital where a name could: "Motion: Move to buy", "Whereas the gate…". */
function isShapedAsName(text: string): boolean {
  const words = text.split(' ').filter((word) => !TITLE.test(word))
  const [first = ''] = words
  if (first === '' || /['’](?:ll|d|m|ve|re|s)$/.test(first)) return false
  const isTitled = words.length < text.split(' ').length || /^\p{Lu}\.?$/u.test(first)
  if (isTitled || (words.length > 1 && isGivenName(foldName(first)))) return true
  return words.every((word) => {
    const folded = foldName(word)
    return /^\p{Lu}{2,3}$/u.test(word)
      ? !isCommonWord(folded)
      : isGivenName(folded) || !(isOrdinaryWord(folded) || isCommonWord(folded))
  })
}

function readVotes(text: string): VoteCount | null {
  if (!/\d/.test(text)) return null
  const numberOf = (found: TwinPattern): number | null => {
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
  if (CONSENSUS.test(text)) return 'consensus'
  if (CONSENT.test(text)) return 'consent'
  if (readVotes(text.slice(0, 1200)) !== null || MAJORITY.test(text)) return 'majority'
  return UNANIMOUS.test(text) ? 'consensus' : null
}

import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import type { ModalKind } from '../locales/promise-grammar.ts'
import { isDoneAtOnce } from './spoken-promise.ts'
import { isActionVerb, isDeed, isWeakVerb } from './verbs.ts'

/** What is known around the sentences: who speaks, and the names in the document. */
export interface CommitmentContext {
  readonly speaker: string | null
  readonly known: KnownNames
  /** True for what was said aloud: there "I will" is often a figure of speech, so more is asked of the verb. */
  readonly isSpeech: boolean
  /** True when the text is a list entry, whose first words are no mere sentence opening. */
  readonly isEntry: boolean
  /** True for a text that is known to be a task: there a lower-case word may be an owner. */
  readonly isTask?: boolean
}

/** Who a promise is about, and how that stands in the sentence. */
export interface Subject {
  readonly owners: readonly OwnerDraft[]
  readonly words: string
  readonly isKnown: boolean
  /** True behind "asked" and the like. */
  readonly isAsked: boolean
  readonly startsSentence: boolean
  readonly followsStop: boolean
}

const IDLE_OFFERS = new Set(['answer', 'talk', 'help', 'share', 'discuss', 'take', 'see', 'chat', 'support', 'go'])

/** Returns how likely a sentence with a named subject gives that party a task, 0 to 1. */
export function namedStrength(
  kind: ModalKind,
  verb: string,
  subject: Subject,
  context: CommitmentContext,
  isOffer: boolean,
): number {
  if (kind === 'present') return presentStrength(subject, context)
  const acts = isActionVerb(verb)
  if (verb === '' && kind === 'will' && subject.isKnown) return 0.55
  if (verb === 'be' && kind === 'will' && subject.isKnown) return 0.42
  if (verb === '' || verb === 'be' || verb === 'not') return kind === 'volunteer' && subject.isKnown ? 0.6 : 0
  const speech = context.isSpeech ? 0.1 : 0
  const isGroup = subject.owners.every((owner) => partyKindOf(owner.name) === 'group')
  // "Mr. Chair, to go on": nobody gives a task with a bare "to" in speech; and a group that will do something is news.
  if (context.isSpeech && (kind === 'to' || isGroup)) return acts ? 0.35 : 0.2
  if (context.isSpeech && kind === 'will' && isDoneAtOnce(verb)) return 0.4
  if (isGroup && kind === 'to' && subject.isAsked && acts) return 0.55
  if (isGroup && kind !== 'will' && kind !== 'volunteer' && !(kind === 'to' && subject.startsSentence)) return 0.35
  if (!subject.isKnown) {
    // "AR will run on it": two capitals are somebody's initials only where they are given something to do.
    if (/^\p{Lu}{2}$/u.test(subject.words) && kind !== 'to')
      return kind === 'will' && isDeed(verb) && subject.startsSentence ? 0.52 : 0.3
    if (!acts || (isWeakVerb(verb) && !(kind === 'to' && subject.startsSentence))) return 0
    const isVerbal = /^[^ ]{2,}(?:ing|ed|ly|ions?|ity|ment|ness)$/.test(subject.words)
    if (isVerbal && subject.words.length > 5) return 0.25
    if (kind === 'to') {
      if (subject.startsSentence) return (context.isEntry ? 0.72 : 0.6) - speech
      return context.isEntry && subject.followsStop ? 0.5 : 0.3
    }
    if (kind === 'volunteer') return /['’]s?$/.test(subject.words) || subject.words === 'all' ? 0.2 : 0.6
    if (kind === 'will') return subject.startsSentence || subject.followsStop ? 0.55 - speech : 0.42
    if (kind === 'would') return subject.startsSentence && isDeed(verb) ? 0.34 - speech : 0.15
    if (kind === 'plan') return subject.startsSentence ? 0.52 : 0.3
    if (kind === 'own')
      return subject.startsSentence && isGivenName(foldName(subject.words).split(' ')[0] ?? '') ? 0.54 : 0.2
    return kind === 'need' && context.isEntry ? 0.4 : 0.2
  }
  switch (kind) {
    case 'will':
      return isWeakVerb(verb) ? (acts ? 0.45 : 0.25) : acts ? 0.82 - speech : 0.52 - speech
    case 'to':
      return acts ? 0.85 - speech : /^\p{Ll}{2,}$/u.test(verb) ? 0.55 - speech : 0.2
    case 'volunteer':
      return isOffer ? (acts && !IDLE_OFFERS.has(verb) ? 0.55 : 0.42) : 0.75
    case 'plan':
      return acts ? 0.6 : 0.4
    case 'need':
      return acts && !isWeakVerb(verb) ? 0.58 - speech : 0.3
    case 'should':
      return acts && !isWeakVerb(verb) ? 0.5 - speech : 0.2
    case 'own':
      return 0.6
    // Minutes report what people undertook in the past; elsewhere it is a thought.
    case 'would':
      return acts && !isWeakVerb(verb) && isDeed(verb) ? 0.46 - speech * 2 : 0.2
    case 'doing':
      return subject.startsSentence && context.isEntry && verb !== '' && subject.owners.length > 0 ? 0.5 - speech : 0.4
    case 'can':
      return acts && !isWeakVerb(verb) ? 0.42 : 0.1
    default:
      return 0
  }
}

/** "Ana envía el acta" is news as often as a task; what stands above it tells. */
function presentStrength({ isKnown, startsSentence }: Subject, { isSpeech }: CommitmentContext): number {
  if (isSpeech || !startsSentence) return 0.15
  return isKnown ? 0.42 : 0.26
}

/** Returns how likely "I …" takes on a task, 0 to 1. */
export function firstPersonStrength(kind: ModalKind, verb: string, context: CommitmentContext): number {
  const acts = isActionVerb(verb) && !isWeakVerb(verb)
  const anonymous = context.speaker === null ? 0.1 : 0
  if (kind === 'will')
    return (acts ? 0.72 : isWeakVerb(verb) || verb === '' ? 0.15 : 0.42) - anonymous - (context.isSpeech ? 0.12 : 0)
  if (kind === 'plan') return acts ? 0.55 - anonymous - (context.isSpeech ? 0.1 : 0) : 0.2
  if (kind === 'volunteer') return 0.6
  if (kind === 'can') return acts ? 0.5 - anonymous - (context.isSpeech ? 0.1 : 0) : 0.1
  if (kind === 'need') return acts ? 0.42 - anonymous : 0.15
  return 0.1
}

/** What "we will" do with these happens in the meeting itself. */
const VAGUE_TOGETHER = new Set([
  'look',
  'talk',
  'move',
  'review',
  'see',
  'discuss',
  'start',
  'go',
  'get',
  'cover',
  'take',
  'vote',
  'begin',
  'address',
])

/** Returns how likely "we …" takes on a task, 0 to 1; nobody is named, so it is never high. */
export function firstPluralStrength(kind: ModalKind, verb: string, context: CommitmentContext): number {
  const acts = isActionVerb(verb) && !isWeakVerb(verb)
  if (!acts || VAGUE_TOGETHER.has(verb)) return kind === 'will' && acts ? 0.4 : 0
  const speech = context.isSpeech ? 0.2 : 0
  if (kind === 'will' && context.speaker !== null && !context.isSpeech) return 0.5
  if (kind === 'will' && context.isEntry && !context.isSpeech) return 0.5
  return (
    (kind === 'will'
      ? isDeed(verb)
        ? 0.5
        : 0.48
      : kind === 'need'
        ? 0.4
        : kind === 'should' || kind === 'plan'
          ? 0.32
          : 0.15) - speech
  )
}

/** Returns how likely a sentence that begins with its verb ("Will send…") takes on a task, 0 to 1. */
export function ellipticStrength(kind: ModalKind, verb: string, context: CommitmentContext): number {
  const acts = isActionVerb(verb) && !isWeakVerb(verb)
  if (!acts || context.isSpeech) return 0.1
  if (context.speaker !== null && (kind === 'plan' || kind === 'volunteer')) return 0.56
  if (context.speaker !== null && kind === 'need') return 0.55
  if (kind === 'will') return context.isEntry ? 0.58 : 0.5
  return kind === 'need' && context.isEntry ? 0.52 : 0.1
}

/** Returns how likely a sentence about a role or body ("The board will…") gives it a task, 0 to 1. */
export function roleStrength(kind: ModalKind, verb: string): number {
  if (!isActionVerb(verb) || isWeakVerb(verb)) return 0.2
  if (kind === 'will' || kind === 'to' || kind === 'volunteer' || kind === 'plan') return 0.55
  return kind === 'need' || kind === 'should' ? 0.4 : 0.25
}

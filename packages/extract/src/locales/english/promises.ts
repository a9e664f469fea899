import { listOf } from '../phrases.ts'
import type { Modal, PromiseGrammar, Word } from '../promise-grammar.ts'
import { skipAdverbs } from '../skip-adverbs.ts'
import { ENGLISH_TASKS } from './tasks.ts'

const ADVERBS = new Set(listOf(ENGLISH_TASKS.adverbs))
const VOLUNTEERING = new Set([
  'volunteers',
  'volunteered',
  'volunteer',
  'offers',
  'offered',
  'agreed',
  'agrees',
  'happy',
  'willing',
  'promised',
  'promises',
  'committed',
  'commits',
  'undertook',
  'undertakes',
])
/** Only somebody who *was* asked has been given a task. */
const CHARGED = new Set([
  'asked',
  'assigned',
  'charged',
  'tasked',
  'nominated',
  'signed',
  'instructed',
  'requested',
  'directed',
  'authorised',
  'authorized',
  'reminded',
])
const AGREEING = new Set(['agreed', 'agrees', 'committed', 'commits'])
const THINGS = /^(?:the|a|an|this|that|these|those|our|their|all|\d.{0,12})$/
const PLANNING = new Set(['plans', 'plan', 'planning', 'going', 'hopes', 'intends', 'aims'])
const NEEDING = new Set(['needs', 'need', 'has', 'have'])
const OWNING = new Set(
  (
    'takes|take|owns|responsible|drives|drafting|writing|working|preparing|organizing|organising|' +
    'investigating|creating|coordinating'
  ).split('|'),
)

const WISHES = new Set(['like', 'love', 'prefer', 'be', 'have', 'need', 'want', 'not'])

/** No promise begins at any other word. */
const OPENINGS = new Set([
  ...'will shall wil willl to should must can could is are was am has were wants would took takes take'.split(' '),
  ...VOLUNTEERING,
  ...PLANNING,
  ...NEEDING,
  ...OWNING,
])

const OPENING_ENDS = ["'ll", "'m"]

function readModal(words: readonly Word[], at: number): Modal | null {
  const word = words[at]
  if (word === undefined) return null
  const { bare } = word
  const next = words[at + 1]?.bare ?? ''
  const verbAfter = (place: number): number => skipAdverbs(words, place, ADVERBS)
  if (bare === 'will' || bare.endsWith("'ll") || bare === 'shall' || bare === 'wil' || bare === 'willl')
    return { kind: 'will', verbAt: verbAfter(at + 1) }
  if (
    bare === 'to' &&
    at > 0 &&
    ![
      'like',
      'love',
      'want',
      'wants',
      'going',
      'have',
      'has',
      'need',
      'needs',
      'able',
      'supposed',
      'plans',
      'hopes',
      'planning',
    ].includes(words[at - 1]?.bare ?? '')
  )
    return { kind: 'to', verbAt: verbAfter(at + 1) }
  if (bare === 'should' || bare === 'must') return { kind: 'should', verbAt: verbAfter(at + 1) }
  if (bare === 'can' || bare === 'could') return { kind: 'can', verbAt: verbAfter(at + 1) }
  const behind =
    bare === 'is' || bare === 'are' || bare === 'was' || bare === 'am' || bare === 'has' || bare === 'were'
      ? at + 1
      : at
  const isCharged = (bare === 'has' || bare === 'have') && next === 'been' && CHARGED.has(words[at + 2]?.bare ?? '')
  const place = isCharged ? at + 2 : behind
  const head = words[place]?.bare ?? ''
  if (VOLUNTEERING.has(head) || (place > at && CHARGED.has(head))) {
    const isNoun =
      head === 'volunteers' &&
      (['all', 'are', 'of', 'our', 'the', 'more'].includes(words[place - 1]?.bare ?? '') ||
        ['are', 'were', 'have', 'who', 'is', 'will', 'should', 'can', 'may'].includes(words[place + 1]?.bare ?? ''))
    if (isNoun) return null
    const to = words.findIndex(
      (one, index) => index > place && index < place + 4 && (one.bare === 'to' || one.bare === 'for'),
    )
    const charge = words[place + 2]?.bare ?? ''
    // "agreed to the timeline", "commits to 1 year": there is nothing to do.
    if (AGREEING.has(head) && words[to]?.bare === 'to' && THINGS.test(words[to + 1]?.bare ?? '')) return null
    if (place > at && words[place + 1]?.bare === 'with' && charge.endsWith('ing')) {
      return { kind: 'volunteer', verbAt: place + 2 }
    }
    return to > 0
      ? { kind: 'volunteer', verbAt: verbAfter(to + 1) }
      : head.startsWith('volunteer')
        ? { kind: 'volunteer', verbAt: place + 1 }
        : null
  }
  if (bare.endsWith("'m") && next === 'going' && words[at + 2]?.bare === 'to')
    return { kind: 'plan', verbAt: verbAfter(at + 3) }
  if (place > at && words[place]?.bare === 'supposed' && words[place + 1]?.bare === 'to')
    return { kind: 'need', verbAt: verbAfter(place + 2) }
  if (head === 'wants' && words[place + 1]?.bare === 'to') return { kind: 'can', verbAt: verbAfter(place + 2) }
  if (PLANNING.has(head) && words[place + 1]?.bare === 'on' && (words[place + 2]?.bare ?? '').endsWith('ing'))
    return { kind: 'plan', verbAt: place + 2 }
  if (PLANNING.has(head) && words[place + 1]?.bare === 'to') return { kind: 'plan', verbAt: verbAfter(place + 2) }
  if (place > at && head === 'to') return { kind: 'to', verbAt: verbAfter(place + 1) }
  if (bare === 'would' && !WISHES.has(next)) return { kind: 'would', verbAt: verbAfter(at + 1) }
  if (bare === 'would' && (next === 'like' || next === 'love') && words[at + 2]?.bare === 'to')
    return { kind: 'can', verbAt: verbAfter(at + 3) }
  if (
    (bare === 'took' || bare === 'takes' || bare === 'take') &&
    words.slice(at + 1, at + 5).some((one) => one.bare.startsWith('action'))
  ) {
    const to = words.findIndex((one, index) => index > at && index < at + 8 && one.bare === 'to')
    return { kind: 'volunteer', verbAt: to < 0 ? at : verbAfter(to + 1) }
  }
  if (NEEDING.has(bare) && next === 'to') return { kind: 'need', verbAt: verbAfter(at + 2) }
  if (OWNING.has(head)) {
    if (
      (head === 'takes' || head === 'take') &&
      !['care', 'over', 'on', 'this', 'that', 'it', 'lead', 'charge'].includes(words[place + 1]?.bare ?? '') &&
      words[place + 2]?.bare !== 'lead'
    )
      return null
    if (head === 'responsible' && words[place + 1]?.bare !== 'for') return null
    return { kind: head.endsWith('ing') ? 'doing' : 'own', verbAt: place }
  }
  return null
}

/** How English sentences promise: "will send", "to send", "agreed to send", "is drafting". */
export const ENGLISH_PROMISES: PromiseGrammar = { openings: OPENINGS, openingEnds: OPENING_ENDS, readModal }

import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import { ownerDraft } from '../3-resolve/owners.ts'
import type { ActionCandidate } from './action-candidate.ts'
import { splitSentences } from './split-sentences.ts'
import type { Spoken } from './speakers.ts'
import { isActionVerb, isAdverb } from './verbs.ts'

const REQUEST = twinPattern(
  /\b(?:(?:can|could|would|will) (?:you|someone|somebody|anyone)|(?:is|are) (?:you|someone|somebody|anyone) (?:ready|able|willing|happy) to|(?:would|do) you mind) (?:please |also |maybe |perhaps )?([\p{L}-]{2,20})/iu,
)
const ACCEPTED = twinPattern(
  /^(?:yes|yep|yeah|yup|sure|ok|okay|absolutely|of course|certainly|will do|no problem|happy to|i can|i will|i'll|i’ll|gladly|d'accord|claro|sí|oui|ja)(?:[\s,.!;:]|$)/i,
)
const REFUSED = /\b(?:but|not|can't|cannot|won't|no time|already|unless|depends)\b|\?/i
/** Only an answer close by answers the question. */
const ANSWER_MAX = 300

/** Returns the requests of a conversation that the next to speak accepts ("Can you draft it?", "Sure."), theirs to do. */
export function recogniseAcceptedRequests(
  lines: readonly Line[],
  spoken: readonly (Spoken | null)[],
  from: number,
  until: number,
): ActionCandidate[] {
  const found: ActionCandidate[] = []
  let asked: { line: Line; text: string; by: string } | null = null
  for (let index = from; index < until; index++) {
    const line = lines[index]
    const one = spoken[index - from] ?? null
    if (line === undefined || line.kind === 'blank') continue
    if (one === null || line.kind === 'heading') {
      if (line.kind === 'heading') asked = null
      continue
    }
    const words = line.plain.slice(one.from)
    if (asked !== null && one.speaker !== asked.by) {
      const answer = words.slice(0, ANSWER_MAX)
      if (ACCEPTED.test(answer) && !REFUSED.test(answer)) {
        found.push({
          line: asked.line,
          text: asked.text,
          owners: [ownerDraft(one.speaker)],
          ownerWords: null,
          confidence: 0.56,
          by: 'accepted-request',
        })
      }
      asked = null
    }
    const request = words.length > 1500 ? null : requestIn(words)
    if (request !== null) asked = { line, text: request, by: one.speaker }
  }
  return found
}

function requestIn(words: string): string | null {
  if (!words.includes('?')) return null
  const last = splitSentences(words).at(-1) ?? ''
  const match = REQUEST.exec(last)
  const verb = match?.[1] ?? ''
  const isTask = isActionVerb(verb) && !IDLE.has(verb.toLowerCase()) && !isAdverb(verb)
  return isTask && last.endsWith('?') && last.length < 300 ? last : null
}

/** What is asked for with these is an answer or a moment's help in the call. */
const IDLE = new Set([
  'see',
  'share',
  'start',
  'move',
  'turn',
  'scroll',
  'mute',
  'look',
  'take',
  'try',
  'begin',
  'continue',
  'wait',
  'give',
  'elaborate',
  'expand',
  'let',
  'pull',
  'put',
  'walk',
  'confirm',
  'hear',
  'read',
  'speak',
  'talk',
  'repeat',
  'explain',
  'clarify',
  'think',
  'show',
  'use',
  'say',
  'help',
  'mention',
  'present',
  'go',
  'tell',
  'summarize',
  'summarise',
  'describe',
  'comment',
  'answer',
  'scribe',
])

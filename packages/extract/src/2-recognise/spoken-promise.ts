import { twinPattern } from '../ascii-twin.ts'
import type { ModalKind } from '../locales/promise-grammar.ts'

/** Who says that they will do one of these mostly does it in the next breath. */
const AT_ONCE = new Set(
  (
    'start share ask add suggest show give talk go move take try read begin do get stop pass let present explain put ' +
    'post turn link drop answer highlight mention repeat see look second speak run work make offer discuss describe ' +
    'remind thank close raise type split defend walk pull keep continue recap summarize summarise note hand stay jump ' +
    'leave wait pause quote switch admit argue assume point touch'
  ).split(' '),
)

/** Words that only seem to promise: openings of what is said next, asides, and old plans. */
const FIGURE = twinPattern(
  /\b(?:what|which|that) (?:i|we)(?:['’]ll| will| would|['’]d| am| are)? (?:call|say|willing|going)\b|\bwas going to\b|\balready (?:said|mentioned)\b|\b(?:i|we)(?: just| also)?(?:['’]ll| will|['’]m going to| am going to) (?:just |also |quickly |briefly )?(?:be (?:honest|brief|quick|sharing|splitting|walking|doing|starting|speaking|talking|going)|call (?:out|upon|on|it|that|this|myself|a (?:short )?(?:break|vote))|take (?:that|it|this|anything|your|one|a (?:quick )?(?:look|break))|give (?:you|it|everyone|folks)|let (?:you|that|this|him|her|them|the)|leave (?:it|that|this)|hand (?:it|over|this)|turn (?:it|this|over)|go (?:first|next|ahead|back|on|through)|pull (?:it|that|this|them|up)|put (?:it|that|this) (?:this way|out|like)|set (?:it|that|this) out|say|throw|try to (?:be|keep|answer|explain|find)|remind|thank you|raise (?:another|a|one|my)|second)\b|\bi (?:think|guess) i(?:['’]ll| will) (?:call|say|stop|leave)\b/i,
)
/** When or where it is done, if not at once. */
const LATER = twinPattern(
  /\b(?:later|after (?:the|this|our|today['’]s) (?:call|meeting)|offline|tomorrow|tonight|next (?:week|month|call|meeting|time|sprint)|(?:by|on|until) (?:monday|tuesday|wednesday|thursday|friday|the end|end of)|this (?:week|afternoon|evening)|(?:in|over) the (?:next|coming) (?:few |couple )?(?:of )?(?:days|weeks)|follow[- ]?up|write[- ]?up|an? (?:\w{1,20} )?(?:draft|issue|pr|pull request|ticket|thread|proposal|poll|channel|e-?mail|reminder)|the (?:draft|agenda|minutes|notes|invite|invitation)|in the (?:issue|channel|thread|pr|ticket|discord|slack|forum)|on (?:the )?(?:mailing list|list|discord|slack|github|agenda))\b/i,
)
const NOW =
  /\b(?:now|right away|here|again|today|quickly|on this call|for a (?:second|minute|moment)|a bit|a little)\b/i
const MAY_BE_LATER: ReadonlySet<ModalKind> = new Set<ModalKind>(['will', 'plan'])

/** Returns whether somebody who says aloud that they will do this most likely does it in the next breath. */
export function isDoneAtOnce(verb: string): boolean {
  return AT_ONCE.has(verb)
}

/**
 * Returns how likely something said aloud takes on a task, 0 to 1, given how likely it would by its verb alone;
 * `clause` is the part of the sentence in which it is promised.
 */
export function spokenStrength(
  sentence: string,
  clause: string,
  kind: ModalKind,
  verb: string,
  written: number,
): number {
  if (FIGURE.test(clause)) return Math.max(0, written - 0.3)
  if (!AT_ONCE.has(verb)) return written
  return MAY_BE_LATER.has(kind) && LATER.test(sentence) && !NOW.test(sentence) ? 0.56 : 0.3
}

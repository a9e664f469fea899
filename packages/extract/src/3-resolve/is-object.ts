import { twinPattern } from '../ascii-twin.ts'
import { isActionVerb } from '../2-recognise/verbs.ts'

const ASKING = new Set(['get', 'have', 'let', 'want', 'wait', 'need', 'allow', 'tell'])
/** "I will ask Ana to send it": who asks has the task. */
const TO_ASK = twinPattern(
  /(?:^| )(?:will|to|shall|should|must|can|could|(?:I|we)['’]ll) (?:also |then )?(?:ask|remind|get|have|let|invite|tell|encourage|nudge|request|poke|ping|help|allow|enable)$/i,
)

/** Returns whether words that name somebody stand in a text as the object of another's task: `Remind Ana to send it`. */
export function isObject(text: string, ownerWords: string): boolean {
  const at = text.indexOf(ownerWords)
  const before = at <= 0 ? '' : text.slice(Math.max(0, at - 80), at).trim()
  if (before === '' || /[.,:;!?–-]$/.test(before)) return false
  if (TO_ASK.test(before)) return true
  const words = before.split(' ')
  if (words.length > 5 || at > 60) return false
  const opening = /^(?:please|also|then|to)$/i.test(words[0] ?? '') ? (words[1] ?? '') : (words[0] ?? '')
  return isActionVerb(opening) || ASKING.has(opening.toLowerCase())
}

import { twinPattern } from '../ascii-twin.ts'
import { isActionVerb } from '../2-recognise/verbs.ts'
import { isGivenName } from './given-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import type { KnownNames } from './known-names.ts'
import { ownerDraft } from './owners.ts'
import type { TaskOwners } from './leading-owners.ts'

/** A verb or preposition behind a name makes a sentence about somebody. */
const TOLD = twinPattern(
  /^(?:is|was|are|were|has|had|have|and|or|of|in|on|at|by|from|with|would|could|may|might|did|does|says?|asks?|notes|reports|mentions|thinks|left|\p{Ll}{2,14}ed)$/u,
)

/**
 * Returns whom an entry of a list of tasks names by its first word alone, no verb behind it (`ana_k photographs of the
 * fair`, `AR re the lease`), or null: only a name that the document knows, or a given name before what somebody does.
 */
export function readFirstOwner(text: string, known: KnownNames): TaskOwners | null {
  const space = text.indexOf(' ')
  if (space < 2 || space > 30) return null
  const first = text.slice(0, space)
  if (!/^[\p{L}\d][\p{L}\d_|^`-]{1,29}$/u.test(first)) return null
  const next = text.slice(space + 1).split(' ', 1)[0] ?? ''
  if (!/^\p{Ll}{2}/u.test(next) || TOLD.test(next)) return null
  const isNamed = known.has(first) && !isOrdinaryWord(first) && !isActionVerb(first)
  const isDoing = /^\p{Lu}\p{Ll}/u.test(first) && isGivenName(first.toLowerCase()) && isThirdPerson(next)
  return isNamed || isDoing ? { owners: [ownerDraft(first)], ownerWords: first } : null
}

/** "sends", "fixes", "carries" */
function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s')) return false
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].some(isActionVerb)
}

import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { ownerDraft, readOwners } from '../3-resolve/owners.ts'
import type { CommitmentContext } from './commitment-strength.ts'
import { joinWords } from './read-subject.ts'
import { isRole } from './role-subject.ts'
import type { SentenceWord } from './sentence-words.ts'
import { isActionVerb, isDeed, isWeakVerb } from './verbs.ts'

/** Who a meeting bids do something, and how likely that is a task. */
export interface Mandate {
  readonly owners: readonly OwnerDraft[]
  readonly words: string
  readonly confidence: number
  readonly by: string
}

const BIDDING = new Set(
  'resolved agreed proposed requested recommended moved directed instructed decided suggested seconded carried'.split(
    ' ',
  ),
)
const WOULD = new Set(['would', 'will', 'should', 'shall', 'could', 'to', 'is', 'be'])
const REACH = 6

/** Returns whom a meeting bids do something by a verb behind "that" ("agreed that the Clerk write to them", "resolved that Ana would call"), or null. */
export function readMandate(words: readonly SentenceWord[], context: CommitmentContext): Mandate | null {
  for (let at = 1; at < words.length - 2; at++) {
    if (words[at]?.bare !== 'that') continue
    if (!words.slice(Math.max(0, at - 14), at).some(({ bare }) => BIDDING.has(bare))) continue
    const first = words[at + 1]?.bare === 'the' ? at + 2 : at + 1
    for (let place = first + 1; place < words.length && place <= first + REACH; place++) {
      const verb = words[place]?.bare ?? ''
      const isModal = verb === 'would' || verb === 'should'
      const deed = isModal ? (words[place + 1]?.bare ?? '') : verb
      if (WOULD.has(verb) && !isModal) break
      if (!isModal && !isDeed(verb)) continue
      if (!isActionVerb(deed) || isWeakVerb(deed)) break
      const text = joinWords(words, first, place)
      const subject = readParty(text, words[place - 1]?.bare ?? '', context)
      if (subject === null) break
      return { owners: subject, words: text, confidence: 0.56, by: 'mandate' }
    }
  }
  return null
}

/** "the Clerk", "Cllr Hale", "Ana and Bo": who is named there, or null. */
function readParty(text: string, last: string, { known }: CommitmentContext): readonly OwnerDraft[] | null {
  const read = readOwners(text, known, 'prose')
  if (read !== null && read.owners.length > 0) return read.owners
  return isRole(last) && text.split(' ').length <= 3 ? [ownerDraft(text)] : null
}

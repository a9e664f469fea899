import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { PartyKind, PartyMention } from '@evenkeel/domain/party.ts'
import { foldEmail, foldHandle, type KnownParties } from './index-parties.ts'
import { partyKindOf } from './party-kind.ts'

/** Who else was at the meeting where the mention stands: the ids of the people recorded there. */
export interface MentionContext {
  readonly present: Iterable<string>
}

/** The party that a mention certainly means and by which sign, or the kind of party that has to be added for it. */
export type Resolution =
  | { readonly party: string; readonly by: 'email' | 'handle' | 'name' | 'first-name' }
  | { readonly new: PartyKind }

/**
 * Returns the known party that a mention certainly means: by e-mail, handle, folded whole name, or a first name that
 * only one of those present has. Anything less certain is `new`; merging it is then suggested to a person, not done.
 * Ask `isNobody` first: this function takes every name for somebody's.
 */
export function resolveMention(mention: PartyMention, known: KnownParties, context: MentionContext): Resolution {
  const email = mention.email === undefined ? undefined : known.byEmail.get(foldEmail(mention.email))
  if (email !== undefined) return { party: email, by: 'email' }
  const written = mention.name.trim()
  const handle = mention.handle ?? (written.startsWith('@') ? written : undefined)
  const byHandle = handle === undefined ? undefined : known.byHandle.get(foldHandle(handle))
  if (byHandle !== undefined) return { party: byHandle, by: 'handle' }
  const folded = foldName(written)
  const isSingleWord = !folded.includes(' ')
  const wanted = mention.kind
  const named = (known.byName.get(folded) ?? []).filter((id) => wanted === undefined || known.kinds.get(id) === wanted)
  const kind = wanted ?? partyKindOf(written)
  if (isSingleWord && kind === 'person' && !named.some((id) => known.kinds.get(id) !== 'person')) {
    const bearers = bearersOf(folded, known, context.present)
    const only = bearers.length === 1 ? bearers[0] : undefined
    if (only !== undefined) return { party: only, by: 'first-name' }
  }
  // Of namesakes the first recorded is taken, so that a clash makes one ambiguous party and not one per mention.
  const first = named[0]
  if (first !== undefined) return { party: first, by: 'name' }
  const plainHandle = isSingleWord ? known.byHandle.get(foldHandle(written)) : undefined
  if (plainHandle !== undefined && (wanted === undefined || wanted === 'person')) {
    return { party: plainHandle, by: 'handle' }
  }
  return { new: kind }
}

function bearersOf(firstName: string, known: KnownParties, present: Iterable<string>): string[] {
  const bearers: string[] = []
  for (const id of present) {
    if (known.kinds.get(id) !== 'person' || bearers.includes(id)) continue
    const names = known.namesOf.get(id) ?? []
    if (names.some((name) => name === firstName || name.startsWith(`${firstName} `))) bearers.push(id)
  }
  return bearers
}

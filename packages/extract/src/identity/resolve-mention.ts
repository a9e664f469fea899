import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { PartyKind, PartyMention } from '@evenkeel/domain/party.ts'
import { bodyKey, foldEmail, foldHandle, type KnownParties } from './index-parties.ts'
import { organizationKeys } from './organization-key.ts'
import { isWorkingGroup, partyKindOf } from './party-kind.ts'
import { onlyBearer } from './short-forms.ts'

/** Who else was at the meeting where the mention stands: the ids of the people recorded there. */
export interface MentionContext {
  readonly present: Iterable<string>
}

/** The party that a mention certainly means and by which sign, or the kind of party that has to be added for it. */
export type Resolution =
  | { readonly party: string; readonly by: 'email' | 'handle' | 'name' | 'first-name' | 'organization' }
  | { readonly new: PartyKind }

/**
 * Returns the known party that a mention certainly means: by e-mail, handle, folded whole name, an organization's name
 * but for its legal form, or a short form (first name, with or without initial, surname, initials) that only one of
 * those present has. Anything less certain is `new`; merging it is then suggested to a person, not done.
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
  const wanted = mention.kind
  if (wanted === 'organization') return resolveOrganization(written, folded, known)
  const named = (known.byName.get(folded) ?? []).filter((id) => wanted === undefined || known.kinds.get(id) === wanted)
  const kind = wanted ?? partyKindOf(written)
  if (kind === 'person' && !named.some((id) => known.kinds.get(id) !== 'person')) {
    const present = [...context.present]
    const isThere = folded.includes(' ') && named.some((id) => present.includes(id))
    const people = present.filter((id) => known.kinds.get(id) === 'person')
    const bearer = isThere
      ? null
      : onlyBearer(
          written,
          people.map((id) => ({ value: id, forms: known.shortFormsOf.get(id) ?? [] })),
        )
    if (bearer !== null) return { party: bearer, by: 'first-name' }
  }
  // Of namesakes the first recorded is taken, so that a clash makes one ambiguous party and not one per mention.
  const first = named[0]
  if (first !== undefined) return { party: first, by: 'name' }
  const isSingleWord = !folded.includes(' ')
  const plainHandle = isSingleWord ? known.byHandle.get(foldHandle(written)) : undefined
  if (plainHandle !== undefined && (wanted === undefined || wanted === 'person')) {
    return { party: plainHandle, by: 'handle' }
  }
  // A name that is already an organization's is that organization's, whatever it reads like where it stands.
  const body = bodyOf('organization', written, known) ?? bodyOf('group', written, known)
  return body === undefined ? { new: kind } : { party: body, by: 'name' }
}

function bodyOf(kind: 'organization' | 'group', written: string, known: KnownParties): string | undefined {
  for (const form of organizationKeys(written)) {
    const found = known.byBodyKey.get(bodyKey(kind, form))
    if (found !== undefined) return found
  }
  return undefined
}

/** A person's whole name is no organization, and who comes for a working group comes for no organization. */
function resolveOrganization(written: string, folded: string, known: KnownParties): Resolution {
  const namesakes = known.byName.get(folded) ?? []
  const exact = namesakes.find((id) => known.kinds.get(id) === 'organization')
  if (exact !== undefined) return { party: exact, by: 'name' }
  const found = bodyOf('organization', written, known)
  if (found !== undefined) return { party: found, by: 'organization' }
  if (isWorkingGroup(written)) {
    const group = bodyOf('group', written, known)
    return group === undefined ? { new: 'group' } : { party: group, by: 'name' }
  }
  const bare = foldName(written.replace(/\([^()]{0,80}\)?$/, ''))
  const bearers = bare.includes(' ') ? (known.byName.get(bare) ?? []) : []
  const person = bearers.find((id) => known.kinds.get(id) === 'person')
  return person === undefined ? { new: 'organization' } : { party: person, by: 'name' }
}

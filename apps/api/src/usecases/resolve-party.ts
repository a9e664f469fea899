import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { PartyKind, PartyMention } from '@evenkeel/domain/party.ts'
import { foldEmail, foldHandle } from '@evenkeel/extract/identity/index-parties.ts'
import { isNobody } from '@evenkeel/extract/identity/is-nobody.ts'
import { resolveMention } from '@evenkeel/extract/identity/resolve-mention.ts'
import type { CoalitionRecord } from './coalition-record.ts'

export interface ResolvedParty {
  readonly id: string
  readonly kind: PartyKind
}

/** Returns the party that a mention means, added to the record when it is new; null for a bot, a room or a placeholder. */
export function resolveParty(
  record: CoalitionRecord,
  given: PartyMention,
  present: Iterable<string>,
): ResolvedParty | null {
  const mention = nameOf(given)
  const { name } = mention
  if (name === '' || isNobody(name)) return null
  const known = record.knownParties()
  const resolution = resolveMention(mention, known, { present })
  if ('new' in resolution) {
    const id = record.newId()
    record.append({
      type: 'party.added',
      party: { id, kind: resolution.new, name, level: null, directlyAffected: false },
    })
    addAddresses(record, id, mention)
    return { id, kind: resolution.new }
  }
  const { party } = resolution
  if (resolution.by === 'email' || resolution.by === 'handle') addName(record, party, name)
  addAddresses(record, party, mention)
  return { id: party, kind: known.kinds.get(party) ?? 'person' }
}

function addAddresses(record: CoalitionRecord, party: string, mention: PartyMention): void {
  const known = record.knownParties()
  const email = mention.email?.trim() ?? ''
  if (email !== '' && !known.byEmail.has(foldEmail(email))) {
    record.append({ type: 'party.alias-added', alias: { party, kind: 'email', alias: email } })
  }
  const handle = mention.handle?.trim() ?? ''
  if (handle !== '' && !known.byHandle.has(foldHandle(handle))) {
    record.append({ type: 'party.alias-added', alias: { party, kind: 'handle', alias: handle } })
  }
}

function addName(record: CoalitionRecord, party: string, name: string): void {
  const known = record.knownParties()
  const folded = foldName(name)
  const isAddress = known.byHandle.get(foldHandle(name)) === party || known.byEmail.get(foldEmail(name)) === party
  if (folded === '' || isAddress || known.namesOf.get(party)?.includes(folded) === true) return
  record.append({ type: 'party.alias-added', alias: { party, kind: 'name', alias: name } })
}

/** Where only an address is written it tells the person; `ann.lee@…` tells the name too, `ann@…` does not. */
function nameOf(mention: PartyMention): PartyMention {
  const name = mention.name.trim().replace(/\s+/g, ' ')
  if (!/^[^\s@]{1,100}@[^\s@]{1,200}$/.test(name) || mention.email !== undefined) return { ...mention, name }
  const local = name
    .slice(0, name.indexOf('@'))
    .replace(/[._+-]+/g, ' ')
    .trim()
  return { ...mention, name: local.includes(' ') ? local : name, email: name }
}

import { foldName } from '@evenkeel/domain/fold-name.ts'
import { nameTrick, seenName } from '@evenkeel/domain/deceptive-name.ts'
import type { PartyKind, PartyMention } from '@evenkeel/domain/party.ts'
import { foldEmail, foldHandle, type KnownParties } from '@evenkeel/extract/identity/index-parties.ts'
import { isNobody } from '@evenkeel/extract/identity/is-nobody.ts'
import { resolveMention, type Resolution } from '@evenkeel/extract/identity/resolve-mention.ts'
import type { CoalitionRecord } from './coalition-record.ts'

export interface ResolvedParty {
  readonly id: string
  readonly kind: PartyKind
  /** Which of those that were merged into the party the mention names: what is recorded is recorded of that one. */
  readonly as: string
}

/**
 * Who a short name may mean: those at the meeting; where nobody there is meant, all whom its notes name as there or
 * missing; then those at its series of meetings.
 */
export interface Circle {
  readonly present: ReadonlySet<string>
  readonly named?: ReadonlySet<string>
  readonly series?: () => ReadonlySet<string>
}

/** Returns the party that a mention means, added to the record when it is new; null for a bot, a room or a placeholder. */
export function resolveParty(record: CoalitionRecord, given: PartyMention, circle: Circle): ResolvedParty | null {
  const mention = nameOf(given)
  const { name } = mention
  if (name === '' || isNobody(name)) return null
  const known = record.knownParties()
  const resolution = resolveWithin(mention, known, circle)
  if ('new' in resolution) {
    const id = record.newId()
    const isDoubtful = nameTrick(name) !== null
    record.append({
      type: 'party.added',
      party: {
        id,
        kind: resolution.new,
        name: isDoubtful ? flagged(name) : name,
        level: null,
        directlyAffected: false,
      },
    })
    if (isDoubtful) record.append({ type: 'party.alias-added', alias: { party: id, kind: 'name', alias: name } })
    addAddresses(record, id, mention)
    return { id, kind: resolution.new, as: id }
  }
  const { party } = resolution
  const as = record.bearerOf(party, mention)
  if (resolution.by === 'email' || resolution.by === 'handle' || resolution.by === 'organization')
    addName(record, { party, as }, name)
  addAddresses(record, as, mention)
  return { id: party, kind: known.kinds.get(party) ?? 'person', as }
}

/** Returns which party of the record a mention means, under the name it was recorded by, or null where it knows none: adds nothing. */
export function findParty(record: CoalitionRecord, given: PartyMention, circle: Circle): string | null {
  const mention = nameOf(given)
  if (mention.name === '' || isNobody(mention.name)) return null
  const resolution = resolveWithin(mention, record.knownParties(), circle)
  return 'new' in resolution ? null : record.bearerOf(resolution.party, mention)
}

function resolveWithin(mention: PartyMention, known: KnownParties, circle: Circle): Resolution {
  const there = resolveMention(mention, known, circle)
  const isOpen = 'new' in there || there.by === 'name'
  const resolution =
    isOpen && circle.named !== undefined ? resolveMention(mention, known, { present: circle.named }) : there
  if (!('new' in resolution) || resolution.new !== 'person' || /\s/.test(mention.name)) return resolution
  const byInitials = bearerOfInitials(mention.name, known, circle.present)
  if (byInitials !== null) return { party: byInitials, by: 'first-name' }
  return circle.series === undefined ? resolution : resolveMention(mention, known, { present: circle.series() })
}

/** Returns the only one present whose name has these initials, null for none or several. */
function bearerOfInitials(name: string, known: KnownParties, present: Iterable<string>): string | null {
  if (!/^\p{Lu}{2,3}$/u.test(name)) return null
  const wanted = foldName(name)
  const bearers = [...present].filter((id) =>
    (known.namesOf.get(id) ?? []).some((one) => one.includes(' ') && initialsOf(one) === wanted),
  )
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

function initialsOf(folded: string): string {
  return folded
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
}

const FLAG = ' [look-alike letters]'

/** A name that is made to look like another's says so wherever it is shown, until a person gives it a plain one. */
function flagged(name: string): string {
  return name.slice(0, 200 - FLAG.length) + FLAG
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

function addName(
  record: CoalitionRecord,
  { party, as }: { readonly party: string; readonly as: string },
  name: string,
): void {
  const known = record.knownParties()
  const folded = foldName(name)
  const isAddress = known.byHandle.get(foldHandle(name)) === party || known.byEmail.get(foldEmail(name)) === party
  if (folded === '' || isAddress || known.namesOf.get(party)?.includes(folded) === true) return
  record.append({ type: 'party.alias-added', alias: { party: as, kind: 'name', alias: name } })
}

/** Where only an address is written it tells the person; `ann.lee@…` tells the name too, `ann@…` does not. */
function nameOf(mention: PartyMention): PartyMention {
  const name = seenName(mention.name)
  if (!/^[^\s@]{1,100}@[^\s@]{1,200}$/.test(name) || mention.email !== undefined) return { ...mention, name }
  const local = name
    .slice(0, name.indexOf('@'))
    .replace(/[._+-]+/g, ' ')
    .trim()
  return { ...mention, name: local.includes(' ') ? local : name, email: name }
}

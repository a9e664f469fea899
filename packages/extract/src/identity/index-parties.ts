import { foldName } from '@evenkeel/domain/fold-name.ts'
import { organizationKeys } from './organization-key.ts'
import { shortFormsOf } from './short-forms.ts'
import type { Alias, Party, PartyKind } from '@evenkeel/domain/party.ts'

/** What the index needs of a party. */
export type KnownParty = Pick<Party, 'id' | 'kind' | 'name'>

/** Look-up tables over the parties of one coalition; grow them with `addParty` and `addAlias` as parties are recorded. */
export interface KnownParties {
  readonly kinds: Map<string, PartyKind>
  readonly byEmail: Map<string, string>
  readonly byHandle: Map<string, string>
  /** Folded whole names, to the parties that go by them in the order in which they came. */
  readonly byName: Map<string, string[]>
  /** The folded names of each party, so that those present can be searched by first name. */
  readonly namesOf: Map<string, string[]>
  /** What notes call each person for short, once for each of the person's names. */
  readonly shortFormsOf: Map<string, ReturnType<typeof shortFormsOf>[]>
  /** The forms under which an organization or a group is certainly the same (see `bodyKey`), to the first that has it. */
  readonly byBodyKey: Map<string, string>
}

/** Returns an index over parties and their aliases; look-ups in it cost the same for ten parties and for ten thousand. */
export function indexParties(parties: Iterable<KnownParty>, aliases: Iterable<Alias>): KnownParties {
  const known: KnownParties = {
    kinds: new Map(),
    byEmail: new Map(),
    byHandle: new Map(),
    byName: new Map(),
    namesOf: new Map(),
    shortFormsOf: new Map(),
    byBodyKey: new Map(),
  }
  for (const party of parties) addParty(known, party)
  for (const alias of aliases) addAlias(known, alias)
  return known
}

/** Adds a party under its name; adding it again under another name keeps both. */
export function addParty(known: KnownParties, party: KnownParty): void {
  known.kinds.set(party.id, party.kind)
  addName(known, party.id, party.name)
}

/** Adds a further name, e-mail address or handle of a party; the first party to have an address keeps it. */
export function addAlias(known: KnownParties, alias: Alias): void {
  if (alias.kind === 'name') {
    addName(known, alias.party, alias.alias)
    return
  }
  const table = alias.kind === 'email' ? known.byEmail : known.byHandle
  const key = alias.kind === 'email' ? foldEmail(alias.alias) : foldHandle(alias.alias)
  if (key !== '' && !table.has(key)) table.set(key, alias.party)
}

/** Returns an e-mail address for comparing: trimmed, lower case, without `mailto:`. */
export function foldEmail(email: string): string {
  return email
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
}

/** Returns a handle for comparing: trimmed, lower case, without the leading `@`. */
export function foldHandle(handle: string): string {
  return handle.trim().toLowerCase().replace(/^@/, '')
}

function addName(known: KnownParties, party: string, name: string): void {
  const folded = foldName(name)
  if (folded === '') return
  const parties = known.byName.get(folded)
  if (parties === undefined) known.byName.set(folded, [party])
  else if (!parties.includes(party)) parties.push(party)
  const names = known.namesOf.get(party)
  if (names === undefined) known.namesOf.set(party, [folded])
  else if (!names.includes(folded)) names.push(folded)
  else return
  const kind = known.kinds.get(party)
  if (kind === 'person') {
    const forms = known.shortFormsOf.get(party)
    if (forms === undefined) known.shortFormsOf.set(party, [shortFormsOf(name)])
    else forms.push(shortFormsOf(name))
  }
  if (kind !== 'organization' && kind !== 'group') return
  for (const form of organizationKeys(name)) {
    const key = bodyKey(kind, form)
    if (!known.byBodyKey.has(key)) known.byBodyKey.set(key, party)
  }
}

/** Returns where an organization or a group of that folded form stands in `byBodyKey`. */
export function bodyKey(kind: 'organization' | 'group', form: string): string {
  return `${kind} ${form}`
}

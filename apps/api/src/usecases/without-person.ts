import type { EventBody } from '@evenkeel/domain/event.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Source } from '@evenkeel/domain/source.ts'
import { replaceNames, type ReplaceNames } from '@evenkeel/domain/replace-names.ts'

/** What stands where an erased person's name stood. */
export const erasedName = 'An erased person'
const erasedInText = 'an erased person'

/** The fields of events that hold people's words, each with how long it may be; ids, days and kinds stay what they are. */
const wordFields: ReadonlyMap<string, number> = new Map([
  ['text', 2000],
  ['quote', 1000],
  ['title', 300],
  ['dueWords', 200],
  ['reason', 300],
  ['url', 2000],
])

export interface KnownName {
  readonly party: string
  readonly name: string
}

/** A person who is to be erased, under every id that was merged into one, and how their names are found. */
export interface PersonToErase {
  readonly ids: ReadonlySet<string>
  /** Replaces their names where any text may mean somebody else by the same word. */
  readonly anywhere: ReplaceNames
  /** Replaces also first and last names by themselves, where the entry names the person. */
  readonly beside: ReplaceNames
}

/** Returns how a person's names are found; a name that somebody else has too is theirs only beside their id. */
export function personToErase(ids: ReadonlySet<string>, names: readonly KnownName[]): PersonToErase {
  const others = new Set(names.filter(({ party }) => !ids.has(party)).map(({ name }) => foldName(name)))
  const own = names.filter(({ party }) => ids.has(party)).map(({ name }) => name)
  const parts = own.flatMap((name) => {
    const words = name.split(/\s+/)
    return words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : []
  })
  return {
    ids,
    anywhere: replaceNames(
      own.filter((name) => !others.has(foldName(name))),
      erasedInText,
    ),
    beside: replaceNames([...own, ...parts.filter((part) => /^\p{L}{3,}$/u.test(part))], erasedInText),
  }
}

/** Returns an entry's body without a person: their names replaced, their attendance and speaking gone, what they own in its place. */
export function withoutPerson(body: EventBody, person: PersonToErase): EventBody {
  const { ids } = person
  if (body.type === 'party.added') {
    return ids.has(body.party.id) ? { ...body, party: { ...body.party, name: erasedName } } : body
  }
  if (body.type === 'party.renamed') return ids.has(body.party) ? { ...body, name: erasedName } : body
  if (body.type === 'party.alias-added') {
    const { party } = body.alias
    return ids.has(party) ? { ...body, alias: { party, kind: 'name', alias: erasedName } } : body
  }
  if (body.type === 'membership.stated') {
    const { person: member } = body.membership
    // Which organization it was would tell who it was; the erasure takes the row from the projections.
    const membership = { person: member, organization: member, since: null, until: null }
    return ids.has(member) ? { ...body, membership } : body
  }
  if (body.type === 'attendance.recorded') {
    return { ...body, attendance: body.attendance.filter((row) => !ids.has(row.person)) }
  }
  if (body.type === 'speaking.recorded') {
    const transitions = body.transitions.filter(({ from, to }) => !ids.has(from) && !ids.has(to))
    return { ...body, speaking: body.speaking.filter((row) => !ids.has(row.person)), transitions }
  }
  if (body.type === 'group.members-set') return { ...body, members: body.members.filter((one) => !ids.has(one)) }
  if (body.type === 'pulse.answered') return ids.has(body.person) ? { ...body, answers: [] } : body
  if (body.type === 'source.read') return { ...body, source: withoutPersonInSource(body.source, person) }
  return replaceWords(body, namesId(body, ids) ? person.beside : person.anywhere) as EventBody
}

/** A path or address with a name in it gives way to the source's own id, which no other source has. */
function withoutPersonInSource(source: Source, { anywhere }: PersonToErase): Source {
  const isNamed = [source.key, source.url ?? ''].some((words) => anywhere(words) !== words)
  const title = anywhere(source.title).slice(0, wordFields.get('title'))
  return { ...source, title, ...(isNamed ? { key: source.id, url: null } : {}) }
}

function namesId(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => namesId(one, ids))
}

function replaceWords(value: unknown, replace: ReplaceNames): unknown {
  if (Array.isArray(value)) return value.map((one) => replaceWords(one, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([field, one]: [string, unknown]) => {
      const longest = wordFields.get(field)
      const isWords = typeof one === 'string' && longest !== undefined
      return [field, isWords ? replace(one).slice(0, longest) : replaceWords(one, replace)]
    }),
  )
}

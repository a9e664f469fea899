import { twinPattern } from '../ascii-twin.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isActionVerb, isWeakVerb } from '../2-recognise/verbs.ts'
import { isGivenName } from './given-names.ts'
import type { KnownNames } from './known-names.ts'
import { readLeadingOwners, type TaskOwners } from './leading-owners.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { ownerDraft, readOwners } from './owners.ts'

const CLAUSE =
  /[,;.] (?:and |then |while |y |et )?(?:for (?:the )?)?|[–—-] | (?:and|while|y|et) (?:for (?:the )?)?(?=\S{1,20} (?:will|can|to) )/g
/** "Bo as well", "Bo too": the same once more. */
const SAME = twinPattern(
  /^(\p{L}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20})?) (?:as well|too|aussi|también)\s?[.!)]?$/u,
)
/** "Ana to talk to Dee, Bo to @cy": what the first is to do goes without saying for the second. */
const TO_SOMEBODY = twinPattern(/^(\p{L}[\p{L}\d_-]{1,20}) to @\p{L}/u)
/** "…, or ask Bo, Cy to see it": a list goes on, and no clause begins. */
const OPEN_LIST = twinPattern(
  /(?:^| )(?:ask|asks|remind|invite|help|get|tell|want|with|for|from|and|to) \p{Lu}\S{0,20}$/u,
)

const IDLE = new Set('be have know see think need not only now still also never always hear say'.split(' '))

/** Returns a task's owners with those whom its further clauses name: `Ana to print it, Bo to fold it` is owned by both. */
export function withFurther(first: TaskOwners, text: string, known: KnownNames): TaskOwners {
  const named = first.ownerWords === null ? 0 : text.indexOf(first.ownerWords) + first.ownerWords.length
  const further = furtherOwners(text, named, known).filter(({ name }) => !first.owners.some((one) => one.name === name))
  return further.length === 0 ? first : { owners: [...first.owners, ...further], ownerWords: first.ownerWords }
}

/** Returns whom the clauses of a text behind an offset name as the subjects of tasks of their own. */
export function furtherOwners(text: string, behind: number, known: KnownNames): OwnerDraft[] {
  const found = new Map<string, OwnerDraft>()
  for (const boundary of text.slice(0, 600).matchAll(CLAUSE)) {
    if (boundary.index < behind) continue
    const before = text.slice(0, boundary.index)
    if (boundary[0].startsWith(',') && OPEN_LIST.test(before)) continue
    const rest = text.slice(boundary.index + boundary[0].length)
    const isFor = boundary[0].includes('for ')
    for (const owner of ownersOfClause(rest, isFor, known)) found.set(owner.name, owner)
  }
  return [...found.values()]
}

function ownersOfClause(clause: string, isFor: boolean, known: KnownNames): readonly OwnerDraft[] {
  const again = SAME.exec(clause.slice(0, 60))?.[1] ?? TO_SOMEBODY.exec(clause.slice(0, 40))?.[1]
  if (again !== undefined) return sureOwners(again, known)
  const subject = /^\S{1,20}(?:,? \S{1,20}){0,4} (?:to|will|can) (?:then |also )?(\p{Ll}{2,20})/u.exec(
    clause.slice(0, 160),
  )
  const verb = subject?.[1] ?? ''
  if (subject === null || (!isActionVerb(verb) && (isWeakVerb(verb) || IDLE.has(verb)))) return []
  // "for the Fair Circle to bring the tables": who stands between the two is given the task, known or not.
  const given = isFor ? /^(\p{Lu}\S{1,30}(?: \p{Lu}\S{1,20}){0,3}) to /u.exec(clause)?.[1] : undefined
  const group = given === undefined ? null : readOwners(given, known, 'list')
  if (group !== null) return group.owners
  const sure = sureOwners(readLeadingOwners(clause, known, null)?.ownerWords ?? '', known)
  if (sure.length > 0 || !isActionVerb(verb)) return sure
  // "…, Cllrs to answer": a plural in capitals behind a comma is a body of people.
  const body = /^(\p{Lu}\p{Ll}{2,15}s) to /u.exec(clause)?.[1]
  return body === undefined || isOrdinaryWord(body) ? [] : [ownerDraft(body)]
}

function sureOwners(words: string, known: KnownNames): readonly OwnerDraft[] {
  const read = words === '' ? null : readOwners(words, known, 'prose')
  if (read === null || read.owners.length === 0) return []
  return read.isKnown || isGivenName(foldName(words).split(' ')[0] ?? '') ? read.owners : []
}

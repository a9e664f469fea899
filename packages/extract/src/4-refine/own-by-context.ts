import { twinPattern } from '../ascii-twin.ts'
import type { Line } from '../1-normalise/line.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import type { Section } from '../2-recognise/sections.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { whoIsMeant, type Voices } from '../3-resolve/addressee.ts'
import { antecedentIn, pronounSubject } from '../3-resolve/antecedent.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { isEveryone, ownerDraft, readOwnerPrefix, readOwners } from '../3-resolve/owners.ts'
import { readToldOwners } from '../3-resolve/told-owners.ts'
import { furtherOwners } from '../3-resolve/further-owners.ts'
import { readTaskOwners } from '../3-resolve/task-owners.ts'

/** What stands around a task that its own words may refer to. */
export interface OwnerContext {
  /** The whole entry or paragraph that the task is a part of. */
  readonly plain: string
  /** The entry that this one is indented below, in the same section. */
  readonly parent: Line | null
  readonly section: Section | null
  readonly speaker: string | null
  readonly isSpeech: boolean
  readonly index: number
  readonly voices: Voices
}

/** Returns a task with whom its surroundings make its owner where its words name nobody: a name above, "you", "they", "I" of a speaker. */
export function ownByContext(candidate: ActionCandidate, context: OwnerContext, known: KnownNames): ActionCandidate {
  const { parent, section, speaker, voices, index } = context
  if (candidate.owners.length > 0) {
    const isBoth =
      speaker !== null && candidate.ownerWords === null && whoIsMeant(candidate.text) === 'both' && !context.isSpeech
    const other = isBoth ? voices.before(index) : null
    return other === null ? candidate : { ...candidate, owners: [...candidate.owners, ownerDraft(other)] }
  }
  const named = underName(candidate, parent, section, known)
  if (named.owners.length > 0 || context.isSpeech) return named
  const own = (name: string | null): ActionCandidate =>
    name === null ? candidate : { ...candidate, owners: [ownerDraft(name)], ownerWords: null }
  if (speaker === null && candidate.by === 'first-person') return own(voices.above(index))
  if (speaker !== null && candidate.by !== 'infinitive') {
    const meant = whoIsMeant(candidate.text)
    if (meant === 'speaker') return own(speaker)
    if (meant === 'addressee') return own(voices.before(index))
  }
  const meant = byPronoun(candidate, context, known)
  if (meant.owners.length > 0) return meant
  const further =
    candidate.by === 'passive' || candidate.by === 'impersonal' ? furtherOwners(candidate.text, 0, known) : []
  if (further.length > 0) return { ...candidate, owners: further, ownerWords: null }
  const told = readToldOwners(context.plain, known, candidate.line.kind === 'bullet')
  return told === null ? candidate : { ...candidate, ...told }
}

/** "They will report back" is owed by those with whom the sentence before, or the entry above, begins. */
function byPronoun(candidate: ActionCandidate, { plain, parent }: OwnerContext, known: KnownNames): ActionCandidate {
  const number = pronounSubject(candidate.text)
  if (number === null) {
    const goesOn = parent !== null && /^(?:also|and then|then) \p{Ll}/iu.test(candidate.text)
    const above = goesOn ? readTaskOwners(parent.plain, parent.links, known, null).owners : []
    return above.length === 0 ? candidate : { ...candidate, owners: above, ownerWords: null }
  }
  const at = plain.indexOf(candidate.text)
  const found =
    (at > 0 ? antecedentIn(plain, known, number) : null) ??
    (at === 0 && parent !== null ? antecedentIn(parent.plain, known, number) : null)
  return found === null ? candidate : { ...candidate, owners: found.owners, ownerWords: null }
}

/** "Actions for the Fair Circle", "Actions côté Moulin": whose the list is. */
const SHARE = twinPattern(
  /^(?:action items?|actions?|tasks?|to-?dos?|tâches|tareas|acciones) (?:for|of|on the side of|côté|pour|de la part de|para|de) (?:the |le |la |el )?(\p{Lu}[\p{L}\d .'’-]{1,40})$/iu,
)

const OF_A_TIME =
  /\b(?:next|last|this|previous|meeting|call|week|month|quarter|year|review|today|sprint|phase|spring|summer|autumn|fall|winter)\b|\d/i

/** Returns a task that stands below somebody's name alone, in a heading or as the entry above, as theirs. */
export function underName(
  candidate: ActionCandidate,
  parent: Line | null,
  section: Section | null,
  known: KnownNames,
): ActionCandidate {
  if (candidate.owners.length > 0) return candidate
  const isPersonal = section !== null && section.rest === ''
  const title = (parent?.plain ?? (isPersonal ? section.title : '')).trim().replace(/:$/, '')
  // "[Ana] Mend the gate:" owns what stands below it.
  const above =
    parent?.plain.endsWith(':') === true ? readOwnerPrefix(parent.plain, parent.links, known, 'prose') : null
  if (above?.isKnown === true && above.owners.length > 0)
    return { ...candidate, owners: above.owners, ownerWords: null }
  if (title === '' || title.length > 60) return candidate
  const share = SHARE.exec(title)?.[1]
  const isParty = share !== undefined && /^\p{Lu}/u.test(share) && !OF_A_TIME.test(share)
  const party = (isParty ? share : undefined) ?? (isEveryone(title) ? title : undefined)
  if (party !== undefined) {
    const shared = readOwners(party, known, 'list')?.owners ?? []
    return { ...candidate, owners: shared.length > 0 ? shared : [ownerDraft(party)], ownerWords: null }
  }
  // Old tasks and new ones, each below their own heading, below one name.
  const overhead = section?.kind === 'actions' && parent === null ? (section.parent?.title ?? '').replace(/:$/, '') : ''
  if (overhead !== '' && (known.has(overhead) || isGivenName(foldName(overhead))))
    return { ...candidate, owners: [ownerDraft(overhead)], ownerWords: null }
  if (known.has(title)) return { ...candidate, owners: [ownerDraft(title)], ownerWords: null }
  const several = /[,&/+]| (?:and|et|y) /.test(title) ? readOwners(title, known, 'prose') : null
  const isNamed =
    several !== null && several.owners.length > 1 && several.owners.every(({ name }) => isGivenName(foldName(name)))
  return several?.isKnown === true || isNamed ? { ...candidate, owners: several.owners, ownerWords: null } : candidate
}

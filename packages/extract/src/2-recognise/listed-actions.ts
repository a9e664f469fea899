import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { ownerDraft, readOwnerPrefix, readOwners } from '../3-resolve/owners.ts'
import { readOwnerSuffix } from '../3-resolve/owner-suffix.ts'
import type { ActionCandidate } from './action-candidate.ts'
import { mayBeAssigned, mayBeImperative, mayBeTagged, maySayNothing } from './gates.ts'
import { INVITATION } from './commitments.ts'
import { readPerson } from './read-person.ts'
import { readTaskOwners } from '../3-resolve/task-owners.ts'
import { sectionKindOf } from './section-kind.ts'
import type { Section } from './sections.ts'
import { firstWordOf } from './first-word.ts'
import { recogniseBelowName } from './below-names.ts'
import { recogniseNamedTask } from './named-tasks.ts'
import { recogniseStatedEntry, recogniseTagged } from './stated-entries.ts'
import type { TextSigns } from './text-signs.ts'
import { ROMANCE } from './unowned-tasks.ts'
import { isActionVerb, isBehindNoun, isDeedNoun } from './verbs.ts'

const NOTHING = new Set(
  (
    'none|n a|na|tbd|nothing|no action items|no actions|none noted|no next steps|no new action items|' +
    'none at this time|no suggested next steps were found for this meeting|no action items identified|' +
    'see above|none today'
  ).split('|'),
)

/** Most entries begin with a word that no such phrase begins with, and need not be folded. */
const OPENINGS_OF_NOTHING = new Set([...NOTHING].map((phrase) => phrase.split(' ', 1)[0] ?? ''))

function saysNothing(plain: string): boolean {
  const opening = firstWordOf(plain)
  if (opening !== null && !OPENINGS_OF_NOTHING.has(opening)) return false
  const folded = foldName(plain.slice(0, 90))
  return folded === '' || NOTHING.has(folded)
}

/** The time of another meeting and what it will be about are no tasks. */
const ANNOUNCED =
  /^(?:(?:the )?(?:next|follow[- ]?up|upcoming|future) (?:meeting|call|session|sync)s?\b(?! (?:to|will))|(?:proposed )?(?:agenda|topics) for )/i

/** "[Task 1]: [expected day]": a template that nobody filled in. */
const BLANKS = twinPattern(/^(?:[^\p{L}\d[]{0,3}\[[^\][]{1,60}\][^\p{L}\d[]{0,3}){1,4}$/u)

/** An address, or the definition of one, as Markdown keeps them at a page's end. */
const LINK_ALONE = /^(?:\[[^[\]]{1,60}\]: ?)?https?:\/\/\S{1,600}$/

/** "Old page: https://…", "Ana Ruiz (Lima): ana@lima.org": an address with what it is, or whose. */
const LABELLED_ADDRESS =
  /^(?:[^\s:]{1,30}(?: [^\s:]{1,30}){0,2}: ?https?:\/\/\S{1,600}|[^:]{2,60}: ?[^\s@:]{1,64}@[^\s@]{1,100}\.[^\s@]{2,20})$/

const VOTE_BEHIND = /[[(](?:PASS|FAIL|PASSED|FAILED|CARRIED)[\])]$/i
/** A box before what was voted on says how the vote went. */
const VOTED = /^(?:PASSED|FAILED|CARRIED|APPROVED|REJECTED|TABLED|WITHDRAWN|DEFEATED|ADOPTED)\b/

/** Returns the task that a list entry is because of where it stands (under *Action items*) or its box, or null. */
export function recogniseListedAction(
  line: Line,
  section: Section | null,
  parent: Line | null,
  hasChildren: boolean,
  known: KnownNames,
  speaker: string | null,
  signs: TextSigns,
): ActionCandidate | null {
  const kind = section?.kind ?? 'other'
  const isActionList = kind === 'actions' || kind === 'actions-done'
  const { plain } = line
  if (plain === '' || line.kind === 'heading' || line.kind === 'row' || section?.line === line) return null
  if (maySayNothing(signs) && saysNothing(plain)) return null
  if (line.check !== null) {
    if (kind === 'attendees' || kind === 'absent' || kind === 'invited') return null
    const isVoted = kind === 'decisions' || VOTED.test(plain)
    const base = isVoted ? 0.2 : isActionList ? 0.93 : kind === 'agenda' || kind === 'standing' ? 0.3 : 0.68
    return {
      line,
      text: plain,
      ...readTaskOwners(plain, line.links, known, speaker),
      confidence: base,
      by: 'checklist',
    }
  }
  if (!isActionList) {
    const tagged = recogniseTagged(line, known)
    if (tagged !== null) return tagged
    const owned = mayBeImperative(signs) ? recogniseBelowName(line, section, parent, known) : null
    if (owned !== null) return owned
    const named = recogniseNamedTask(line, kind, known, speaker)
    if (named !== null) return named
    const assigned = mayBeAssigned(signs) ? recogniseAssigned(line, known) : null
    const isTold = kind === 'outcomes' || (parent !== null && mayBeImperative(signs))
    return assigned === null && (isTold || line.links.length > 0 || mayBeTagged(signs))
      ? recogniseTaggedEntry(line, kind, known, parent)
      : assigned
  }
  if (line.kind === 'text' && (plain.length < 12 || isRemark(plain))) return null
  // What a template says about a list stands above it in italics.
  if (line.kind === 'text' && /^(?:_[^_].*[^_]_|\*[^*].*[^*]\*)$/.test(line.raw.trim())) return null
  if (LINK_ALONE.test(plain) || BLANKS.test(plain)) return null
  if (
    kind === 'actions' &&
    LABELLED_ADDRESS.test(plain) &&
    !isTaskOpening(plain) &&
    !known.has(plain.slice(0, plain.indexOf(':')))
  )
    return null
  if (plain.endsWith(':') && hasChildren) {
    const bearer = readOwnerPrefix(plain, line.links, known, 'prose')
    if (bearer === null || bearer.end > plain.length - 4) return null
  }
  // Somebody's name above their tasks is none.
  if (hasChildren && plain.length < 60 && readOwners(plain, known, 'prose')?.isKnown === true) return null
  if (/^(?:document generated by|created by|generated by|powered by)/i.test(plain)) return null
  const named = line.links.length === 0 && plain.split(' ').length <= 5 ? readPerson(plain, []) : null
  const isAllCapital = plain.split(' ').every((word) => /^\p{Lu}/u.test(word))
  if (named !== null && isAllCapital && plain.includes(' ') && !isActionVerb(plain.split(' ')[0] ?? '')) return null
  if (/^\*?you should review gemini|^please provide feedback|^how is the quality of these notes/i.test(plain))
    return null
  if (sectionKindOf(plain) !== 'other' || ANNOUNCED.test(plain)) return null
  const colon = plain.slice(0, 40).indexOf(':')
  if (colon > 0 && sectionKindOf(plain.slice(0, colon).trim()) === 'agenda') return null
  const owners = readTaskOwners(plain, line.links, known, speaker)
  const isSoft = /next steps?|follow|what.s next/i.test(section?.title ?? '')
  const isRemarked = isRemarkOf(plain) && ((section?.level ?? 0) >= 10 || isSoft)
  if (isRemarked) return { line, text: plain, ...owners, confidence: 0.4, by: 'action-list' }
  if (parent !== null) {
    // What is indented below a task tells more about it, unless it is plainly a task of somebody's own.
    const prefix = readOwnerPrefix(plain, line.links, known, 'prose')
    const isOwn = prefix?.isKnown === true || (owners.ownerWords !== null && owners.owners.length > 0)
    const confidence =
      parent.plain.endsWith(':') || isLabelOnly(parent)
        ? isOwn || isTaskOpening(plain) || isDeedNoun(plain.split(' ', 1)[0] ?? '', plain.split(' ', 2)[1] ?? '')
          ? 0.85
          : isStatement(plain) || plain.split(' ').length <= 2
            ? 0.4
            : 0.46
        : isOwn
          ? 0.6
          : isTaskOpening(plain)
            ? 0.52
            : 0.3
    return { line, text: plain, ...owners, confidence, by: 'action-list' }
  }
  if (line.kind === 'text') {
    const startsWithVerb = isActionVerb(plain.split(' ')[0] ?? '')
    const unowned = startsWithVerb ? 0.7 : 0.15
    const confidence = owners.owners.length > 0 ? 0.8 : unowned
    return { line, text: plain, ...owners, confidence, by: 'action-list' }
  }
  const isImperative = isTaskOpening(plain)
  const isBare = owners.owners.length === 0 && !isImperative
  if (isBare && (isStatement(plain) || isInvitation(plain)))
    return { line, text: plain, ...owners, confidence: 0.15, by: 'action-list' }
  if (isBare && (plain.endsWith('?') || plain.split(' ').length <= 2))
    return { line, text: plain, ...owners, confidence: 0.42, by: 'action-list' }
  return {
    line,
    text: plain,
    ...owners,
    confidence: owners.owners.length > 0 ? 0.92 : isSoft ? (isImperative ? 0.74 : 0.52) : 0.84,
    by: 'action-list',
  }
}

/** In a talk about tasks `Ana: how far are we?` is a remark; `Ana: call the landlord` gives one. */
function isRemarkOf(plain: string): boolean {
  const colon = plain.indexOf(': ')
  if (colon < 1 || colon > 30) return false
  const first = (plain.slice(colon + 2).split(' ')[0] ?? '').toLowerCase()
  return !isActionVerb(first) && !['to', 'will', "i'll", 'i’ll', 'needs', 'continue'].includes(first)
}

/** "Also close the older ones" and "Repair the gate" begin with what is to be done. */
function isTaskOpening(plain: string): boolean {
  const words = plain.split(' ').slice(0, 3)
  const [first = '', second = ''] = words.map((word) => word.replace(/[^\p{L}-]/gu, ''))
  return isActionVerb(first) || (/^(?:also|then|please|either|maybe|to)$/i.test(first) && isActionVerb(second))
}

/** A list of tasks also holds reports ("The data is now public"), which ask nothing of anybody. */
function isStatement(plain: string): boolean {
  const head = plain.slice(0, 160)
  if (/^(?:there|it|this|that) (?:is|was|has)\b/i.test(head)) return true
  if (/\b(?:should|must|needs?|will|shall|please|todo|tbd|until|by)\b/i.test(head)) return false
  const finite = FINITE.exec(head)
  if (finite === null) return /^(?:there|it|nobody) \p{L}/iu.test(head)
  const to = head.indexOf(' to ')
  return to < 0 || to > finite[0].length
}

const FINITE = twinPattern(
  /^(?:\S{1,30} ){1,7}(?:is|are|was|were|has|have|had|came|went|requires?|existed)\b(?! (?:to|going|planning)\b)/iu,
)

/** What is offered to all readers is nobody's task. */
function isInvitation(plain: string): boolean {
  return INVITATION.test(plain)
}

function isRemark(plain: string): boolean {
  return /^(?:\(|none\b|no (?:new )?action|please (?:add|note|see)|the following|below|see |these are|note:|https?:)/i.test(
    plain,
  )
}

function isLabelOnly(line: Line): boolean {
  const words = line.plain.split(' ')
  return line.bold || (words.length <= 4 && !isActionVerb(words[0] ?? ''))
}

/** "Ana - create the issue": a name, a dash, and what it is to do. */
function readNamedDash(plain: string, known: KnownNames): Pick<ActionCandidate, 'owners' | 'ownerWords'> | null {
  if (plain.startsWith('@')) {
    const read = readOwnerPrefix(plain, [], known, 'list')
    const isTask = read !== null && read.owners.length > 0 && plain.slice(read.end).split(' ').length > 3
    return isTask ? { owners: read.owners, ownerWords: plain.slice(read.start, read.end) } : null
  }
  const dash = / [-–—] /.exec(plain)
  if (dash === null || dash.index > 40) return null
  const word = plain.slice(dash.index + 3).split(' ')[0] ?? ''
  if (!isActionVerb(word) || !/^\p{Ll}/u.test(word) || isNounThere(plain.slice(dash.index + 3))) return null
  if (plain.slice(dash.index + 3).split(' ', 3).length < 3) return null
  const name = plain.slice(0, dash.index)
  const read = readOwners(name, known, 'prose')
  return read === null || read.owners.length === 0 ? null : { owners: read.owners, ownerWords: name }
}

/** "Discussion around next steps" above an imperative makes it one. */
const ABOUT_TASKS = /\b(?:next steps?|action items?|to-?dos?|follow[- ]ups?)\b/i

/** "Assigned Ana, tentatively Bo" and "Assignee: Ana" below what is to be done, and "Ana send the plan" in a list. */
function recogniseAssigned(line: Line, known: KnownNames): ActionCandidate | null {
  const { plain } = line
  if (plain.length > 300) return null
  const assigned = ASSIGNED.exec(plain)
  if (assigned !== null) {
    const names = plain
      .slice(assigned[0].length)
      .replaceAll(/,? ?\b(?:and )?tentatively\b/gi, ',')
      .replace(/^[\s,]{1,3}|[\s,.]{1,3}$/g, '')
    const read = readOwners(names, known, 'list')
    return read === null || read.owners.length === 0
      ? null
      : { line, text: plain, owners: read.owners, ownerWords: names, confidence: 0.62, by: 'assigned' }
  }
  if (line.kind !== 'bullet') return null
  const space = plain.indexOf(' ') + 1
  const next = plain.slice(space, Math.max(space, plain.indexOf(' ', space)))
  if (next !== 'and' && next !== '&' && !isActionVerb(next)) return null
  const joint = /^(\p{Lu}\p{L}{1,20}) (?:and|&) (?=\p{Lu}\p{L}{1,20} )/u.exec(plain)?.[0] ?? ''
  const other = joint.split(' ', 1)[0] ?? ''
  const [first = '', second = '', third = ''] = plain.slice(joint.length).split(' ', 4)
  if (third === '' || !/^\p{Ll}/u.test(second) || !isActionVerb(second) || NOUNS.has(second)) return null
  // "Aline propose une salle" is French, and news.
  return known.has(first) && !ROMANCE.test(plain)
    ? {
        line,
        text: plain,
        owners: [...(other === '' ? [] : [ownerDraft(other)]), ownerDraft(first.replace(/:$/, ''))],
        ownerWords: joint + first,
        // "Ana: start with the gate" may be what she says.
        confidence: first.endsWith(':') || IS_ITS_PAST.test(second) ? 0.42 : 0.6,
        by: 'named-imperative',
      }
    : null
}

const ASSIGNED = /^(?:tentatively )?assigned(?: to)?:? (?:tentatively )?(?:assigned )?(?:to )?/i
/** "Ana set a date" is told of what is over. */
const IS_ITS_PAST = /^(?:set|put|cut|let|read|run|discuss)$/
/** What is a noun behind a name as often as a verb. */
const NOUNS = new Set('work plan report update review demo test draft issue support call list'.split(' '))

/** Entries anywhere that begin with a verb and end with who does it: "Book the hall (Ana)", "Update the page @ana". */
function recogniseTaggedEntry(
  line: Line,
  kind: Section['kind'],
  known: KnownNames,
  parent: Line | null,
): ActionCandidate | null {
  if (line.kind !== 'bullet' || kind === 'standing' || kind === 'attendees' || kind === 'absent' || kind === 'invited')
    return null
  const { plain } = line
  if (plain.length > 300 || VOTE_BEHIND.test(plain)) return null
  if (/^done: \S/i.test(plain))
    return {
      line,
      text: plain.slice(plain.indexOf(':') + 2),
      owners: [],
      ownerWords: null,
      confidence: 0.52,
      by: 'done-entry',
    }
  const first = (plain.split(' ')[0] ?? '').replace(/[^\p{L}-]/gu, '')
  const prefix = readNamedDash(plain, known)
  if (prefix !== null && kind !== 'agenda') return { line, text: plain, ...prefix, confidence: 0.56, by: 'named-entry' }
  const suffix = readOwnerSuffix(plain, line.links, known, 'prose')
  if (suffix !== null && readPerson(plain.slice(0, suffix.start), []) !== null) return null
  const stated = kind === 'agenda' ? null : recogniseStatedEntry(line, known)
  if (stated !== null) return stated
  const startsWithVerb = isActionVerb(first) && !isNounThere(plain)
  if (suffix !== null && suffix.isKnown && suffix.owners.length > 0) {
    const ownerWords = plain.slice(suffix.start, suffix.end).replace(/^[([]|[)\]]$/g, '')
    const isHandle = suffix.owners.every((owner) => owner.handle !== null)
    const base = startsWithVerb ? 0.66 : kind === 'outcomes' ? 0.56 : isHandle ? 0.5 : 0.25
    return {
      line,
      text: plain,
      owners: suffix.owners,
      ownerWords,
      confidence: kind === 'agenda' ? base - 0.3 : base,
      by: 'tagged-entry',
    }
  }
  const [subject = '', deed = ''] = plain.split(' ', 2)
  if (kind === 'outcomes' && known.has(subject) && isActionVerb(deed.replace(/(?:s|s-up)$/, '')) && deed.endsWith('s'))
    return { line, text: plain, owners: [ownerDraft(subject)], ownerWords: subject, confidence: 0.6, by: 'named-entry' }
  if (startsWithVerb && kind === 'outcomes' && parent === null && !plain.endsWith('?'))
    return { line, text: plain, owners: [], ownerWords: null, confidence: 0.56, by: 'outcome-entry' }
  if (startsWithVerb && parent !== null && !plain.endsWith('?') && ABOUT_TASKS.test(parent.plain.slice(0, 120)))
    return { line, text: plain, owners: [], ownerWords: null, confidence: 0.56, by: 'under-next-steps' }
  return null
}

/** "Study lead: Ana", "Update on the fair", "Contact fait": the first word is a thing there. */
function isNounThere(plain: string): boolean {
  const second = plain.split(' ', 2)[1] ?? ''
  return second.endsWith(':') || isBehindNoun(second) || /^(?:faite?s?|prise?|établie?)$/.test(second)
}

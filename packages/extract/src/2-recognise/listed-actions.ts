import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { readOwnerPrefix, readOwnerSuffix } from '../3-resolve/owners.ts'
import type { ActionCandidate } from './action-candidate.ts'
import { findCommitment } from './commitments.ts'
import { readTaskOwners } from './marked-actions.ts'
import { sectionKindOf } from './section-kind.ts'
import type { Section } from './sections.ts'
import { isActionVerb } from './verbs.ts'

const NOTHING = new Set([
  'none', 'n a', 'na', 'tbd', 'nothing', 'no action items', 'no actions', 'none noted', 'no next steps', 'no new action items',
  'none at this time', 'no suggested next steps were found for this meeting', 'no action items identified', 'see above', 'none today',
])

/** Returns the task that a list entry is because of where it stands (under *Action items*) or its box, or null. */
export function recogniseListedAction(
  line: Line,
  section: Section | null,
  parent: Line | null,
  hasChildren: boolean,
  known: KnownNames,
  speaker: string | null,
): ActionCandidate | null {
  const kind = section?.kind ?? 'other'
  const isActionList = kind === 'actions' || kind === 'actions-done'
  const { plain } = line
  if (plain === '' || line.kind === 'heading' || line.kind === 'row' || section?.line === line) return null
  const folded = foldName(plain.slice(0, 90))
  if (NOTHING.has(folded) || folded === '') return null
  if (line.check !== null) {
    if (kind === 'attendees' || kind === 'absent' || kind === 'invited') return null
    const base = isActionList ? 0.93 : kind === 'agenda' || kind === 'standing' ? 0.3 : 0.68
    return { line, text: plain, ...readTaskOwners(plain, line.links, known, speaker), confidence: base, by: 'checklist' }
  }
  if (!isActionList) {
    return recogniseTaggedEntry(line, kind, known)
  }
  if (line.kind === 'text' && (plain.length < 12 || isRemark(plain))) return null
  if (plain.startsWith('http') && !plain.includes(' ')) return null
  if (plain.endsWith(':') && hasChildren) return null
  if (/^\*?you should review gemini|^please provide feedback|^how is the quality of these notes/i.test(plain)) return null
  if (sectionKindOf(plain) !== 'other') return null
  const owners = readTaskOwners(plain, line.links, known, speaker)
  if (parent !== null) {
    // What is indented below a task tells more about it, unless it is plainly a task of somebody's own.
    const prefix = readOwnerPrefix(plain, line.links, known, 'prose')
    const isOwn = prefix?.isKnown === true || (owners.ownerWords !== null && owners.owners.length > 0)
    const confidence = parent.plain.endsWith(':') || isLabelOnly(parent) ? 0.85 : isOwn ? 0.6 : 0.3
    return { line, text: plain, ...owners, confidence, by: 'action-list' }
  }
  if (line.kind === 'text') {
    const startsWithVerb = isActionVerb(plain.split(' ')[0] ?? '')
    const confidence = owners.owners.length > 0 ? 0.8 : startsWithVerb ? 0.7 : 0.42
    return { line, text: plain, ...owners, confidence, by: 'action-list' }
  }
  const isSoft = /next steps?|follow/i.test(section?.title ?? '')
  return { line, text: plain, ...owners, confidence: owners.owners.length > 0 ? 0.92 : isSoft ? 0.72 : 0.84, by: 'action-list' }
}

function isRemark(plain: string): boolean {
  return /^(?:\(|none\b|no (?:new )?action|please (?:add|note|see)|the following|below|see |these are|note:|https?:)/i.test(plain)
}

function isLabelOnly(line: Line): boolean {
  const words = line.plain.split(' ')
  return line.bold || (words.length <= 4 && !isActionVerb(words[0] ?? ''))
}

/** Entries anywhere that begin with a verb and end with who does it: "Book the hall (Ana)", "Update the page @ana". */
function recogniseTaggedEntry(line: Line, kind: Section['kind'], known: KnownNames): ActionCandidate | null {
  if (line.kind !== 'bullet' || kind === 'standing' || kind === 'attendees' || kind === 'absent' || kind === 'invited') return null
  const { plain } = line
  if (plain.length > 300) return null
  const first = (plain.split(' ')[0] ?? '').replace(/[^\p{L}-]/gu, '')
  const suffix = readOwnerSuffix(plain, line.links, known, 'prose')
  const startsWithVerb = isActionVerb(first)
  if (suffix !== null && suffix.isKnown && suffix.owners.length > 0) {
    const ownerWords = plain.slice(suffix.start, suffix.end).replace(/^[([]|[)\]]$/g, '')
    const isHandle = suffix.owners.every((owner) => owner.handle !== null)
    const base = startsWithVerb ? 0.66 : isHandle ? 0.5 : 0.25
    return { line, text: plain, owners: suffix.owners, ownerWords, confidence: kind === 'agenda' ? base - 0.3 : base, by: 'tagged-entry' }
  }
  return null
}

/** Returns the task in a sentence of prose, or null; lists of topics and standing texts are asked for more. */
export function recogniseProseAction(
  line: Line,
  plain: string,
  section: Section | null,
  known: KnownNames,
  speaker: string | null,
  isSpeech: boolean,
): ActionCandidate | null {
  const kind = section?.kind ?? 'other'
  if (kind === 'attendees' || kind === 'absent' || kind === 'invited' || line.kind === 'heading') return null
  const commitment = findCommitment(plain, { speaker, known, isSpeech, isEntry: line.kind === 'bullet' || speaker !== null })
  if (commitment === null) return null
  const isSure = commitment.ownerWords !== null && commitment.owners.length > 0
  const penalty = kind === 'standing' ? 0.4 : kind === 'agenda' && !isSure ? 0.2 : 0
  return {
    line,
    text: commitment.sentence,
    owners: commitment.owners,
    ownerWords: commitment.ownerWords,
    confidence: Math.max(0, commitment.confidence - penalty),
    by: commitment.by,
  }
}

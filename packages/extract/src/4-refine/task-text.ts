import { twinPattern } from '../ascii-twin.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import type { LineLink } from '../1-normalise/line.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { withoutDueMark } from '../3-resolve/due-mark.ts'
import { readOwnerPrefix } from '../3-resolve/owners.ts'
import { readOwnerSuffix } from '../3-resolve/owner-suffix.ts'

const MARK = /^(?:action(?: items?)?|todo|to-do|ai|task)(?: ?#?\d{1,3})?: /i
/** Somebody's name before one of these is the subject of a sentence, and no label. */
const PREDICATE = twinPattern(
  /^(?:to|will|would|shall|should|can|could|and|is|are|has|have|had|may|might|must|needs?|agreed|offered|volunteer\p{L}*|took|takes)(?: |$)/u,
)
const SHORTEST = 4

/**
 * Returns a task's words without what its owner and date already say: a leading `Ana:`, `[Ana]`, `@ana`, a trailing
 * `(Ana)`, `(due …)`, `- due …`. A sentence with its subject (`Ana will send…`) stays whole, and nothing is cut to nothing.
 */
export function taskText(
  text: string,
  owners: readonly OwnerDraft[],
  dueWords: string | null,
  links: readonly LineLink[],
  known: KnownNames,
): string {
  let rest = keep(text.replace(MARK, ''), text)
  const isCut = rest !== text
  rest = cutOwner(rest, owners, isCut ? [] : links, known)
  for (let round = 0; round < 3; round++) {
    const shorter = cutTrailingOwner(withoutDueMark(cutDone(rest), dueWords), owners, known)
    if (shorter === rest) break
    rest = shorter
  }
  return withoutDouble(rest)
}

function keep(shorter: string, text: string): string {
  const trimmed = shorter.trim()
  return trimmed.length < SHORTEST ? text : trimmed
}

function cutOwner(text: string, owners: readonly OwnerDraft[], links: readonly LineLink[], known: KnownNames): string {
  const label = /^(?:owners?|assigned to|assignees?|responsible): [^.;|]{2,60}[.;|] /i.exec(text)
  if (label !== null && owners.length > 0) return keep(text.slice(label[0].length), text)
  const prefix = readOwnerPrefix(text, links, known, 'list')
  if (prefix === null || prefix.start !== 0 || !areOwners(prefix.owners, owners)) return text
  const mark = text.slice(0, prefix.end).trimEnd()
  const stop = /^\s{0,2}(?:[:–—]|->|→|- )\s{0,2}/.exec(text.slice(prefix.end))
  const rest = text.slice(prefix.end + (stop?.[0].length ?? 0)).trim()
  const isLabel = stop !== null || /[:–—→>-]$/.test(mark)
  if (!isLabel && PREDICATE.test(rest)) return text
  if (isLabel && /^[:–—-]$/.test(rest.charAt(0))) return text
  return keep(isLabel ? rest.replace(/^to (?=\p{Ll})/u, '') : rest, text)
}

function cutTrailingOwner(text: string, owners: readonly OwnerDraft[], known: KnownNames): string {
  const suffix = owners.length === 0 ? null : readOwnerSuffix(text, [], known, 'list')
  if (suffix === null || !areOwners(suffix.owners, owners)) return text
  const mark = text.slice(0, suffix.start).trimEnd()
  const isEnclosed = /^[([]/.test(text.charAt(suffix.start))
  const dash = / (?:-{1,2}|–|—|->|→)$/.exec(mark)
  if (!isEnclosed && dash === null) return text
  return keep(mark.slice(0, dash?.index ?? mark.length), text)
}

function areOwners(found: readonly OwnerDraft[], owners: readonly OwnerDraft[]): boolean {
  const names = new Set(owners.map(({ name }) => name))
  return found.length > 0 && found.every(({ name }) => names.has(name))
}

/** Whether a task is done is its state, and no part of what was to be done. */
const DONE_MARK = twinPattern(
  /(?: [-–—]| →| ->)? ?(?:[([](?:done|completed?|closed|finished)!?[)\]]|[✅✔☑])$|(?: [-–—]| →| ->) (?:done|completed?|closed|finished)!?$/iu,
)

function cutDone(text: string): string {
  const mark = DONE_MARK.exec(text.slice(-40))
  return mark === null ? text : keep(text.slice(0, text.length - mark[0].length), text)
}

/** "Book the hall: Book the hall for May" says its beginning twice. */
function withoutDouble(text: string): string {
  const colon = text.indexOf(': ')
  if (colon < 3 || colon > 120) return text
  const detail = text.slice(colon + 2)
  return detail.toLowerCase().startsWith(text.slice(0, colon).toLowerCase()) ? detail : text
}

import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { ActionDraft, Drafted, OwnerDraft } from '@evenkeel/domain/draft.ts'
import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Line } from '../1-normalise/line.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import type { MeetingPart } from '../2-recognise/meetings.ts'
import { mayBeMarked, mayTellWhoSpoke } from '../2-recognise/gates.ts'
import { recogniseMarkedAction } from '../2-recognise/marked-actions.ts'
import type { TableAction } from '../2-recognise/table-actions.ts'
import { joinNames, knowNames, type KnownNames, type NameSource } from '../3-resolve/known-names.ts'
import { findListOwners } from '../3-resolve/list-owners.ts'
import { namesInLog } from '../3-resolve/names-in-log.ts'
import { isOrdinaryWord } from '../3-resolve/ordinary-words.ts'
import { isMarkedDone } from '../3-resolve/done.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { remembered } from '../remembered.ts'
import { draftDue, nextMeeting } from './draft-due.ts'
import { collectCandidates } from './collect-candidates.ts'
import { lengthOfNotes, type Surroundings } from './surroundings.ts'
import { taskText } from './task-text.ts'
import { weighCandidates } from './weigh-candidates.ts'

/** Proposals below this are not worth a person's look. */
const CONFIDENCE_MIN = 0.2

/** Returns the tasks of one meeting, at most one a line, each with its owners, date, state and confidence. */
export function draftActions(surroundings: Surroundings): ActionDraft[] {
  const known = withTaskOwners(surroundings)
  const proposals = collectCandidates(surroundings, known)
  const weighed = weighCandidates(
    proposals,
    known,
    lengthOfNotes(surroundings),
    surroundings.explain !== null,
    surroundings.memory?.featuresFor(known),
  )
  surroundings.explain?.(weighed)
  const best = new Map<number, ActionCandidate>()
  for (const { candidate } of weighed)
    if (candidate.confidence >= CONFIDENCE_MIN) best.set(candidate.line.index, candidate)
  const next = nextMeeting(surroundings)
  return [...best.values()]
    .sort((a, b) => a.line.index - b.line.index)
    .map((candidate) => draftAction(candidate, best, surroundings, next, known))
}

const DONE_CELLS = wordsOfAll(({ tables }) => tables?.doneMarks)
/** Who owns a task by an explicit mark is somebody in the prose around it too. */
function withTaskOwners({ source, part, sectionOf, known, signsAt }: Surroundings): KnownNames {
  const owners: NameSource[] = namesInLog(source.lines, sectionOf, part.from, part.until)
  for (let index = part.from; index < part.until; index++) {
    const line = source.lines[index]
    if (line === undefined || line.plain === '') continue
    const bearer = bearerOf(source.lines, index)
    if (bearer !== null) owners.push({ name: bearer, handle: bearer, aliases: [] })
    const marked = mayBeMarked(signsAt(index)) ? recogniseMarkedAction(line, known, null) : null
    for (const owner of marked?.confidence !== undefined && marked.confidence > 0.9 ? marked.owners : []) {
      if (/^\p{Lu}/u.test(owner.name)) owners.push({ name: owner.name, handle: owner.handle, aliases: [] })
    }
  }
  for (const name of findListOwners(source.lines, sectionOf, part.from, part.until))
    owners.push({ name, handle: null, aliases: [] })
  for (const name of namesOfSpeech(source, part, signsAt)) owners.push({ name, handle: null, aliases: [] })
  if (owners.length === 0) return known
  return joinNames(known, knowNames(owners))
}

/** In a list by person a name stands alone, and again at the head of what is indented below it. */
function bearerOf(lines: Surroundings['source']['lines'], index: number): string | null {
  const line = lines[index]
  const below = lines[index + 1]
  if (line?.kind !== 'bullet' || below?.kind !== 'bullet' || below.indent <= line.indent) return null
  return /^[\p{L}\d_.-]{2,30}$/u.test(line.plain) && below.plain.startsWith(`${line.plain} `) ? line.plain : null
}

/** Only people ask, mention and volunteer: who does is somebody, though no roster names them. */
const SAYING =
  /(?:^|[\s(])(\p{Lu}\p{Ll}{1,20})(?: (?:and|&) (\p{Lu}\p{Ll}{1,20}))? (?:said|says|asked|asks|mentioned|mentions|noted|notes|explained|explains|thanked|thanks|suggested|volunteered|volunteers|commented|introduced|reminded|replied|apologi[sz]ed|joined|presented|presents|reported|reports)(?![\p{L}\d])/gu

/** Without one of these nobody is named as saying anything. */
const SAID = twinPattern(
  /^(?:proposed|moved|seconded|submitted|nominated) by| (?:said|says|ask|mention|note|explain|thank|suggested|volunteer|commented|introduced|reminded|replied|apologi|joined|present|report)/i,
)

/** "Proposed by: Reed" names a person, though reeds are things. */
const MOVER = twinPattern(/^(?:proposed|moved|seconded|submitted|nominated) by:? (\p{Lu}\p{Ll}{1,20})\.?$/iu)

function namesOfSpeech(
  { lines }: Surroundings['source'],
  { from, until }: MeetingPart,
  signsAt: Surroundings['signsAt'],
): string[] {
  const names = new Set<string>()
  for (let index = from; index < until; index++) {
    const plain = lines[index]?.plain ?? ''
    if (plain.length <= 2000 && mayTellWhoSpoke(signsAt(index))) for (const name of saidIn(plain)) names.add(name)
  }
  return [...names]
}

const saidIn = remembered((plain: string): readonly string[] => {
  if (!SAID.test(plain)) return []
  const names: string[] = []
  for (const [, one, other] of plain.matchAll(SAYING)) {
    for (const name of [one, other]) if (name !== undefined && !isOrdinaryWord(name)) names.push(name)
  }
  const mover = MOVER.exec(plain)?.[1]
  return mover === undefined ? names : [...names, mover]
})

function draftAction(
  candidate: ActionCandidate,
  all: ReadonlyMap<number, ActionCandidate>,
  surroundings: Surroundings,
  next: CalendarDate | null,
  known: KnownNames,
): ActionDraft {
  const { source, sectionOf } = surroundings
  const { line } = candidate
  const last = lastLineOf(source.lines[line.index] ?? line, all, surroundings)
  const start = line.start + line.bodyStart
  const end = last.start + last.raw.length
  const cells: Partial<TableAction> = candidate
  const due = draftDue(candidate, surroundings, next)
  const section = sectionOf[line.index]?.kind ?? 'other'
  const isDone =
    isMarkedDone(line, candidate.text, section) ||
    /^(?:done|completed?|closed|yes|x|✓|✅|✔)$/i.test((cells.stateCell ?? '').trim()) ||
    DONE_CELLS.has(foldName((cells.stateCell ?? '').slice(0, 40)))
  return {
    line: line.number,
    endLine: last.number,
    span: { start, end },
    quote: source.text.slice(start, end),
    text: taskText(candidate.text.slice(0, 2000), candidate.owners, due.dueWords, linksOf(candidate), known),
    owners: draftOwners(candidate, line),
    due: due.due,
    dueWords: due.dueWords,
    done: isDone,
    confidence: Math.round(Math.min(0.99, candidate.confidence) * 100) / 100,
    by: candidate.by,
  }
}

/** A task's words are a part of its line's, and so its links stand elsewhere in them. */
function linksOf({ line, text }: ActionCandidate): Line['links'] {
  const at = line.links.length === 0 ? -1 : line.plain.indexOf(text)
  return at < 0
    ? []
    : line.links
        .filter((link) => link.start >= at)
        .map((link) => ({ ...link, start: link.start - at, end: link.end - at }))
}

/** In prose "the group agreed to…" means all who sat there, as "we" does; a list that gives the group a task means it. */
function namedOwners({ owners, by }: ActionCandidate): readonly OwnerDraft[] {
  return by.startsWith('named-') ? owners.filter(({ name }) => !/^(?:the )?group$/i.test(name)) : owners
}

function draftOwners(candidate: ActionCandidate, line: Line): Drafted<readonly OwnerDraft[]> {
  const { ownerWords } = candidate
  const owners = namedOwners(candidate)
  if (owners.length === 0) return { value: [], certainty: 'unknown', span: null, quote: null, by: 'none' }
  if (ownerWords === null) return { value: owners, certainty: 'implied', span: null, quote: null, by: 'speaker' }
  const at = line.raw.indexOf(ownerWords)
  const span = at < 0 ? null : { start: line.start + at, end: line.start + at + ownerWords.length }
  return { value: owners, certainty: 'stated', span, quote: at < 0 ? null : ownerWords, by: 'named' }
}

/** The item goes on through wrapped text and through deeper entries that are no tasks of their own. */
function lastLineOf(line: Line, all: ReadonlyMap<number, ActionCandidate>, { source, part }: Surroundings): Line {
  let last = line
  if (line.kind !== 'bullet') return last
  for (let index = line.index + 1; index < part.until && index < line.index + 40; index++) {
    const next = source.lines[index]
    if (
      next === undefined ||
      next.kind === 'blank' ||
      next.kind === 'heading' ||
      next.kind === 'hidden' ||
      next.kind === 'row'
    )
      break
    if (next.indent <= line.indent || (all.get(index)?.confidence ?? 0) >= 0.5) break
    last = next
  }
  return last
}

import type { Line } from '../1-normalise/line.ts'
import { recogniseAcceptedRequests } from '../2-recognise/accepted-requests.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import { mayBeLoose, mayBeMarked, mayPromise, maySpeakerPromise } from '../2-recognise/gates.ts'
import { recogniseListedAction } from '../2-recognise/listed-actions.ts'
import { recogniseProseActions } from '../2-recognise/prose-actions.ts'
import { recogniseLooseTasks } from '../2-recognise/loose-tasks.ts'
import { recogniseMarkedAction } from '../2-recognise/marked-actions.ts'
import { saysNothing } from '../2-recognise/says-nothing.ts'
import { readSigns } from '../2-recognise/text-signs.ts'
import { ownersInTables, recogniseTableActions } from '../2-recognise/table-actions.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import { isPersonLink } from '../3-resolve/owners.ts'
import { voicesOf } from '../3-resolve/addressee.ts'
import { readOwners } from '../3-resolve/owners.ts'
import { readTaskOwners } from '../3-resolve/task-owners.ts'
import { joinOwners } from './join-owners.ts'
import { ownByContext, underName, type OwnerContext } from './own-by-context.ts'
import type { RecallProposals } from './paragraph-memory.ts'
import { lengthOfNotes, type Surroundings } from './surroundings.ts'

/** Where a proposal stands among the other lines of its meeting. */
export interface CandidatePlace extends OwnerContext {
  /** The text right above the list that this entry stands in, when it leads over to it. */
  readonly intro: Line | null
  readonly hasChildren: boolean
  /** The same number for entries of one list. */
  readonly list: number
  /** How far into the meeting's part, 0 to 1. */
  readonly depth: number
}

/** The strongest proposal on a line, with its place and what else was proposed there. */
export interface Proposal {
  readonly candidate: ActionCandidate
  readonly place: CandidatePlace
  /** The names of all recognisers that proposed something on the line. */
  readonly proposers: readonly string[]
}

/** Where a recogniser is as sure as this, nothing looser is looked for. */
const CLEAR = 0.5

/** Returns the strongest proposal of each line of one meeting, by line index, however weak it is. */
export function collectCandidates(surroundings: Surroundings, known: KnownNames): Map<number, Proposal> {
  const { source, part, sectionOf, spoken } = surroundings
  const { lines } = source
  const best = new Map<number, Proposal>()
  const propose = (candidate: ActionCandidate | null, place: CandidatePlace): void => {
    if (candidate === null || candidate.confidence <= 0 || !/\p{L}{2}/u.test(candidate.text)) return
    if (saysNothing(candidate.text)) return
    const before = best.get(candidate.line.index)
    if (before === undefined) {
      best.set(candidate.line.index, { candidate, place, proposers: [candidate.by] })
      return
    }
    const isStronger = candidate.confidence > before.candidate.confidence
    const [stronger, weaker] = isStronger ? [candidate, before.candidate] : [before.candidate, candidate]
    best.set(candidate.line.index, {
      candidate: joinOwners(stronger, weaker, before.candidate),
      place: before.place,
      proposers: [...before.proposers, candidate.by],
    })
  }
  const voices = voicesOf(lines, spoken, part.from)
  const length = lengthOfNotes({ source, part })
  const placeOf = (index: number): CandidatePlace => ({
    plain: lines[index]?.plain ?? '',
    index,
    voices,
    section: sectionOf[index] ?? null,
    parent: null,
    intro: null,
    hasChildren: false,
    speaker: spoken[index - part.from]?.speaker ?? null,
    isSpeech: surroundings.isSpeechAt(index),
    list: sectionOf[index]?.line.index ?? -1,
    depth: (index - part.from) / length,
  })
  for (const candidate of recogniseTableActions(lines, sectionOf, part.from, part.until, known)) {
    const owned =
      candidate.owners.length > 0 ? candidate : { ...candidate, ...readTaskOwners(candidate.text, [], known, null) }
    propose(owned, placeOf(candidate.line.index))
  }
  const recall: RecallProposals = surroundings.memory?.forNames(known) ?? ((_paragraph, _circumstances, find) => find())
  let rowOwners: ReturnType<typeof ownersInTables> | null = null
  const parents: Line[] = []
  // Most lines above a list are no label, and nobody asks before something below them is found.
  let lastAbove: Line | null = null
  let label: Line | null | undefined = null
  let intro: Line | null = null
  for (const [index, joined] of surroundings.paragraphs()) {
    const paragraph = surroundings.memory?.recognised(joined) ?? joined
    const { line } = paragraph
    if (line.kind === 'blank' || line.kind === 'hidden' || line.kind === 'rule') continue
    if (line.kind === 'heading') parents.length = 0
    const section = sectionOf[index] ?? null
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= line.indent) parents.pop()
    const parent =
      parents.findLast((one) => one.index !== section?.line.index && sectionOf[one.index] === section) ?? null
    const above = parents.findLast((ancestor) => (spoken[ancestor.index - part.from] ?? null) !== null)
    if (line.kind === 'heading') intro = null
    else if (line.kind === 'text') intro = line.plain.length < 200 ? line : null
    if (line.kind === 'bullet') parents.push(line)
    else [lastAbove, label] = [line, undefined]
    if (line.kind === 'row') {
      if (!mayPromise(surroundings.signsAt(index))) continue
      const cells = { ...line, plain: line.plain.replaceAll('|', '; ') }
      for (const found of recogniseProseActions({ ...paragraph, line: cells }, 0, section, known, null, false)) {
        rowOwners ??= ownersInTables(lines, part.from, part.until, known)
        propose(found.owners.length > 0 ? found : { ...found, ...rowOwners.get(index) }, placeOf(index))
      }
      continue
    }
    const one = spoken[index - part.from] ?? null
    const speaker = one?.speaker ?? (above === undefined ? null : (spoken[above.index - part.from]?.speaker ?? null))
    const isSpeech = surroundings.isSpeechAt(index)
    const next = lines[paragraph.last.index + 1]
    const hasChildren = next !== undefined && next.kind === 'bullet' && next.indent > line.indent
    const place: CandidatePlace = {
      plain: line.plain,
      index,
      voices,
      section,
      parent,
      intro: parent === null && line.kind === 'bullet' ? intro : null,
      hasChildren,
      speaker,
      isSpeech,
      list: parent?.index ?? section?.line.index ?? -1,
      depth: (index - part.from) / length,
    }
    const from = one?.from ?? 0
    const proposals = recall(paragraph, { section, parent, hasChildren, speaker, isSpeech, from }, () => {
      let sure: readonly ActionCandidate[] | null = null
      let loose: readonly ActionCandidate[] | null = null
      const signs = line === lines[index] ? surroundings.signsAt(index) : readSigns(line.plain)
      const isPromising = speaker === null ? mayPromise(signs) : maySpeakerPromise(signs)
      const findSure = (): ActionCandidate[] => {
        const marked = mayBeMarked(signs) ? recogniseMarkedAction(line, known, speaker) : null
        const listed = isSpeech
          ? null
          : recogniseListedAction(line, section, parent, hasChildren, known, speaker, signs)
        const prose = isPromising
          ? recogniseProseActions(paragraph, from, section, known, speaker, isSpeech, signs)
          : []
        return [marked, listed, ...prose].filter((found) => found !== null)
      }
      return {
        sure: () => (sure ??= findSure()),
        loose: () =>
          (loose ??=
            mayBeLoose(signs) || line.links.some(isPersonLink)
              ? recogniseLooseTasks(paragraph, from, section, isSpeech, parent, signs)
              : []),
      }
    })
    for (const found of proposals.sure()) {
      if (label === undefined) label = lastAbove !== null && isLabel(lastAbove, known) ? lastAbove : null
      const owned = ownByContext(found, place, known)
      propose(label !== null && line.kind === 'bullet' ? underName(owned, label, null, known) : owned, place)
    }
    if ((best.get(index)?.candidate.confidence ?? 0) >= CLEAR) continue
    for (const found of proposals.loose()) propose(found, place)
  }
  for (const request of recogniseAcceptedRequests(lines, spoken, part.from, part.until))
    propose(request, placeOf(request.line.index))
  return best
}

/** A line by itself above a list: `Ana:`, **Ana**, `Ana and Bo`. */
function isLabel({ kind, plain, bold }: Line, known: KnownNames): boolean {
  if (kind !== 'text' || plain.length >= 60) return false
  return bold || plain.endsWith(':') || (plain.split(' ', 6).length < 6 && readOwners(plain, known, 'prose') !== null)
}

/** Returns a loosely recognised candidate with its owners, which are looked for only where it counts. */
export function withOwners({ candidate, place }: Proposal, known: KnownNames): ActionCandidate {
  if (!LOOSE.test(candidate.by) || candidate.owners.length > 0) return candidate
  const owned = { ...candidate, ...readTaskOwners(candidate.text, [], known, place.speaker) }
  return ownByContext(owned, place, known)
}

const LOOSE = /^(?:loose-|deed-)/

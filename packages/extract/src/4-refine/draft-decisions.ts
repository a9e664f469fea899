import { twinPattern, type TwinPattern } from '../ascii-twin.ts'
import type { DecisionDraft } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'
import {
  isConsent,
  isConsentAsked,
  isDecidedRow,
  isOpenEntry,
  opensDecision,
  recogniseDecisions,
  type DecisionCandidate,
} from '../2-recognise/decisions.ts'
import { leadsToDecisions } from '../2-recognise/decision-lead.ts'
import { isDeciding, mayCallVote, mayDecide } from '../2-recognise/gates.ts'
import { lineAt, type Paragraph } from '../2-recognise/paragraphs.ts'
import { isMotion, methodOf, readMotion, voiced } from '../2-recognise/read-motion.ts'
import { splitSentences } from '../2-recognise/split-sentences.ts'
import type { BallotWords } from '../locales/ballot-words.ts'
import type { MotionWords } from '../locales/motion-words.ts'
import { joinedPattern, joinedTwin } from '../locales/patterns-of-all.ts'
import type { Surroundings } from './surroundings.ts'

/** Returns the decisions of one meeting, one a line at most. */
export function draftDecisions({
  source,
  part,
  sectionOf,
  spoken,
  isSpeechAt,
  signsAt,
  known,
  paragraphs,
}: Surroundings): DecisionDraft[] {
  const drafts: DecisionDraft[] = []
  const parents: Line[] = []
  let decided = -1
  let lead: Line | null = null
  const voiceAt = (index: number): string | null => spoken[index - part.from]?.speaker ?? null
  const may = ({ pieces }: Paragraph): boolean => pieces.some(({ line: { index } }) => mayDecide(signsAt(index)))
  const tells = ({ pieces }: Paragraph): boolean => pieces.some(({ line: { index } }) => isDeciding(signsAt(index)))
  for (const paragraph of stretches(paragraphs(), tells)) {
    const { line } = paragraph
    const { index } = line
    const own = source.lines[index] ?? line
    if (line.kind === 'blank' || line.kind === 'hidden' || line.kind === 'rule') continue
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= line.indent) parents.pop()
    const parent = parents.at(-1) ?? null
    if (line.kind === 'bullet') parents.push(line)
    if (lead !== null && endsList(lead, line, parent)) lead = null
    const one = spoken[index - part.from] ?? null
    const words = one === null ? line.plain : line.plain.slice(one.from)
    const section = sectionOf[index] ?? null
    const above =
      parent !== null && sectionOf[parent.index] === section && section?.line.index !== parent.index ? parent : null
    const isOpen = may(paragraph)
    if (isOpen && leadsToDecisions(words) && hasListBelow(paragraph, source.lines)) {
      lead = line
      continue
    }
    const sure =
      votedMotion(
        own,
        one === null ? own.plain : own.plain.slice(one.from),
        source.lines,
        mayCallVote(signsAt(index)),
      ) ??
      (lead === null ? null : listedBelow(lead, line, words, parent)) ??
      answered(own, words, source.lines)
    const isAsked = isOpen || section?.kind === 'decisions' || words.startsWith('M')
    const candidates = sure !== null ? [sure] : isAsked ? recogniseDecisions(line, words, section, above) : []
    // "Approved" below the question for objections is its answer.
    if (candidates.length === 0 || (drafts.at(-1)?.by === 'consent' && isConsent(words))) continue
    if (isCountOnly(words) && hasVerdictBelow(source.lines, index, part.until)) continue
    const around = motionAround(source.lines, index, Math.max(part.from, decided + 1), words, voiceAt)
    const motion = readMotion(around.text, known.has)
    for (const [{ first, last }, found] of surestOfLines(candidates, paragraph, own)) {
      if (isSpeechAt(index) && found.by === 'verdict') continue
      if (found.confidence >= LIKELY) decided = index
      const start = first.start + first.bodyStart
      const end = last.start + last.raw.length
      drafts.push({
        line: first.number,
        endLine: last.number,
        span: { start, end },
        quote: source.text.slice(start, end),
        text: `${around.motion}${withoutMark(found.text)}`.slice(0, 2000),
        ...motion,
        method: methodOf(around.text),
        confidence: Math.round(found.confidence * 100) / 100,
        by: found.by,
      })
    }
  }
  const marked = drafts.filter(({ by }) => by === 'marked-decision')
  return drafts.filter((draft) => !isEcho(draft, marked))
}

/** A row of a table of decisions, and a question for objections that the line below has none to. */
function answered(line: Line, words: string, lines: readonly Line[]): DecisionCandidate | null {
  if (line.kind === 'row') {
    let top = line.index
    while (top > 0 && lines[top - 1]?.kind === 'row') top -= 1
    return isDecidedRow(line, lines[top]) ? { line, text: words, confidence: 0.66, by: 'decision-table' } : null
  }
  const below = words.endsWith('?')
    ? lines.slice(line.index + 1, line.index + 4).find(({ plain }) => plain.trim() !== '')
    : undefined
  return below !== undefined && isConsentAsked(words, below.plain)
    ? { line, text: words, confidence: 0.6, by: 'consent' }
    : null
}

/** Returns the paragraphs, cut where a wrapped line begins with what opens a decision. */
function* stretches(
  paragraphs: ReadonlyMap<number, Paragraph>,
  may: (paragraph: Paragraph) => boolean,
): Generator<Paragraph> {
  for (const paragraph of paragraphs.values()) {
    const { pieces } = paragraph
    if (pieces.length === 1 || !may(paragraph)) {
      yield paragraph
      continue
    }
    const isBroken = isBrokenBySense(paragraph)
    const cuts = pieces.flatMap(({ line }, at) => (at > 0 && (isBroken || opensDecision(line.plain)) ? [at] : []))
    if (cuts.length === 0) yield paragraph
    else for (const [nth, from] of [0, ...cuts].entries()) yield stretchOf(paragraph, from, cuts[nth])
  }
}

/** Lines of which half begin anew where the one above has no end are notes of their own, and so is what never ends. */
function isBrokenBySense({ pieces, line }: Paragraph): boolean {
  if (pieces.length < 3) return false
  const anew = pieces.filter(({ line: { plain } }, at) => {
    const above = pieces[at - 1]?.line.plain ?? '.'
    return /^[\p{Lu}\d]/u.test(plain) && !/[.!?;:,]$/.test(above)
  })
  return anew.length * 2 >= pieces.length - 1 || splitSentences(line.plain).some(({ length }) => length > SENTENCE_MAX)
}

const SENTENCE_MAX = 500

function stretchOf({ line: whole, pieces }: Paragraph, from: number, until: number | undefined): Paragraph {
  const own = pieces.slice(from, until)
  const first = own[0]?.line ?? whole
  const shift = own[0]?.from ?? 0
  const end = until === undefined ? whole.plain.length : (pieces[until]?.from ?? whole.plain.length) - 1
  return {
    line: { ...first, plain: whole.plain.slice(shift, end) },
    last: own.at(-1)?.line ?? first,
    pieces: own.map(({ line, from: at }) => ({ line, from: at - shift })),
  }
}

interface Lines {
  readonly first: Line
  readonly last: Line
}

/** Returns of each line the surest decision that begins there. */
function surestOfLines(
  candidates: readonly DecisionCandidate[],
  paragraph: Paragraph,
  own: Line,
): Iterable<readonly [Lines, DecisionCandidate]> {
  const surest = new Map<number, readonly [Lines, DecisionCandidate]>()
  for (const found of candidates) {
    const lines = linesOf(found, paragraph, own)
    const rival = surest.get(lines.first.index)
    if (rival === undefined || rival[1].confidence < found.confidence) surest.set(lines.first.index, [lines, found])
  }
  return surest.values()
}

/** Returns the line that says that something was decided, and that on which its sentence ends. */
function linesOf({ text, at: said = 0 }: DecisionCandidate, paragraph: Paragraph, own: Line): Lines {
  const at = paragraph.pieces.length === 1 ? -1 : paragraph.line.plain.indexOf(text)
  return at < 0
    ? { first: own, last: own }
    : { first: lineAt(paragraph, at + said), last: lineAt(paragraph, at + text.length - 1) }
}

/** `Motion 2: sell the plot`, and below it `Ana, Bo: +1`. */
function votedMotion(
  line: Line,
  words: string,
  lines: readonly Line[],
  mayBeCalled: boolean,
): DecisionCandidate | null {
  if (words.length > 600) return null
  if (isBallotBelow(line, words, lines, mayBeCalled)) return { line, text: words, confidence: 0.88, by: 'motion' }
  if (!NUMBERED_MOTION.test(words)) return null
  for (let below = line.index; below <= line.index + 3; below++) {
    const next = lines[below]
    if (next === undefined || (below > line.index && (next.kind === 'heading' || next.kind === 'bullet'))) return null
    if (/(?:^|[\s:(])\+1\b/.test(next.plain)) return { line, text: words, confidence: 0.9, by: 'motion' }
  }
  return null
}

/** "Vote on the shed", and below it who said yes, or how many; names with their +1 need no such word above them. */
function isBallotBelow(line: Line, words: string, lines: readonly Line[], mayBeCalled: boolean): boolean {
  const isVote =
    mayBeCalled &&
    words.split(' ').length > 2 &&
    VOTE_TITLE.test(words) &&
    (line.kind === 'heading' || line.bold || words.endsWith(':'))
  const first = lines[line.index + 1]
  if (first?.kind === 'text' && first.plain.endsWith(': +1') && NAMES_IN_FAVOUR.test(first.plain)) return true
  if (!isVote) return false
  let ballots = 0
  let seen = 0
  for (let below = line.index + 1; below < lines.length && seen < 8; below++) {
    const next = lines[below]
    if (next === undefined || next.kind === 'heading') break
    if (next.plain === '') continue
    seen += 1
    if (BALLOT.test(next.plain) || COUNTED.test(next.plain) || hasCountColumns(next.raw)) ballots += 1
  }
  return ballots >= 2 || hasCountColumns(firstBelow(line, lines)?.raw ?? '')
}

function firstBelow({ index }: Line, lines: readonly Line[]): Line | undefined {
  return lines.slice(index + 1, index + 4).find(({ plain }) => plain.trim() !== '')
}

const ballots = (pick: (words: BallotWords) => RegExp, shape: (any: string) => string): TwinPattern =>
  joinedTwin(({ ballots: words }) => (words === undefined ? undefined : pick(words)), shape)
const motions = (pick: (words: MotionWords) => RegExp, shape: (any: string) => string): RegExp =>
  joinedPattern(({ motions: words }) => (words === undefined ? undefined : pick(words)), shape)

const MOTION_NAMES = motions(
  (words) => words.names,
  (any) => `(?:${any})`,
).source

const VOTE_TITLE = ballots(
  (words) => words.titles,
  (any) => `^(?:${any})(?![\\p{L}\\d])`,
)
const NAMES_IN_FAVOUR = twinPattern(/^[\p{L}\d_]{2,30}(?:, [\p{L}\d_]{2,30}){1,20}: \+1$/u)
const BALLOT = ballots(
  (words) => words.answers,
  (any) => `^[\\p{L}'’. -]{2,50}: (?:${any}|\\+1|-1|0)$`,
)
/** `Votent pour | 7`, `Against: 0`. */
const COUNTED = ballots(
  (words) => words.counts,
  (any) => `^\\|?\\s?[\\p{L}'’ ]{0,30}(?<![\\p{L}\\d])(?:${any})\\s?[|:=]\\s?\\d{1,4}(?![\\p{L}\\d])`,
)
const COLUMN_FOR = ballots(
  (words) => words.columnFor,
  (any) => `^\\|[^|]{0,40}\\|\\s?(?:${any})\\s?\\|`,
)
const COLUMN_AGAINST = ballots(
  (words) => words.columnAgainst,
  (any) => `^\\|[^|]{0,40}\\|[^|]{0,20}\\|\\s?(?:${any})\\s?\\|`,
)

/** `| Voter | For | Against |` */
function hasCountColumns(raw: string): boolean {
  return raw.startsWith('|') && COLUMN_FOR.test(raw) && COLUMN_AGAINST.test(raw)
}

const NUMBERED_MOTION = motions(
  (words) => words.names,
  (any) => `^(?:(?:the|la) )?(?:${any})(?: #?\\d{1,3})?\\s?[:–—-]\\s?\\S`,
)

/** A likely decision ends the story of the motion before it. */
const LIKELY = 0.5
/** How far above a verdict its motion is looked for, in lines. */
const REACH = 4
/** A verdict shorter than this does not say of what it is one. */
const TELLING = 40

/** Returns the words in which a decision's motion and votes are told, and of a bare "Motion carried" the motion itself. */
function motionAround(
  lines: readonly Line[],
  index: number,
  from: number,
  own: string,
  voiceAt: (index: number) => string | null,
): { readonly text: string; readonly motion: string } {
  const isBare = own.length < TELLING && BARE_VERDICT.test(own)
  if (!isBare && !isMotion(own)) return { text: own, motion: '' }
  const told: string[] = []
  let motion = ''
  for (let before = index - 1; before >= Math.max(from, index - REACH); before--) {
    const line = lines[before]
    if (line === undefined || line.kind === 'heading' || line.kind === 'rule' || line.plain.length > 600) break
    if (line.plain === '') continue
    const isOther = BARE_VERDICT.test(line.plain) && !isMotion(line.plain)
    if (isOther || readMotion(line.plain).outcome !== null) break
    if (!isMotion(line.plain) && readMotion(line.plain).votes === null) continue
    told.unshift(voiced(line.plain, voiceAt(before)))
    if (isMotion(line.plain)) {
      motion = isBare ? `${line.plain.replace(/[.:;]$/, '')}: ` : ''
      // "I'll second" stands between the motion and how it went.
      if (readMotion(told.join(' ')).mover !== null || readMotion(told.join(' ')).seconder === null) break
    }
  }
  return { text: [...told, voiced(own, voiceAt(index))].join(' '), motion }
}

/** "6 in favour, 1 abstention" tells how the motion went only with the verdict below it. */
function isCountOnly(words: string): boolean {
  if (words.length >= 80 || !/\d/.test(words)) return false
  const { votes, outcome } = readMotion(words)
  return votes !== null && outcome === null
}

function hasVerdictBelow(lines: readonly Line[], index: number, until: number): boolean {
  for (let below = index + 1; below < Math.min(until, index + 1 + REACH); below++) {
    const line = lines[below]
    if (line === undefined || line.kind === 'heading') return false
    if (BARE_VERDICT.test(line.plain)) return true
  }
  return false
}

const BARE_VERDICT = motions(
  (words) => words.results,
  (any) =>
    `^(?:(?:the|la) )?(?:${MOTION_NAMES} )?(?:(?:was|is|has been|est|a été|es|fue|queda) )?(?:unanimously )?(?:${any})(?: unanimously| à l['’]unanimité| por unanimidad| \\(?[\\d-]{1,9}\\)?)?[.!]{0,2}$`,
)

/** "No objections" right beside a marked resolution is the way to it, and no second decision. */
function isEcho(draft: DecisionDraft, marked: readonly DecisionDraft[]): boolean {
  if (draft.by !== 'verdict' || draft.text.length > 80) return false
  return (
    /objection|opposition|opposed/i.test(draft.text) && marked.some(({ line }) => Math.abs(line - draft.line) <= 10)
  )
}

const DECISION_MARK = joinedPattern(
  ({ decisions }) => decisions?.marks,
  (any) => `^(?:${any})(?: #?\\d{1,3})?(?:\\s?[:：]| [-–—])\\s{1,3}`,
)

/** The mark only says that it is a decision; the words behind it are the decision. */
function withoutMark(text: string): string {
  const rest = text.replace(DECISION_MARK, '')
  return rest.length < 3 ? text : rest
}

/** Returns whether a list that a line announced is over: at a heading, at an entry less deep, at text that is no entry. */
function endsList(lead: Line, line: Line, parent: Line | null): boolean {
  if (line.kind === 'bullet') return lead.kind === 'bullet' && line.indent <= lead.indent && parent !== lead
  return line.kind !== 'text' || line.indent <= lead.indent
}

function hasListBelow({ line, last }: Paragraph, lines: readonly Line[]): boolean {
  const below = firstBelow(last, lines)
  return below !== undefined && below.kind === 'bullet' && (line.kind !== 'bullet' || below.indent > line.indent)
}

/** An entry of a list that a line announced as decisions; what stands below an entry only tells more of it. */
function listedBelow(lead: Line, line: Line, words: string, parent: Line | null): DecisionCandidate | null {
  if (line.kind !== 'bullet' || words.length < 4 || words.endsWith(':') || isOpenEntry(words)) return null
  const isEntry = parent === null || parent === lead || parent.indent < lead.indent
  return isEntry ? { line, text: words, confidence: 0.88, by: 'decision-list' } : null
}

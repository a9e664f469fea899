import type { DecisionDraft } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'
import { recogniseDecision, type DecisionCandidate } from '../2-recognise/decisions.ts'
import { mayCallVote, mayDecide } from '../2-recognise/gates.ts'
import { isMotion, methodOf, readMotion } from '../2-recognise/read-motion.ts'
import { joinedPattern } from '../locales/patterns-of-all.ts'
import type { Surroundings } from './surroundings.ts'

/** Returns the decisions of one meeting, one a line at most. */
export function draftDecisions({
  source,
  part,
  sectionOf,
  spoken,
  isSpeechAt,
  signsAt,
}: Surroundings): DecisionDraft[] {
  const drafts: DecisionDraft[] = []
  const parents: Line[] = []
  let decided = -1
  for (let index = part.from; index < part.until; index++) {
    const line = source.lines[index]
    if (line === undefined || line.kind === 'blank' || line.kind === 'hidden' || line.kind === 'rule') continue
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= line.indent) parents.pop()
    const parent = parents.at(-1) ?? null
    if (line.kind === 'bullet') parents.push(line)
    const one = spoken[index - part.from] ?? null
    const words = one === null ? line.plain : line.plain.slice(one.from)
    const section = sectionOf[index] ?? null
    const found =
      votedMotion(line, words, source.lines, mayCallVote(signsAt(index))) ??
      (section?.kind === 'decisions' || words.startsWith('M') || mayDecide(signsAt(index))
        ? recogniseDecision(
            line,
            words,
            section,
            parent !== null && sectionOf[parent.index] === section && section?.line !== parent ? parent : null,
          )
        : null)
    if (found === null || (isSpeechAt(index) && found.by === 'verdict')) continue
    if (isCountOnly(words) && hasVerdictBelow(source.lines, index, part.until)) continue
    const start = line.start + line.bodyStart
    const end = line.start + line.raw.length
    const around = motionAround(source.lines, index, Math.max(part.from, decided + 1), words)
    const motion = readMotion(around.text)
    if (found.confidence >= LIKELY) decided = index
    drafts.push({
      line: line.number,
      endLine: line.number,
      span: { start, end },
      quote: source.text.slice(start, end),
      text: `${around.motion}${withoutMark(found.text)}`.slice(0, 2000),
      ...motion,
      method: methodOf(around.text),
      confidence: Math.round(found.confidence * 100) / 100,
      by: found.by,
    })
  }
  const marked = drafts.filter(({ by }) => by === 'marked-decision')
  return drafts.filter((draft) => !isEcho(draft, marked))
}

/** `Motion 2: sell the plot`, and below it `Ana, Bo: +1`. */
function votedMotion(
  line: Line,
  words: string,
  lines: readonly Line[],
  mayBeCalled: boolean,
): DecisionCandidate | null {
  if (words.length > 600) return null
  if (isBallotBelow(line, words, lines, mayBeCalled)) return { line, text: words, confidence: 0.7, by: 'motion' }
  if (!NUMBERED_MOTION.test(words)) return null
  for (let below = line.index; below <= line.index + 3; below++) {
    const next = lines[below]
    if (next === undefined || (below > line.index && (next.kind === 'heading' || next.kind === 'bullet'))) return null
    if (/(?:^|[\s:(])\+1\b/.test(next.plain)) return { line, text: words, confidence: 0.8, by: 'motion' }
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
    if (BALLOT.test(next.plain) || COUNTED.test(next.plain) || COUNT_COLUMNS.test(next.raw)) ballots += 1
  }
  return ballots >= 2 || COUNT_COLUMNS.test(firstBelow(line, lines)?.raw ?? '')
}

function firstBelow({ index }: Line, lines: readonly Line[]): Line | undefined {
  return lines.slice(index + 1, index + 4).find(({ plain }) => plain.trim() !== '')
}

const VOTE_TITLE = /^(?:final |announcement of )?(?:vot(?:e|ing|ación|es)|votaci[óo]n|ballot)\b/iu
const NAMES_IN_FAVOUR = /^[\p{L}\d_]{2,30}(?:, [\p{L}\d_]{2,30}){1,20}: \+1$/u
const BALLOT = /^[\p{L}'’. -]{2,50}: (?:yes|no|aye|nay|abstain|for|against|oui|non|s[íi]|\+1|-1|0)$/iu
/** `Votent pour | 7`, `Against: 0`. */
const COUNTED =
  /^\|?\s?[\p{L}'’ ]{0,30}\b(?:yes|no|ayes?|nays?|for|against|favou?r|opposed|abstain(?:ed|ing|s)?|abstentions?|abstiennent|pour|contre|favor|abstenciones)\s?[|:=]\s?\d{1,4}\b/iu
const COUNT_COLUMNS =
  /^\|[^|]{0,40}\|\s?(?:yes|for|in favou?r|pour|a favor)\s?\|\s?(?:no|against|contre|en contra)\s?\|/i

const NUMBERED_MOTION = /^(?:the )?(?:motion|moción|proposal|propuesta|proposition)(?: #?\d{1,3})?\s?[:–—-]\s?\S/i

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
    told.unshift(line.plain)
    if (isMotion(line.plain)) {
      motion = isBare ? `${line.plain.replace(/[.:;]$/, '')}: ` : ''
      break
    }
  }
  return { text: [...told, own].join(' '), motion }
}

/** "6 in favour, 1 abstention" tells how the motion went only with the verdict below it. */
function isCountOnly(words: string): boolean {
  return words.length < 80 && readMotion(words).votes !== null && readMotion(words).outcome === null
}

function hasVerdictBelow(lines: readonly Line[], index: number, until: number): boolean {
  for (let below = index + 1; below < Math.min(until, index + 1 + REACH); below++) {
    const line = lines[below]
    if (line === undefined || line.kind === 'heading') return false
    if (BARE_VERDICT.test(line.plain)) return true
  }
  return false
}

const BARE_VERDICT =
  /^(?:the )?(?:(?:motion|vote|proposal|resolution) )?(?:was |is |has )?(?:unanimously )?(?:carried|carries|passed|passes|approved|adopted|failed|fails|defeated|rejected|tabled|withdrawn)(?: unanimously| \(?[\d-]{1,9}\)?)?[.!]{0,2}$/i

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

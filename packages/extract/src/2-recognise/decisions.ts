import { remembered } from '../remembered.ts'
import type { Line } from '../1-normalise/line.ts'
import { twinPattern } from '../ascii-twin.ts'
import { joinedTwin } from '../locales/patterns-of-all.ts'
import { wordsOfAll } from '../locales/words-of-all.ts'
import { mayDecide } from './gates.ts'
import { isMotion, readMotion } from './read-motion.ts'
import { isActionVerb } from './verbs.ts'
import { saysNothing } from './says-nothing.ts'
import { splitSentences } from './split-sentences.ts'
import type { Section } from './sections.ts'
import { readSigns } from './text-signs.ts'

/** A decision as proposed by one rule. */
export interface DecisionCandidate {
  readonly line: Line
  readonly text: string
  readonly confidence: number
  readonly by: string
  /** Where in the text the words stand that say so; 0 where all of it does. */
  readonly at?: number
}

/** These patterns of all languages are long, and are asked of plain text in their plain form. */

const MARKED = joinedTwin(
  ({ decisions }) => decisions?.marks,
  (any) => `^(?:[-*•–>] ?)?(?:${any})(?: #?\\d{1,3})?(?:\\s?[:：]| [-–—] )`,
)
const MARKED_ANYWHERE = joinedTwin(
  ({ decisions }) => decisions?.shouted,
  (any) => `(?<!(?:PROPOSED|Proposed|proposed|DRAFT|Draft) )(?<![\\p{L}\\d])(?:${any}): `,
  'u',
)
const OPENING = joinedTwin(
  ({ decisions }) => decisions?.openings,
  (any) => `^(?:${any})(?![\\p{L}\\d_])`,
)
const VERDICTS = joinedTwin(
  ({ decisions }) => decisions?.verdicts,
  (any) => any,
)
const VERDICT_SIGN = joinedTwin(
  ({ decisions }) => decisions?.sign,
  (any) => any,
)
const TALKED = joinedTwin(
  ({ decisions }) => decisions?.talked,
  (any) => `(?<![\\p{L}\\d])(?:${any})`,
)
const THEN_DECIDED = joinedTwin(
  ({ decisions }) => decisions?.thenDecided,
  (any) => `(?:${any})(?![\\p{L}\\d])`,
)
const ENDING = joinedTwin(
  ({ decisions }) => decisions?.endings,
  (any) => `(?:[.!?:;,)\\]] |[-–—→>] )\\(?(?:${any})\\)?[.!]?$`,
)
const HEDGED = joinedTwin(
  ({ decisions }) => decisions?.hedges,
  (any) => any,
)
const HEDGED_ANYWHERE = joinedTwin(
  ({ decisions }) => decisions?.hedgesAnywhere,
  (any) => any,
)

/** Returns the decisions that a line or paragraph records: marked lines, entries under *Decisions*, votes, approvals, agreements. */
export function recogniseDecisions(
  line: Line,
  plain: string,
  section: Section | null,
  parent: Line | null,
): readonly DecisionCandidate[] {
  if (plain.length < 6 || line.kind === 'heading' || section?.line.index === line.index) return []
  const whole = recogniseWhole(line, plain, section, parent)
  if (whole !== 'a matter of its sentences') return whole === null ? [] : [whole]
  return readVerdicts(line, plain)
}

function recogniseWhole(
  line: Line,
  plain: string,
  section: Section | null,
  parent: Line | null,
): DecisionCandidate | null | 'a matter of its sentences' {
  const kind = section?.kind ?? 'other'
  if (STAMPED.test(plain)) return parent !== null && STAMPED.test(parent.plain) ? null : stamped(line, plain)
  // Under "President:" in the minutes of an election stands who was elected.
  if (kind === 'attendees') return ELECTED.test(plain) || isSentence(plain) ? 'a matter of its sentences' : null
  if (kind === 'absent' || kind === 'standing' || kind === 'invited') return null
  if (plain.length > 1500) return 'a matter of its sentences'
  if (MARKED.test(plain))
    return saysNothing(behindColon(plain)) ? null : { line, text: plain, confidence: 0.95, by: 'marked-decision' }
  const marked = MARKED_ANYWHERE.exec(plain)
  if (marked !== null) return { line, text: plain.slice(marked.index), confidence: 0.92, by: 'marked-decision' }
  if (kind === 'decisions' && line.kind === 'row') return readRow(line, plain)
  const head = section?.line
  if (kind === 'decisions' && line.kind === 'text' && head !== undefined && isLabelled(line, head, plain))
    return { line, text: plain, confidence: 0.75, by: 'decision-text' }
  if (kind === 'decisions' && (line.kind === 'bullet' || DASHED.test(plain))) {
    // Under "Discussions and decisions" stand both.
    if (MIXED.test(section?.title ?? '')) return 'a matter of its sentences'
    const nothing = saysNothing(plain) || VOTES_ONLY.test(plain) || isOpenEntry(plain)
    const owed = OWED.exec(line.plain)
    const isTask = owed !== null && isActionVerb(owed[1] ?? '') && /^\p{Lu}/u.test(line.plain)
    return nothing
      ? null
      : { line, text: plain, confidence: parent === null && !isTask ? 0.9 : 0.4, by: 'decision-list' }
  }
  if (line.kind === 'row' && DATED_ROW.test(line.raw)) return null
  return 'a matter of its sentences'
}

/** `Motion to buy a shed [PASS]`, `Minutes of March (approved)`. */
const STAMPED = joinedTwin(
  ({ decisions }) => decisions?.stamps,
  (any) => `\\S {1,3}(?:\\[(?:${any})\\]|\\((?:${any})\\))\\W{0,3}$`,
)

function isMovedAndSeconded(plain: string): boolean {
  if (!PUT.test(plain) || !isMotion(plain)) return false
  const { mover, seconder, outcome } = readMotion(plain)
  return mover !== null && seconder !== null && outcome === null
}

function stamped(line: Line, plain: string): DecisionCandidate {
  return { line, text: plain, confidence: 0.88, by: 'stamped-decision' }
}

/** "Subscription. Proposed Cllr Ruiz, seconded Cllr Lind": what was both moved and seconded is told as settled. */
const PUT = joinedTwin(
  ({ motions }) => motions?.put,
  (any) => any,
)

/** What is as long as this and ends as a sentence does is no entry of a roster. */
function isSentence(plain: string): boolean {
  return plain.endsWith('.') && plain.split(' ', 8).length === 8
}

function behindColon(plain: string): string {
  return plain.slice(plain.indexOf(':') + 1).slice(0, 40)
}

const OPEN_ENTRY = joinedTwin(
  ({ decisions }) => decisions?.openEntries,
  (any) => `^[^\\p{L}]{0,4}(?::\\p{L}{2,12}\\d?: ?)?[^\\p{L}]{0,4}(?:${any})(?![\\p{L}\\d])`,
)

/** Returns whether an entry under *Decisions* is none by its first word: a task, a wish or a question among them. */
export function isOpenEntry(plain: string): boolean {
  return OPEN_ENTRY.test(plain) || plain.endsWith('?')
}

/** What stands right below the label `Decision:` is one. */
function isLabelled(line: Line, head: Line, plain: string): boolean {
  return (
    head.plain.endsWith(':') &&
    line.index - head.index <= 2 &&
    plain.length > 15 &&
    !plain.endsWith(':') &&
    !isOpenEntry(plain)
  )
}

/** "Ana: Send the letter" under what was resolved gives her a task. */
const OWED = twinPattern(/^[\p{L}/&,]{2,15}(?: [\p{L}/&,]{1,15}){0,3}: (\p{L}{2,20}) \S/u)
/** In plain text entries may begin with two dashes. */
const DASHED = /^[-–—]{1,2} \S/
const MIXED = /\b(?:discussions?|topics?|notes|questions?|updates?|temas|discusiones|débats?|échanges)\b/i

/** `In favour: 7` counts the votes of a decision that stands above. */
const VOTES_ONLY = twinPattern(/^[\p{L}' ]{2,30}\s?[:=]\s?\d{1,4}[.;]?$/u)

/** A table of what happened when tells of earlier days. */
const DATED_ROW = /\|\s{0,4}\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\s{0,4}(?:\||$)/

/** A table of decisions tells each in the widest of its cells; its header and its rulers hold none. */
function readRow(line: Line, plain: string): DecisionCandidate | null {
  const widest = plain.split('|').reduce((one, cell) => (cell.trim().length > one.length ? cell.trim() : one), '')
  if (widest.split(' ').length < 4 || /^[-: ]+$/.test(widest)) return null
  return { line, text: widest, confidence: 0.88, by: 'decision-table' }
}

/** Returns whether a line that begins with a capital tells a decision by itself, however the line above it ends. */
export function opensDecision(plain: string): boolean {
  return /^[\p{Lu}#]/u.test(plain) && (MARKED.test(plain) || OPENING.test(plain) || VERDICTS.test(plain))
}

/** What a text says was decided, wherever the text stands. */
type Verdict = Omit<DecisionCandidate, 'line'>

/** Returns what a line's sentences say was voted, approved or agreed. */
function readVerdicts(line: Line, plain: string): readonly DecisionCandidate[] {
  return verdictsIn(plain).map((verdict) => ({ line, ...verdict }))
}

/** While notes are being written, most lines are asked again and again. */
const verdictsIn = remembered((plain: string): readonly Verdict[] => {
  if (CALLED_MOTION.test(plain)) return [{ text: plain, confidence: 0.9, by: 'motion' }]
  if (AGREEING.test(plain)) return [{ text: plain, confidence: 0.86, by: 'verdict' }]
  if (plain.length > 20_000 || !VERDICT_SIGN.test(plain)) return []
  const verdicts: Verdict[] = []
  for (const sentence of splitSentences(plain)) {
    const found = sentence.length < 500 && mayDecide(readSigns(sentence)) ? readSentence(sentence) : null
    if (found !== null) verdicts.push(found)
  }
  if (verdicts.length === 0 && isMotion(plain) && ENDING.test(plain.slice(-LAST_WORDS)))
    return [{ text: plain, confidence: 0.88, by: 'motion' }]
  if (verdicts.length === 0 && plain.length < 600 && splitSentences(plain).some(isMovedAndSeconded))
    return [{ text: plain, confidence: 0.6, by: 'motion' }]
  return verdicts
})

/** "The motion to sell the plot was tabled." */
const MOTION = joinedTwin(
  ({ motions }) => motions?.names,
  (any) => `^(?:(?:the|a|this|la|cette|esta) )?(?:${any})(?![\\p{L}\\d])`,
)
const RESULT = joinedTwin(
  ({ motions }) => motions?.results,
  (any) => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`,
)
const ELECTED = joinedTwin(
  ({ motions }) => motions?.elected,
  (any) => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`,
)

/** How far from its end a paragraph about a motion may say how it went ("…seconded by Bo. Passed"), in characters. */
const LAST_WORDS = 60
/** "AR, BL agree on the red one": people's names before the word. */
const AGREEING = twinPattern(
  /^(?:\p{Lu}[\p{L}'’]{1,20},? (?:and )?){1,5}(?:and )?\p{Lu}[\p{L}'’]{1,20}:? (?:all |both )?agree(?:d|s)?(?:,| (?:on|to|that)\b)/u,
)
/** `M/S/C Ana/Bo to…`: moved, seconded, carried. */
const CALLED_MOTION = /^M\/?S\/?[CP]\b/

/** What stands before a dash or a semicolon is another's words, and hedges nothing behind it. */
function clauseBefore(words: string): string {
  return words.slice(
    Math.max(words.lastIndexOf(' -- '), words.lastIndexOf(' – '), words.lastIndexOf(' — '), words.lastIndexOf('; ')) +
      1,
  )
}

/** How far from what says that something was decided a hedge is looked for, in characters. */
const HEDGE_REACH = 90

function nearby(sentence: string, at: number): string {
  return sentence.slice(Math.max(0, at - HEDGE_REACH), at + HEDGE_REACH)
}

/** "We discussed the fence and decided to paint it": what was talked about stands before what came of it. */
function afterTalk(sentence: string): RegExpExecArray | null {
  const then = THEN_DECIDED.exec(sentence)
  return then !== null && TALKED.test(sentence.slice(0, then.index)) ? then : null
}

const RIGHT_BEFORE = wordsOfAll(({ decisions }) => decisions?.hedgesRightBefore)

function isHedgedBy(before: string): boolean {
  if (HEDGED.test(before)) return true
  const words = before.slice(-60).trim().split(' ').slice(-3)
  const at = words.findIndex((word) => RIGHT_BEFORE.has(word.toLowerCase()))
  return at >= 0 && !words.slice(at).some((word) => /,$|^(?:but|mais|pero)$/.test(word))
}

function readSentence(sentence: string): Verdict | null {
  const isOpening = OPENING.test(sentence) || ENDING.test(sentence) || (MOTION.test(sentence) && RESULT.test(sentence))
  const verdict = VERDICTS.exec(sentence) ?? afterTalk(sentence)
  if (!isOpening && verdict === null) {
    // "The changes (see the page) passed."
    const bare = sentence.includes('(') ? sentence.replace(/ ?\([^()]{0,60}\)/g, '') : sentence
    return bare !== sentence && VERDICTS.test(bare) ? { text: sentence, confidence: 0.8, by: 'verdict' } : null
  }
  const isHedged =
    sentence.endsWith('?') ||
    HEDGED_ANYWHERE.test(nearby(sentence, verdict === null || isOpening ? 0 : verdict.index)) ||
    (verdict !== null && !isOpening && isHedgedBy(clauseBefore(sentence.slice(0, verdict.index))))
  const isBoth = isOpening && verdict !== null
  const confidence = isHedged ? (isBoth ? 0.2 : 0.08) : isBoth ? 0.94 : isOpening ? 0.86 : 0.84
  return {
    text: sentence,
    confidence,
    by: 'verdict',
    at: isOpening || verdict === null ? 0 : verdict.index + verdict[0].length - 1,
  }
}

const DECIDED_CELL = twinPattern(
  /^(?:(?:not )?(?:approved|accepted|adopted|rejected|carried|passed|deferred)|aceptad[oa]s?|aprobad[oa]s?|rechazad[oa]s?|adoptée?|acceptée?|rejetée?)(?: (?:con|with|avec) .{2,40})?[.!]?$/i,
)
const DECISION_COLUMN =
  /^(?:decisi[óo]n|décision|decision|verdict|veredicto|resoluci[óo]n|vote|outcome|result|resultado|résultat)s?$/i

/** Returns whether a row's column of decisions holds a verdict. */
export function isDecidedRow(line: Line, header: Line | undefined): boolean {
  if (line.kind !== 'row' || header === undefined) return false
  const column = header.plain.split('|').findIndex((title) => DECISION_COLUMN.test(title.trim()))
  return column >= 0 && DECIDED_CELL.test((line.plain.split('|')[column] ?? '').trim())
}

const OBJECTIONS = twinPattern(
  /\b(?:any|are there|further) (?:\p{L}{2,12} )?objections?\b[^?]{0,80}\?|\bobjections\? ?$/iu,
)
const CONSENTED = twinPattern(
  /^[(… .]{0,5}(?:merged|merging|approved|accepted|adopted|resolved|agreed|none|(?:hearing )?no(?:ne|body)?(?: objections?)?|silence\b[^.]{0,40}|ok(?:ay)?)[).!]{0,3}$/i,
)

/** Returns whether a line only says that nobody objected, or that it was done. */
export function isConsent(words: string): boolean {
  return words.length < 60 && CONSENTED.test(words)
}

/** Returns whether a line asks for objections and the one below it tells that there were none. */
export function isConsentAsked(words: string, below: string): boolean {
  return words.length < 400 && OBJECTIONS.test(words) && isConsent(below)
}

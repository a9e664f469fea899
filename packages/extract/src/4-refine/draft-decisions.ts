import type { DecisionDraft } from '@evenkeel/domain/draft.ts'
import type { Line } from '../1-normalise/line.ts'
import { recogniseDecision } from '../2-recognise/decisions.ts'
import { joinedPattern } from '../locales/patterns-of-all.ts'
import type { Surroundings } from './surroundings.ts'

/** Returns the decisions of one meeting, one a line at most. */
export function draftDecisions({ source, part, sectionOf, spoken, isSpeechAt }: Surroundings): DecisionDraft[] {
  const drafts: DecisionDraft[] = []
  const parents: Line[] = []
  for (let index = part.from; index < part.until; index++) {
    const line = source.lines[index]
    if (line === undefined || line.kind === 'blank' || line.kind === 'hidden' || line.kind === 'rule') continue
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= line.indent) parents.pop()
    const parent = parents.at(-1) ?? null
    if (line.kind === 'bullet') parents.push(line)
    const one = spoken[index - part.from] ?? null
    const words = one === null ? line.plain : line.plain.slice(one.from)
    const section = sectionOf[index] ?? null
    const found = recogniseDecision(
      line,
      words,
      section,
      parent !== null && sectionOf[parent.index] === section && section?.line !== parent ? parent : null,
    )
    if (found === null || (isSpeechAt(index) && found.by === 'verdict')) continue
    const start = line.start + line.bodyStart
    const end = line.start + line.raw.length
    drafts.push({
      line: line.number,
      endLine: line.number,
      span: { start, end },
      quote: source.text.slice(start, end),
      text: withoutMark(found.text).slice(0, 2000),
      confidence: Math.round(found.confidence * 100) / 100,
      by: found.by,
    })
  }
  const marked = drafts.filter(({ by }) => by === 'marked-decision')
  return drafts.filter((draft) => !isEcho(draft, marked))
}

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

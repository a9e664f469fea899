import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Line } from '../1-normalise/line.ts'
import type { Section } from './sections.ts'

/** A decision as proposed by one rule. */
export interface DecisionCandidate {
  readonly line: Line
  readonly text: string
  readonly confidence: number
  readonly by: string
}

const MARKED =
  /^(?:resolved|resolution|decision|decided|agreed|agreement|approved|consensus|motion (?:passed|carried|approved)|vote result|proposed resolution accepted)(?: #?\d{1,3})?(?:\s?[:：]| [-–—] )/i
const MARKED_ANYWHERE = /\b(?:RESOLVED|RESOLUTION|DECISION|AGREED|Decision|Resolution #\d{1,3}): /
const OPENING =
  /^(?:agreed (?:to|that|on|:)|agreement (?:to|that|on)|(?:rough )?consensus (?:to|that|on|is|was|reached)|approved|unanimous(?:ly)?|consented|motion (?:passed|carried|approved|passes|carries)|group agreed|we agreed|we decided|(?:our|the|my) conclusion(?:,| is| was)|(?:the )?outcome (?:so far )?(?:is|was)|decided|tac agreement|it was (?:agreed|decided|resolved))\b/i
const VERDICTS =
  /\b(?:(?:passed|passes|carried|approved|adopted|accepted) unanimously|unanimously (?:approved|agreed|voted|accepted|passed|adopted)|voted (?:unanimously )?(?:to|in favou?r)|motion (?:was )?(?:passed|carried|approved|passes|carries)|vote (?:passed|passes|carried)|(?:was|were|is|are|been) (?:unanimously )?(?:approved|adopted|ratified)|minutes (?:\S{1,20} ){0,4}approved|(?:group|team|committee|council|tac|tsc|board|meeting|members|everyone|all) (?:has |have |also |unanimously ){0,2}(?:agreed (?:to|that|on)|supported (?:the|moving|initiating|adopting|having)|decided (?:to|that|on|not)|voted|approved|resolved|consented)|consensus (?:was |is )?(?:reached|to|that|on)|no objections?|without objection|no opposition|no one opposed|not hearing anyone opposed|we(?:'ve)? (?:have )?(?:agreed|decided) (?:to|that|on)|agreement (?:to|that)|final decision|approved by)\b/i
/** Without one of these a text holds no verdict, and is not cut into sentences. */
const VERDICT_SIGN =
  /pass|carrie|approve|adopt|accept|unanim|vote|ratif|agree|support|decide|decision|resolve|consen|objecti|oppos|conclu|outcome/i
/** In front of a verdict these make it a condition, a wish or an old story. */
const HEDGED =
  /\b(?:if|unless|before|whether|should|could|would|not|todo|needs? to|once|until|when|previous(?:ly)?|last|early|earlier|had|more or less|show|gain|build|seek|need|needs|without)\b/i
const HEDGED_ANYWHERE =
  /\bI (?:have|had|see|saw|heard) no objections?\b|\bmy (?:memory|understanding|recollection)\b|\bearly on\b|\b(?:not yet|to be approved|will be approved|needs? to be|any objections|waiting|hopefully)\b|\?$/i

/** Returns the decision that a line records, or null: marked lines, entries under *Decisions*, votes, approvals, agreements. */
export function recogniseDecision(
  line: Line,
  plain: string,
  section: Section | null,
  parent: Line | null,
): DecisionCandidate | null {
  if (plain.length < 6 || plain.length > 1500 || line.kind === 'heading' || section?.line === line) return null
  const kind = section?.kind ?? 'other'
  if (kind === 'attendees' || kind === 'absent' || kind === 'standing' || kind === 'invited') return null
  if (MARKED.test(plain)) return { line, text: plain, confidence: 0.9, by: 'marked-decision' }
  const marked = MARKED_ANYWHERE.exec(plain)
  if (marked !== null) return { line, text: plain.slice(marked.index), confidence: 0.85, by: 'marked-decision' }
  if (kind === 'decisions' && line.kind === 'bullet') {
    const nothing = ['none', 'n a', 'tbd', 'no decisions'].includes(foldName(plain.slice(0, 40)))
    return nothing ? null : { line, text: plain, confidence: parent === null ? 0.8 : 0.4, by: 'decision-list' }
  }
  if (!VERDICT_SIGN.test(plain)) return null
  const sentence = plain
    .split(/(?<=[.!?]) /)
    .find((one) => (OPENING.test(one) || VERDICTS.test(one)) && one.length < 500)
  if (sentence === undefined) return null
  const isOpening = OPENING.test(sentence)
  const verdict = VERDICTS.exec(sentence)
  const isHedged =
    HEDGED_ANYWHERE.test(sentence) || (verdict !== null && !isOpening && HEDGED.test(sentence.slice(0, verdict.index)))
  const confidence = (isOpening && verdict !== null ? 0.75 : isOpening ? 0.58 : 0.62) - (isHedged ? 0.3 : 0)
  return { line, text: sentence, confidence, by: 'verdict' }
}

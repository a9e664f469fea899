import type { Line } from '../1-normalise/line.ts'
import { isPersonLink } from '../3-resolve/owners.ts'
import { twinPattern } from '../ascii-twin.ts'
import type { ActionCandidate } from './action-candidate.ts'
import { looseGates, mayBeImperative, mayOpenWithVerb } from './gates.ts'
import { splitSentences } from './split-sentences.ts'
import { lineAt, type Paragraph } from './paragraphs.ts'
import type { Section } from './sections.ts'
import { readSigns, type TextSigns } from './text-signs.ts'
import { isActionVerb, isAdverb, isBehindNoun, isDeed } from './verbs.ts'

/** A way in which a task may be written that is mostly something else; its surroundings decide. */
interface LooseForm {
  readonly by: string
  readonly may: (signs: TextSigns) => boolean
  readonly strength: number
  readonly pattern: RegExp
}

const FORMS: readonly LooseForm[] = [
  {
    by: 'loose-charged',
    may: looseGates.charged,
    strength: 0.4,
    pattern:
      /\b(?:charged with|tasked with|in charge of|responsible for|assigned to|on the hook|takes? (?:this|that|it) (?:on|over)|took (?:this|that|it) (?:on|over)|signed up|taking over|stepp?(?:ed|ing)? up|appointed|nominated)\b/i,
  },
  {
    by: 'loose-ask',
    may: looseGates.ask,
    strength: 0.3,
    pattern:
      /^(?:\p{L}{2,20}: )?(?:asks?|request|help wanted|help needed|wanted|looking for|seeking|call for|volunteers?)\b(?: (?:from|to|for|by) \p{L}{2,20})?:? /iu,
  },
  {
    by: 'loose-asked',
    may: looseGates.asked,
    strength: 0.3,
    pattern:
      /\b(?:asked (?:for|to|that|\p{L}{2,20} to)|request(?:s|ed)? (?:to|that|for|the|\p{L}{2,20} to)|please \p{L}{2}|reminder to|remember to|don['’]t forget to|make sure|have to|has to)\b/iu,
  },
  {
    by: 'loose-you',
    may: looseGates.you,
    strength: 0.25,
    pattern:
      /\b(?:you|people|folks|everyone|everybody|members|someone|somebody|anyone|others|they|he|she) (?:all )?(?:should|need to|needs to|can|could|must|have to|may want to|will)\b|\b(?:can|could|would|will) (?:you|someone|somebody|anyone|we|they)\b|\b(?:good|great|helpful|nice|best) (?:if|to)\b/i,
  },
  {
    by: 'loose-need',
    may: looseGates.need,
    strength: 0.25,
    pattern:
      /\b(?:needs?|needed|requires?|required|tbd|tbc|todo|to-do|pending|outstanding|missing|blocked on|waiting (?:for|on)|awaiting)\b|\bto be \p{Ll}{2,20}(?:ed|en|one|t)\b/iu,
  },
  {
    by: 'loose-doing',
    may: looseGates.doing,
    strength: 0.25,
    pattern:
      /\b(?:is|are|am|['’]m|['’]re|been|be|also|currently|still|actively) (?:currently |also |now |still |actively )?(?:working|writing|drafting|preparing|planning|organi[sz]ing|looking|investigating|reviewing|finishing|finali[sz]ing|creating|building|updating|putting|reaching|trying|developing|collecting|gathering|coordinating|testing|setting|implementing|adding|moving|leading|handling|researching)\b|^(?:\p{L}{2,20} ){0,4}working on\b|\bin progress\b|\bWIP\b/iu,
  },
  {
    by: 'loose-next',
    may: looseGates.next,
    strength: 0.25,
    pattern:
      /\b(?:next steps?|follow[- ]ups?|follow(?:ing)? up|action(?: item)?s?|deadline|due|eta|homework|takeaways?)\b/i,
  },
  {
    by: 'loose-agreed',
    may: looseGates.agreed,
    strength: 0.25,
    pattern:
      /\b(?:agree[ds]?|agreement|decided|decision|approved|resolved|plan|plans|planned|propos(?:es|ed|al|e)|goal|intends?|wants?|hopes?|expects?|expected|suggest(?:s|ed|ion)?|recommend(?:s|ed|ation)?|should|must|ought|let['’]?s|consensus)\b/i,
  },
  {
    by: 'loose-future',
    may: looseGates.future,
    strength: 0.25,
    pattern:
      /\b(?:will|shall|going to|gonna|about to)\b|['’]ll\b|\b(?:tomorrow|next (?:week|month|meeting|call|time|quarter)|this week|by (?:the )?end of|by (?:mon|tues|wednes|thurs|fri)day|before (?:the|our) next|until next)\b/i,
  },
]

const TWINS = FORMS.map((form) => ({ ...form, pattern: twinPattern(form.pattern) }))

function formOf(text: string, signs: TextSigns): (typeof TWINS)[number] | undefined {
  for (const form of TWINS) if (form.may(signs) && form.pattern.test(text)) return form
  return undefined
}

/**
 * Returns what a paragraph might ask of somebody in forms that mostly mean something else, one a sentence and each weak:
 * bare imperatives, "needs review", "Ana is working on…", "you should…". Only its surroundings can make one a task.
 * Whose it is stays unread.
 */
export function recogniseLooseTasks(
  paragraph: Paragraph,
  from: number,
  section: Section | null,
  isSpeech: boolean,
  parent: Line | null,
  signs: TextSigns,
): ActionCandidate[] {
  const { line } = paragraph
  const kind = section?.kind ?? 'other'
  if (kind === 'attendees' || kind === 'absent' || kind === 'invited' || kind === 'standing') return []
  if (line.kind === 'heading' || isSpeech || line.plain.length > 2500) return []
  const plain = line.plain.slice(from)
  const found: ActionCandidate[] = []
  const propose = (text: string, strength: number, by: string): void => {
    found.push({
      line: lineAt(paragraph, from + Math.max(0, plain.indexOf(text))),
      text,
      owners: [],
      ownerWords: null,
      confidence: strength,
      by,
    })
  }
  const read = (text: string, told: TextSigns, isOpen: boolean): void => {
    if (opensWithDeed(text, told))
      propose(text, parent === null ? 0.36 : 0.46, parent === null ? 'loose-deed' : 'deed-below')
    else if (opensWithVerb(text, told)) propose(text, 0.3, 'loose-imperative')
    else if (isOpen) {
      const form = formOf(text, told)
      if (form !== undefined) propose(text, form.strength, form.by)
    }
  }
  const own = from === 0 ? signs : readSigns(plain)
  const isOpen = formOf(plain, own) !== undefined
  if (isOpen || plain.includes('. ')) {
    for (const sentence of splitSentences(plain))
      if (sentence.length <= 600) read(sentence, sentence.length === plain.length ? own : readSigns(sentence), isOpen)
  } else read(plain, own, false)
  if (found.length === 0 && line.kind === 'bullet' && (plain.includes('@') || line.links.some(isPersonLink)))
    propose(plain, 0.2, 'loose-mention')
  return found
}

/** "Create a channel", "Also check the hall", "Website: move the old pages". */
function opensWithVerb(sentence: string, signs: TextSigns): boolean {
  if (!mayBeImperative(signs)) return false
  const colon = sentence.indexOf(': ')
  const isLabelled = colon >= 0 && colon < 39
  const from = isLabelled ? colon + 2 : 0
  const space = sentence.indexOf(' ', from)
  if (space < 0) return false
  const first = bareWord(sentence, from)
  const isBehind = isAdverb(first) || OPENINGS.has(first.toLowerCase())
  return isActionVerb(isBehind ? bareWord(sentence, space + 1) : first)
}

/** Words that stand before the verb of an order. */
const OPENINGS = new Set(['please', 'to', 'maybe', 'perhaps', 'then', 'next'])

/** Returns the letters and hyphens of the word that begins at a place. */
function bareWord(text: string, from: number): string {
  const space = text.indexOf(' ', from)
  const word = text.slice(from, space < 0 ? text.length : space)
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 32
    if (code < 97 || code > 122) return word.replace(/^[^\p{L}-]{1,8}|[^\p{L}-]{1,8}$/gu, '')
  }
  return word
}

const TO_READERS = /\?$|\?\W|\b(?:here|your|yours|yourself|yourselves|if you)\b|#\d/i

/** "Draft to be started", "Work happening elsewhere": a thing, and what becomes of it. */
const THING = /^(?:draft|document|work|plan|report|request|issue|list|test|file|post|review|update)$/i

/** "Send the slides to the printer": a verb that asks for something definite, of nobody in particular, and no question. */
function opensWithDeed(sentence: string, signs: TextSigns): boolean {
  if (!mayOpenWithVerb(signs)) return false
  const [first = '', second = '', third = '', fourth] = sentence.split(' ', 4)
  if (fourth === undefined || third === '' || !isDeed(first)) return false
  if (THING.test(first) && /^to$|ing$/.test(second)) return false
  return !isBehindNoun(second) && !TO_READERS.test(sentence)
}

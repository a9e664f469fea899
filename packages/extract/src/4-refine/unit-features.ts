import { FORMS, formBit } from '../2-recognise/word-forms.ts'
import type { FeatureSink } from './candidate-features.ts'
import type { UnitWord } from './unit-words.ts'
import { CUES, cueBit, namesOf } from './word-manners.ts'

const MARK = /^[-–—:>|/•*]{1,3}$/
const JOINTS = new Set(['and', 'y', 'et', '&', '+'])
const [ADVERB, TO, WILL] = [formBit('an adverb'), cueBit('to'), cueBit('will')]
const VERBAL = formBit('a verb') | formBit('an infinitive')
const SAYS = namesOf('says', CUES)
const HAS = namesOf('has', FORMS)
const SECOND_SAYS = namesOf('second says', CUES)

/** Whom or what a clause is about, with the cue that tells it. */
const SUBJECTS = [
  ['I', cueBit('i')],
  ['we', cueBit('we')],
  ['you', cueBit('you')],
  ['they', cueBit('they')],
  ['group', cueBit('group')],
] as const
/** Words after which a verb or a name may follow. */
const LEADING_CUES: readonly (readonly [number, string])[] = [
  [WILL, 'will'],
  [TO, 'to'],
  [cueBit('should'), 'should'],
  [cueBit('can'), 'can'],
  [cueBit('need'), 'need'],
  [cueBit('is'), 'is'],
  [cueBit('was'), 'was'],
]
const BY_CUES: readonly (readonly [number, string])[] = [
  ...LEADING_CUES,
  [cueBit('charge'), 'takes'],
  [cueBit('news'), 'reports'],
]
const BY_FORMS: readonly (readonly [number, string])[] = [
  [VERBAL, 'and a verb'],
  [formBit('a third person'), 'and a third person'],
  [formBit('a past form'), 'and a past form'],
  [formBit('a gerund'), 'and a gerund'],
]

/** The features of one subject, by what may follow it. */
interface Clauses {
  readonly cues: readonly (readonly [number, string])[]
  readonly forms: readonly (readonly [number, string])[]
}

function clausesOf(subject: string): Clauses {
  const named = (list: typeof BY_CUES): typeof BY_CUES => list.map(([bit, name]) => [bit, `${subject} ${name}`])
  return { cues: named(BY_CUES), forms: named(BY_FORMS) }
}

const NAME_CLAUSES = clausesOf('name')
const CLAUSES = SUBJECTS.map(([subject, bit]) => ({ bit, ...clausesOf(subject) }))

/** The features of a word by its form and, where it tells more, by its manner. */
interface Manner {
  readonly forms: readonly string[]
  readonly cues: readonly (readonly [number, string])[]
  readonly nothing: string
}

function mannerOf(prefix: string, isFull: boolean): Manner {
  const named: (readonly [number, string])[] = [
    ...LEADING_CUES,
    [cueBit('charge'), 'a charge'],
    [cueBit('news'), 'news'],
    [cueBit('i'), 'I'],
    [cueBit('we'), 'we'],
  ]
  return {
    forms: namesOf(prefix, FORMS),
    cues: isFull ? named.map(([bit, name]) => [bit, `${prefix} ${name}`]) : [],
    nothing: `${prefix} nothing`,
  }
}

const NAMES_THEN = mannerOf('names then', true)
const LABEL_THEN = mannerOf('label then', true)
const SECOND_IS = mannerOf('second is', false)
const OPENS_WITH = mannerOf('opens with', false)
const OPENS_SAYING = namesOf('opens with', CUES)

function tellManner({ forms, cues, nothing }: Manner, word: UnitWord | undefined, tell: FeatureSink): void {
  if (word === undefined) {
    tell(nothing, 1)
    return
  }
  tellBits(forms, word.forms, tell)
  tellPairs(cues, word.cues, tell)
}

function tellBits(names: readonly string[], bits: number, tell: FeatureSink): void {
  if (bits === 0) return
  for (let at = 0; at < names.length; at++) if ((bits & (1 << at)) !== 0) tell(names[at] ?? '', 1)
}

function tellPairs(pairs: readonly (readonly [number, string])[], bits: number, tell: FeatureSink): void {
  if (bits === 0) return
  for (const [bit, name] of pairs) if ((bits & bit) !== 0) tell(name, 1)
}

/** Tells the sink what the words of a unit say: cues anywhere, what stands first, and whom they name where. */
export function describeWords(words: readonly UnitWord[], tell: FeatureSink): void {
  let cues = 0
  let forms = 0
  let best = 0
  let count = 0
  for (const word of words) {
    cues |= word.cues
    forms |= word.forms
    if (word.naming > 1) count += 1
    best = Math.max(best, word.naming)
  }
  tellBits(SAYS, cues, tell)
  tellBits(HAS, forms, tell)
  tell('names', Math.min(6, count))
  tell('surest name', best)
  describeStart(words, tell)
  describeClauses(words, tell)
  describeEnds(words, tell)
}

/** What stands first: names, a label, then the word that the unit opens with. */
function describeStart(words: readonly UnitWord[], tell: FeatureSink): void {
  let head = 0
  let leading = 0
  let surest = 0
  let isApart = false
  while (head < words.length && head < 8) {
    const word = words[head]
    if (word === undefined) break
    const isMark = MARK.test(word.text)
    const isJoint = leading > 0 && JOINTS.has(word.bare === '' ? word.text : word.bare)
    if (word.naming > 1 || (word.naming === 1 && (head === 0 || leading > 0))) leading += 1
    else if (!isMark && !isJoint && (word.forms & ADVERB) === 0) break
    surest = Math.max(surest, word.naming)
    head += 1
    if (isMark || word.text.endsWith(':')) isApart = true
  }
  const first = words[head]
  const second = words[head + 1]
  tell('names at its start', Math.min(4, leading))
  if (leading > 0) {
    tell('surest name at its start', surest)
    if (isApart) tell('names stand apart at its start', 1)
    tellManner(NAMES_THEN, first, tell)
  }
  const colon = words.slice(0, 8).findIndex(({ text }) => text.endsWith(':'))
  if (colon >= 0) {
    tell('has a label', 1)
    tell('words in its label', colon + 1)
    const behind = words.slice(colon + 1)
    if (behind.length === 0) tell('is a label', 1)
    else if (behind.length <= 6 && behind.some(({ naming }) => naming > 1)) tell('names behind its label', 1)
    tellManner(LABEL_THEN, behind[0], tell)
  }
  tellManner(OPENS_WITH, first, tell)
  tellManner(SECOND_IS, second, tell)
  if (first !== undefined) {
    tellBits(OPENS_SAYING, first.cues, tell)
    if (/^[^\p{L}]{0,2}\p{Ll}/u.test(first.text)) tell('opens in small letters', 1)
  }
  if (second !== undefined) tellBits(SECOND_SAYS, second.cues, tell)
}

const LEADS: readonly (readonly [number, string])[] = [
  ...LEADING_CUES,
  [cueBit('agree'), 'agreed'],
  [cueBit('request'), 'request'],
  [cueBit('charge'), 'charge'],
  [cueBit('pending'), 'pending'],
  [cueBit('task'), 'task'],
]
const LEADERS = LEADS.map(([bit, leader]) => ({
  bit,
  named: `${leader} and a name`,
  forms: [
    [formBit('a verb'), `${leader} and a verb`],
    [formBit('an infinitive') | formBit('an infinitive by its ending'), `${leader} and an infinitive`],
    [formBit('a past form'), `${leader} and a past form`],
    [formBit('a gerund'), `${leader} and a gerund`],
  ] as const,
  cues: [
    [TO, `${leader} and to`],
    [cueBit('is'), `${leader} and to be`],
    [cueBit('not'), `${leader} and not`],
    [cueBit('hedge'), `${leader} and a doubt`],
  ] as const,
}))
const ANY_LEAD = LEADS.reduce((bits, [bit]) => bits | bit, 0)
const READ_MAX = 60

/** Who does what: a subject and what follows it, a modal and its verb. */
function describeClauses(words: readonly UnitWord[], tell: FeatureSink): void {
  for (let at = 0; at + 1 < words.length && at < READ_MAX; at++) {
    const word = words[at]
    if (word === undefined) break
    const clauses =
      word.naming > 1 ? NAME_CLAUSES : word.cues === 0 ? undefined : CLAUSES.find(({ bit }) => (word.cues & bit) !== 0)
    const isLead = (word.cues & ANY_LEAD) !== 0
    if (clauses === undefined && !isLead) continue
    let place = at + 1
    while (place < words.length && isSkipped(words[place])) place += 1
    const next = words[place]
    if (clauses !== undefined) {
      if ((word.cues & WILL) !== 0) tell(clauses.cues[0]?.[1] ?? '', 1)
      if (next !== undefined) {
        tellPairs(clauses.cues, next.cues, tell)
        tellPairs(clauses.forms, next.forms, tell)
      }
    }
    const led = isSkipped(words[at + 1]) ? words[at + 2] : words[at + 1]
    if (!isLead || led === undefined) continue
    for (const leader of LEADERS) {
      if ((word.cues & leader.bit) === 0) continue
      tellPairs(leader.forms, led.forms, tell)
      tellPairs(leader.cues, led.cues, tell)
      if (led.naming > 1) tell(leader.named, 1)
    }
  }
}

function isSkipped(word: UnitWord | undefined): boolean {
  return word !== undefined && (word.forms & ADVERB) !== 0 && (word.cues & TO) === 0
}

/** Names and brackets at the ends. */
function describeEnds(words: readonly UnitWord[], tell: FeatureSink): void {
  const last = words.at(-1)
  if (last !== undefined && words.length > 1) {
    if (last.naming > 1) tell('a name at its end', last.naming)
    if (/[)\]]\W{0,2}$/.test(last.text)) {
      tell('ends with brackets', 1)
      const open = words.findLastIndex(({ text }) => /^[([]/.test(text))
      const inside = open < 0 ? [] : words.slice(open)
      if (inside.length <= 5 && inside.some(({ naming }) => naming > 1)) tell('names in brackets at its end', 1)
    }
  }
  const first = words[0]
  if (first !== undefined && /^[([]/.test(first.text)) {
    tell('begins with brackets', 1)
    if (first.naming > 1) tell('begins with a name in brackets', 1)
  }
}

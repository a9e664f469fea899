import type { KnownNames } from '../3-resolve/known-names.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { isActionVerb, isAdverb, isWeakVerb } from '../2-recognise/verbs.ts'
import type { Proposal } from './collect-candidates.ts'
import type { PartHabits } from './part-habits.ts'

/** Is told of each feature that a proposal has, with its value; a feature not told of is 0. */
export type FeatureSink = (name: string, value: number) => void

const READ_MAX = 400

const HEDGE =
  /\b(?:maybe|perhaps|might|may|could|would|possibly|probably|hopefully|potentially|if|whether|unless|consider|ideally|likely|seems?|think|guess|wonder|wish)\b/i
const NEGATION = /\b(?:not|no|never|nobody|none|cannot|without)\b|n['’]t\b/i
const PAST_OPENING =
  /^(?:\p{L}{2,20}: )?(?:\p{Lu}[\p{L}.'-]{1,20} ){0,3}(?:also |then |briefly |has |have |had )?\p{Ll}{2,14}ed\b/u
const PAST = /\b(?:was|were|had|did|has been|have been|has \p{Ll}{2,14}ed|have \p{Ll}{2,14}ed)\b/u
const DUE =
  /\b(?:by|before|until|till|due|deadline|no later than)\b.{1,30}(?:\d|day\b|week|month|meeting|call|end of)|\b(?:tomorrow|next (?:week|month)|this week|asap|as soon as possible|eod|eow)\b/i
const OCCASION =
  /\b(?:meeting|call|session|conference|workshop|summit|webinar|release|election|vote|event|hackathon|presentation)\b/i
const WE = /\b(?:we|us|our|let['’]?s)\b|\bwe['’]ll\b/i
const I = /\bI\b|\bI['’](?:ll|m|d|ve)\b/
const YOU = /\b(?:you|your|please)\b/i
const THEY = /\b(?:he|she|they|them|it|this|that|these|those|there)\b (?:will|is|are|was|has|have|should|would|can)\b/i
const AGREED = /\b(?:agree[ds]?|decided|approved|resolved|consensus|motion|voted?)\b/i
const ACTION_WORD = /\b(?:action|todo|to-do|task|follow[- ]?up|next steps?)\b/i
const OPINION =
  /\b(?:think|feel|believe|prefer|opinion|concern(?:s|ed)?|question|idea|interesting|important|useful|problem|difficult|why|because|since|means|example|understand|sense)\b/i
const THANKS = /\b(?:thanks?|thank you|congrat\p{L}*|welcome|great|awesome|glad)\b/iu
const TALK = /\b(?:discuss(?:ed|ion|ions)?|talk|review(?:ed)?|present(?:ed|ation)?|update|share[ds]?|agenda|topic)\b/i
const DELIVER =
  /\b(?:send|write|draft|create|open|file|schedule|email|e-mail|contact|reach out|ask|invite|publish|post|submit|prepare|set up|organi[sz]e|book|add|update|fix|merge|document|finali[sz]e|complete|circulate|report back|follow up|coordinate|confirm|check|investigate|research|look into|propose|ping|make|provide|share|put|get|find|move|remove|bring)\b/i
const NEWS =
  /\b(?:announce[ds]?|released?|launched|published|merged|completed|finished|joined|happened|attended|presented|reported|introduced|noted|mentioned|explained|shared|discussed)\b/i
const READERS = /\b(?:feel free|if you|everyone|anyone|interested|join us|sign up|register|volunteers?|reach out)\b/i
const NEEDED = /\b(?:needs?|must|required?|have to|has to)\b/i
const WILL = /\b(?:will|shall)\b|['’]ll\b/
const SHOULD = /\b(?:should|ought)\b/i
const TO_VERB = /\bto \p{Ll}{2,}/u

/** Tells the sink every named feature of a proposal: its recogniser, its words, its place, its list and its document's habits. */
export function describeCandidate(
  { candidate, place, proposers }: Proposal,
  habits: PartHabits,
  known: KnownNames,
  tell: FeatureSink,
): void {
  const { line, owners, ownerWords, by } = candidate
  const flag = (name: string, holds: boolean): void => {
    if (holds) tell(name, 1)
  }
  const strength = Math.min(0.98, Math.max(0.05, candidate.confidence))
  tell('strength', Math.log(strength / (1 - strength)))
  tell(`by ${by}`, 1)
  const isLoose = by.startsWith('loose-')
  flag('recogniser is loose', isLoose)
  const others = new Set(proposers)
  others.delete(by)
  tell('other recognisers', Math.min(3, others.size))
  for (const other of others) if (!other.startsWith('loose-')) tell(`also ${other}`, 1)
  flag('several sentences propose', proposers.length > others.size + 1)

  const text = candidate.text.slice(0, READ_MAX)
  const words = text.split(' ')
  tell('length', Math.log(words.length))
  flag('at most four words', words.length <= 4)
  flag('over forty words', words.length > 40)
  flag('is a part of its line', candidate.text.length + 25 < line.plain.length)
  flag(
    'begins its line',
    line.plain.slice(0, 40 + text.length).includes(text.slice(0, 30)) && line.plain.indexOf(text.slice(0, 30)) < 30,
  )
  const bare = words.slice(0, 3).map((word) => word.replace(/[^\p{L}-]/gu, ''))
  const opening = isAdverb(bare[0] ?? '') || /^(?:please|to)$/i.test(bare[0] ?? '') ? (bare[1] ?? '') : (bare[0] ?? '')
  const opensWithVerb = isActionVerb(opening)
  flag('begins with a verb', opensWithVerb)
  flag('begins with a weak verb', opensWithVerb && isWeakVerb(opening))
  flag('begins with a capital', /^\p{Lu}/u.test(text))
  flag('begins with a known name', known.has(bare[0] ?? '') || known.has(bare.slice(0, 2).join(' ')))
  flag('is a question', /\?["')]?$/.test(text))
  flag('has a question mark', text.includes('?'))
  flag('hedges', HEDGE.test(text))
  flag('negates', NEGATION.test(text))
  flag('opens in the past', PAST_OPENING.test(text))
  flag('is in the past', PAST.test(text))
  flag('gives a time', DUE.test(text))
  flag('is about an occasion', OCCASION.test(text))
  flag('says we', WE.test(text))
  flag('says I', I.test(text))
  flag('says you', YOU.test(text))
  flag('says it or they', THEY.test(text))
  flag('says agreed', AGREED.test(text))
  flag('says action', ACTION_WORD.test(text))
  flag('is an opinion', OPINION.test(text))
  flag('thanks', THANKS.test(text))
  flag('is about talk', TALK.test(text))
  flag('names a deed', DELIVER.test(text))
  flag('is news', NEWS.test(text))
  flag('speaks to all readers', READERS.test(text))
  flag('says need', NEEDED.test(text))
  flag('says will', WILL.test(text))
  flag('says should', SHOULD.test(text))
  flag('has to and a verb', TO_VERB.test(text))
  flag('has brackets', text.includes('('))
  flag('has a number sign', /#\d/.test(text))
  flag('ends with a stop', /[.!]$/.test(text))
  flag('ends with a colon', text.endsWith(':'))
  flag('is quoted', text.includes('"') || text.includes('“'))

  flag('owner', owners.length > 0)
  flag('owner is named in the line', owners.length > 0 && ownerWords !== null)
  flag('owner is known', ownerWords !== null && owners.some(({ name }) => known.has(name)))
  flag('several owners', owners.length > 1)
  flag('owner is a group', owners.length > 0 && owners.every(({ name }) => partyKindOf(name) !== 'person'))
  flag(
    'owner has a handle',
    owners.some(({ handle, email }) => handle !== null || email !== null),
  )

  flag('has a link', line.links.length > 0)
  flag(
    'is a link',
    line.links.some(({ text: label }) => label.length > line.plain.length * 0.6),
  )
  flag(
    'begins with a link',
    line.links.some(({ start }) => start === 0),
  )

  const kind = place.section?.kind ?? 'none'
  tell(`under ${kind}`, 1)
  const title = place.section?.title ?? ''
  flag('heading speaks of next steps', /next steps?|follow|what['’]?s next/i.test(title))
  flag('heading speaks of updates', /update|report|announce|news|status|review|recap|round/i.test(title))
  flag('heading is a label', (place.section?.level ?? 0) >= 7)
  flag('heading above is of actions', place.section?.parent?.kind === 'actions')
  tell('distance from heading', Math.log(1 + Math.max(0, line.index - (place.section?.line.index ?? 0))))
  tell(`is ${line.kind}`, 1)
  flag('is boxed', line.check !== null)
  flag('is bold', line.bold)
  flag('is indented', line.indent > 0)
  flag('is deep', line.indent >= 8)
  flag('is below an entry', place.parent !== null)
  flag('entry above ends with a colon', place.parent !== null && place.parent.plain.endsWith(':'))
  flag('entry above is a question', place.parent !== null && place.parent.plain.endsWith('?'))
  flag('entry above is a link', place.parent !== null && place.parent.links.length > 0)
  flag('has entries below', place.hasChildren)
  flag('somebody speaks', place.speaker !== null)
  flag('is free speech', place.isSpeech)
  tell('place in the meeting', place.depth)

  habits.describe(candidate, place, tell)
}

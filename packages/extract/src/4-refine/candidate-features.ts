import type { KnownNames } from '../3-resolve/known-names.ts'
import { partyKindOf } from '../identity/party-kind.ts'
import { describeWords } from './unit-features.ts'
import { describeAbove, type Above } from './unit-opening.ts'
import type { UnitWord } from './unit-words.ts'
import type { Proposal } from './collect-candidates.ts'

/** Is told of each feature that a proposal has, with its value; a feature not told of is 0. */
export type FeatureSink = (name: string, value: number) => void

const READ_MAX = 400

/** Tells the sink the features that a proposal has by itself: its recogniser's, its words' and those of where it stands; `above` reads what stands above it. */
export function describeCandidate(
  proposal: Proposal,
  unitWords: readonly UnitWord[],
  above: (text: string) => Above,
  known: KnownNames,
  tell: FeatureSink,
): void {
  const { candidate, place, proposers } = proposal
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
  flag('begins with a capital', /^\p{Lu}/u.test(text))
  flag('begins in capitals', /^\p{Lu}{3}/u.test(text))
  flag('begins with a figure', /^\d/.test(text))
  flag('is a question', /\?["')]?$/.test(text))
  flag('has a question mark', text.includes('?'))
  flag('has an exclamation mark', text.includes('!'))
  flag('has an arrow', text.includes('->') || text.includes('→') || text.includes('⇒'))
  flag('has an address', text.includes('http'))
  flag('has several sentences', text.includes('. '))
  tell('commas', Math.min(5, text.split(',').length - 1))
  describeWords(unitWords, tell)
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
  if (place.section !== null) {
    describeAbove('heading', above(title.slice(0, 90)), tell)
    const { parent } = place.section
    if (parent !== null) describeAbove('heading above', above(parent.title.slice(0, 90)), tell)
    tell(`above is ${parent?.kind ?? 'nothing'}`, 1)
  }
  const intro = place.parent ?? place.intro
  flag('has an introduction', place.intro !== null)
  if (intro !== null) {
    describeAbove('entry above', above(intro.plain.slice(0, 200)), tell)
    flag('entry above ends with a colon', intro.plain.endsWith(':'))
    flag('entry above is bold', intro.bold)
  }
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
  flag('entry above is a question', place.parent !== null && place.parent.plain.endsWith('?'))
  flag('entry above is a link', place.parent !== null && place.parent.links.length > 0)
  flag('has entries below', place.hasChildren)
  flag('somebody speaks', place.speaker !== null)
  flag('is free speech', place.isSpeech)
}

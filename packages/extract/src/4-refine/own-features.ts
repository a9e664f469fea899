import type { Line } from '../1-normalise/line.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import type { Section } from '../2-recognise/sections.ts'
import type { ToldFeatures } from './chance-model.ts'
import type { CandidatePlace, Proposal } from './collect-candidates.ts'
import type { Opening } from './unit-opening.ts'
import type { Lexicon } from './word-manners.ts'

/** What is told of a proposal without its neighbours: the features of its words and of where it stands, and how it opens. */
export interface OwnFeatures {
  readonly told: ToldFeatures
  readonly opening: Opening
}

/** Returns a proposal's own features; `read` is asked only where they were not read before of the same proposal. */
export type RecallFeatures = (proposal: Proposal, lexicon: Lexicon, read: () => OwnFeatures) => OwnFeatures

interface Kept {
  readonly names: number
  readonly lexicon: Lexicon
  readonly proposal: Proposal
  readonly heading: Heading
  readonly own: OwnFeatures
}

/** What of the sections above a proposal its features tell; the sections themselves change with the lines in them. */
interface Heading {
  readonly kind: string | null
  readonly title: string
  readonly level: number
  readonly kindAbove: string | null
  readonly titleAbove: string
  readonly distance: number
}

/** Returns a memory of own features that goes with the lines; it recalls what was read while the same names, by number, were known. */
export function rememberFeatures(): (names: number) => RecallFeatures {
  const kept = new WeakMap<Line, Kept>()
  return (names) => (proposal, lexicon, read) => {
    const { line } = proposal.candidate
    const before = kept.get(line)
    const heading = headingOf(proposal.place.section, line)
    if (
      before !== undefined &&
      before.names === names &&
      before.lexicon === lexicon &&
      isSameHeading(before.heading, heading) &&
      isSamePlace(before.proposal.place, proposal.place) &&
      isSameCandidate(before.proposal.candidate, proposal.candidate) &&
      before.proposal.proposers.join() === proposal.proposers.join()
    )
      return before.own
    const own = read()
    kept.set(line, { names, lexicon, proposal, heading, own })
    return own
  }
}

function headingOf(section: Section | null, line: Line): Heading {
  return {
    kind: section?.kind ?? null,
    title: section?.title ?? '',
    level: section?.level ?? 0,
    kindAbove: section?.parent?.kind ?? null,
    titleAbove: section?.parent?.title ?? '',
    distance: line.index - (section?.line.index ?? 0),
  }
}

function isSameHeading(one: Heading, other: Heading): boolean {
  return (
    one.kind === other.kind &&
    one.title === other.title &&
    one.level === other.level &&
    one.kindAbove === other.kindAbove &&
    one.titleAbove === other.titleAbove &&
    one.distance === other.distance
  )
}

function isSamePlace(one: CandidatePlace, other: CandidatePlace): boolean {
  return (
    one.parent === other.parent &&
    one.intro === other.intro &&
    one.hasChildren === other.hasChildren &&
    one.speaker === other.speaker &&
    one.isSpeech === other.isSpeech
  )
}

function isSameCandidate(one: ActionCandidate, other: ActionCandidate): boolean {
  if (one === other) return true
  return (
    one.line === other.line &&
    one.text === other.text &&
    one.by === other.by &&
    one.confidence === other.confidence &&
    one.ownerWords === other.ownerWords &&
    one.owners.length === other.owners.length &&
    one.owners.every(({ name, handle, email }, place) => {
      const twin = other.owners[place]
      return twin?.name === name && twin.handle === handle && twin.email === email
    })
  )
}

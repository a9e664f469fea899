import type { Line } from '../1-normalise/line.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import type { Paragraph } from '../2-recognise/paragraphs.ts'
import type { Section } from '../2-recognise/sections.ts'
import { readSigns, type TextSigns } from '../2-recognise/text-signs.ts'
import { keyOfNames, type KnownNames } from '../3-resolve/known-names.ts'
import { rememberFeatures, type RecallFeatures } from './own-features.ts'

/** All that a paragraph's proposals follow from, besides its own words and the names that are known. */
export interface Circumstances {
  readonly section: Section | null
  readonly parent: Line | null
  readonly hasChildren: boolean
  readonly speaker: string | null
  readonly isSpeech: boolean
  /** Where the speaker's words begin. */
  readonly from: number
}

/** What the recognisers of tasks propose for one paragraph, each list worked out when it is asked for. */
export interface ParagraphProposals {
  readonly sure: () => readonly ActionCandidate[]
  readonly loose: () => readonly ActionCandidate[]
}

/** Returns a paragraph's proposals; `find` is asked only where they were not found before in the same circumstances. */
export type RecallProposals = (
  paragraph: Paragraph,
  circumstances: Circumstances,
  find: () => ParagraphProposals,
) => ParagraphProposals

/** Keeps the proposals of the paragraphs of a text that is being edited, and what its lines tell. */
export interface ParagraphMemory {
  /** Returns what a line tells by its words and characters. */
  readonly signsOf: (line: Line) => TextSigns
  /** Returns a paragraph as it was put together before, where it still is the same lines; its place is the one now. */
  readonly recognised: (paragraph: Paragraph) => Paragraph
  /** Returns how proposals are recalled while these names are known. */
  readonly forNames: (known: KnownNames) => RecallProposals
  /** Returns how the features of proposals are. */
  readonly featuresFor: (known: KnownNames) => RecallFeatures
}

interface Kept {
  readonly names: number
  readonly circumstances: Circumstances
  readonly proposals: ParagraphProposals
}

/** Returns a memory without anything in it; what it keeps goes with the lines that it was found in. */
export function openMemory(): ParagraphMemory {
  const kept = new WeakMap<Line, Kept>()
  const numbers = new Map<string, number>()
  const signs = new WeakMap<Line, TextSigns>()
  const wrapped = new WeakMap<Line, Paragraph>()
  const features = rememberFeatures()
  const numberOf = (known: KnownNames): number | null => {
    const key = keyOfNames(known)
    if (key === null) return null
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  return {
    signsOf: (line) => {
      const before = signs.get(line)
      if (before !== undefined) return before
      const read = readSigns(line.plain)
      signs.set(line, read)
      return read
    },
    recognised: (paragraph) => {
      const first = paragraph.pieces[0]?.line
      if (first === undefined || paragraph.line === first) return paragraph
      const before = wrapped.get(first)
      if (before !== undefined && isSameText(before, paragraph)) return placedAt(before, first)
      wrapped.set(first, paragraph)
      return paragraph
    },
    forNames: (known) => {
      const names = numberOf(known)
      if (names === null) return (_paragraph, _circumstances, find) => find()
      return ({ line }, circumstances, find) => {
        const before = kept.get(line)
        if (before !== undefined && before.names === names && isSame(before.circumstances, circumstances))
          return before.proposals
        const proposals = find()
        kept.set(line, { names, circumstances, proposals })
        return proposals
      }
    },
    featuresFor: (known) => {
      const names = numberOf(known)
      return names === null ? (_proposal, _lexicon, read) => read() : features(names)
    },
  }
}

function isSameText(one: Paragraph, other: Paragraph): boolean {
  if (one.line.plain !== other.line.plain || one.pieces.length !== other.pieces.length) return false
  return one.pieces.every(({ line, from }, place) => {
    const twin = other.pieces[place]
    return twin?.line === line && twin.from === from
  })
}

/** The line of a wrapped paragraph is put together here, and so is moved here with the lines that it was made of. */
function placedAt(paragraph: Paragraph, { index, number, start }: Line): Paragraph {
  const line: { -readonly [Key in keyof Line]: Line[Key] } = paragraph.line
  line.index = index
  line.number = number
  line.start = start
  return paragraph
}

function isSame(one: Circumstances, other: Circumstances): boolean {
  return (
    one.section === other.section &&
    one.parent === other.parent &&
    one.hasChildren === other.hasChildren &&
    one.speaker === other.speaker &&
    one.isSpeech === other.isSpeech &&
    one.from === other.from
  )
}

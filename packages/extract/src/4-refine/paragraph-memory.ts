import type { Line } from '../1-normalise/line.ts'
import type { ActionCandidate } from '../2-recognise/action-candidate.ts'
import type { Paragraph } from '../2-recognise/paragraphs.ts'
import type { Section } from '../2-recognise/sections.ts'
import { keyOfNames, type KnownNames } from '../3-resolve/known-names.ts'

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

/** Keeps the proposals of the paragraphs of a text that is being edited. */
export interface ParagraphMemory {
  /** Returns how proposals are recalled while these names are known. */
  readonly forNames: (known: KnownNames) => RecallProposals
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
  return {
    forNames: (known) => {
      const key = keyOfNames(known)
      if (key === null) return (_paragraph, _circumstances, find) => find()
      const names = numbers.get(key) ?? numbers.size
      numbers.set(key, names)
      return ({ line, last }, circumstances, find) => {
        // Wrapped lines are put together anew each time, as a line that nobody has seen before.
        if (last !== line) return find()
        const before = kept.get(line)
        if (before !== undefined && before.names === names && isSame(before.circumstances, circumstances))
          return before.proposals
        const proposals = find()
        kept.set(line, { names, circumstances, proposals })
        return proposals
      }
    },
  }
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

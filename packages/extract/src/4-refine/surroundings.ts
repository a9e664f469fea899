import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { NormalisedSource } from '../1-normalise/line.ts'
import type { DayOrder } from '../2-recognise/day-order.ts'
import type { Paragraph } from '../2-recognise/paragraphs.ts'
import type { MeetingPart } from '../2-recognise/meetings.ts'
import type { SectionOf } from '../2-recognise/sections.ts'
import type { TextSigns } from '../2-recognise/text-signs.ts'
import type { Spoken } from '../2-recognise/speakers.ts'
import type { KnownNames } from '../3-resolve/known-names.ts'
import type { ParagraphMemory } from './paragraph-memory.ts'
import type { WeighedCandidate } from './weigh-candidates.ts'

/** One meeting's part of a source with everything that earlier steps found out about it. */
export interface Surroundings {
  readonly source: NormalisedSource
  readonly part: MeetingPart
  readonly sectionOf: SectionOf
  /** Who says each line of the part, from `part.from` on. */
  readonly spoken: readonly (Spoken | null)[]
  readonly known: KnownNames
  /** Returns the part's paragraphs, by the index of the line that each begins at. */
  readonly paragraphs: () => ReadonlyMap<number, Paragraph>
  /** The day that relative dates are seen from. */
  readonly reference: CalendarDate
  /** Returns which of two figures is the day in the meeting's notes, where they tell. */
  readonly dayOrder: () => DayOrder | null
  /** The time zone whose calendar tells the day of an instant; without it the day is the one written. */
  readonly timeZone: string | null
  /** Returns whether the line with this index is speech written down word by word, and no note. */
  readonly isSpeechAt: (index: number) => boolean
  /** Returns what the words and signs of the line with this index tell. */
  readonly signsAt: (index: number) => TextSigns
  /** Is told of every line that might be a task, with the reasons for its confidence. */
  readonly explain: ((weighed: readonly WeighedCandidate[]) => void) | null
  /** What was proposed before for the same lines, where the text is being edited. */
  readonly memory: ParagraphMemory | null
}

/** Returns how many lines a meeting's notes take up to the last that says anything, at least 1: blank lines before the next notes are nobody's. */
export function lengthOfNotes({ source, part }: Pick<Surroundings, 'source' | 'part'>): number {
  let until = part.until
  while (until > part.from + 1 && source.lines[until - 1]?.kind === 'blank') until -= 1
  return Math.max(1, until - part.from)
}

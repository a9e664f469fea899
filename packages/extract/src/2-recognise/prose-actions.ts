import type { KnownNames } from '../3-resolve/known-names.ts'
import type { ActionCandidate } from './action-candidate.ts'
import { findCommitments } from './commitments.ts'
import { lineAt, type Paragraph } from './paragraphs.ts'
import type { SectionKind } from './section-kind.ts'
import type { Section } from './sections.ts'
import type { TextSigns } from './text-signs.ts'

/** What stands below these was decided or given to somebody: "Ana sends it" is no news there. */
const RESULTS = new Set<SectionKind>(['decisions', 'outcomes', 'actions'])
const AMONG_RESULTS = 0.14
/** What the rows of a table list may be done, owed or planned. */
const IN_TABLE = 0.85
/** "Ana to write to the council" may be what a point of the meeting is about. */
const AS_HEADING = 0.62

/** Returns the tasks in the sentences of a paragraph of prose, each with its line; standing texts are asked for more. */
export function recogniseProseActions(
  paragraph: Paragraph,
  from: number,
  section: Section | null,
  known: KnownNames,
  speaker: string | null,
  isSpeech: boolean,
  signs?: TextSigns,
): ActionCandidate[] {
  const { line } = paragraph
  const kind = section?.kind ?? 'other'
  if (kind === 'attendees' || kind === 'absent' || kind === 'invited') return []
  // "Suites à donner" above what is to be done is no task.
  if (section?.line === line && line.plain.split(' ').length < 7) return []
  const plain = line.plain.slice(from)
  const isHeading = line.kind === 'heading'
  const isEntry = line.kind === 'bullet' || speaker !== null
  return findCommitments(plain, { speaker, known, isSpeech, isEntry }, from === 0 ? signs : undefined).map(
    (commitment) => {
      const isSure = commitment.ownerWords !== null && commitment.owners.length > 0
      const given = isHeading
        ? commitment.confidence * AS_HEADING
        : commitment.by === 'named-present' && RESULTS.has(kind)
          ? commitment.confidence + AMONG_RESULTS
          : line.kind === 'row' && commitment.by.startsWith('infinitive')
            ? commitment.confidence * IN_TABLE
            : commitment.confidence
      // A heading such as "Call transcript" stands above everything that was said.
      const penalty =
        kind === 'standing' && !isSpeech ? 0.4 : kind === 'agenda' && !isSure && speaker === null ? 0.2 : 0
      return {
        line: lineAt(paragraph, from + Math.max(0, plain.indexOf(commitment.sentence))),
        text: commitment.sentence,
        owners: commitment.owners,
        ownerWords: commitment.ownerWords,
        confidence: Math.max(0, given - penalty),
        by: isHeading ? 'heading-task' : commitment.by,
      }
    },
  )
}

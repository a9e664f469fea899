import type { BallotWords } from './ballot-words.ts'
import type { CalendarWords } from './calendar-words.ts'
import type { CueWords } from './cue-words.ts'
import type { DecisionWords } from './decision-words.ts'
import type { DueWords } from './due-words.ts'
import type { HeadingWords } from './heading-words.ts'
import type { MeetingWords } from './meeting-words.ts'
import type { MotionWords } from './motion-words.ts'
import type { OwnerWords } from './owner-words.ts'
import type { Phrases } from './phrases.ts'
import type { PromiseGrammar } from './promise-grammar.ts'
import type { RosterWords } from './roster-words.ts'
import type { SpeechWords } from './speech-words.ts'
import type { TableWords } from './table-words.ts'
import type { TaskWords } from './task-words.ts'

/**
 * What one language gives the recognisers. They read the words of all languages at once, since notes mix them; what is
 * no matter of language (bullets, brackets, dashes) stays with them.
 */
export interface Locale {
  /** Its code, as in the `lang` of a page. */
  readonly language: string
  /** Its commonest small words, by which a text shows its language. */
  readonly smallWords: Phrases
  readonly headings: HeadingWords
  readonly calendar: CalendarWords
  readonly roster: RosterWords
  readonly tasks: TaskWords
  readonly promises: PromiseGrammar
  readonly tables: TableWords
  readonly meetings: MeetingWords
  readonly owners: OwnerWords
  readonly decisions: DecisionWords
  readonly speech: SpeechWords
  readonly motions: MotionWords
  readonly ballots: BallotWords
  readonly cues: CueWords
  /** Absent for English, whose deadlines are read by rules of their own. */
  readonly dues: DueWords | undefined
}

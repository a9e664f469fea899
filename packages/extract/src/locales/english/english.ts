import type { Locale } from '../locale.ts'
import { ENGLISH_BALLOTS } from './ballots.ts'
import { ENGLISH_CALENDAR } from './calendar.ts'
import { ENGLISH_CUES } from './cues.ts'
import { ENGLISH_DECISIONS } from './decisions.ts'
import { ENGLISH_HEADINGS } from './headings.ts'
import { ENGLISH_MEETINGS } from './meetings.ts'
import { ENGLISH_MOTIONS } from './motions.ts'
import { ENGLISH_OWNERS } from './owners.ts'
import { ENGLISH_PROMISES } from './promises.ts'
import { ENGLISH_ROSTER } from './roster.ts'
import { ENGLISH_SPEECH } from './speech.ts'
import { ENGLISH_TABLES } from './tables.ts'
import { ENGLISH_TASKS } from './tasks.ts'

/** English. */
export const ENGLISH: Locale = {
  language: 'en',
  smallWords: 'the|of|and|to|for|with|is|was|on|by|that|we|will|this|are|it|from|be|as|at',
  headings: ENGLISH_HEADINGS,
  calendar: ENGLISH_CALENDAR,
  roster: ENGLISH_ROSTER,
  tasks: ENGLISH_TASKS,
  promises: ENGLISH_PROMISES,
  tables: ENGLISH_TABLES,
  meetings: ENGLISH_MEETINGS,
  owners: ENGLISH_OWNERS,
  decisions: ENGLISH_DECISIONS,
  ballots: ENGLISH_BALLOTS,
  dues: undefined,
  speech: ENGLISH_SPEECH,
  motions: ENGLISH_MOTIONS,
  cues: ENGLISH_CUES,
}

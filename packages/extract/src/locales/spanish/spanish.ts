import type { Locale } from '../locale.ts'
import { SPANISH_BALLOTS } from './ballots.ts'
import { SPANISH_CALENDAR } from './calendar.ts'
import { SPANISH_CUES } from './cues.ts'
import { SPANISH_DECISIONS } from './decisions.ts'
import { SPANISH_DUES } from './dues.ts'
import { SPANISH_HEADINGS } from './headings.ts'
import { SPANISH_MEETINGS } from './meetings.ts'
import { SPANISH_MOTIONS } from './motions.ts'
import { SPANISH_OWNERS } from './owners.ts'
import { SPANISH_ROSTER } from './roster.ts'
import { SPANISH_SPEECH } from './speech.ts'
import { SPANISH_TABLES } from './tables.ts'
import { SPANISH_PROMISES } from './promises.ts'
import { SPANISH_TASKS } from './tasks.ts'

/** Spanish. */
export const SPANISH: Partial<Locale> = {
  language: 'es',
  smallWords: 'el|la|los|las|del|y|para|una|es|que|en|con|por|se|al|lo|su|como|esta|este|hay|sobre',
  headings: SPANISH_HEADINGS,
  calendar: SPANISH_CALENDAR,
  roster: SPANISH_ROSTER,
  tables: SPANISH_TABLES,
  meetings: SPANISH_MEETINGS,
  owners: SPANISH_OWNERS,
  decisions: SPANISH_DECISIONS,
  ballots: SPANISH_BALLOTS,
  motions: SPANISH_MOTIONS,
  dues: SPANISH_DUES,
  speech: SPANISH_SPEECH,
  tasks: SPANISH_TASKS,
  promises: SPANISH_PROMISES,
  cues: SPANISH_CUES,
}

import type { Locale } from '../locale.ts'
import { FRENCH_BALLOTS } from './ballots.ts'
import { FRENCH_CALENDAR } from './calendar.ts'
import { FRENCH_CUES } from './cues.ts'
import { FRENCH_DECISIONS } from './decisions.ts'
import { FRENCH_DUES } from './dues.ts'
import { FRENCH_HEADINGS } from './headings.ts'
import { FRENCH_MEETINGS } from './meetings.ts'
import { FRENCH_MOTIONS } from './motions.ts'
import { FRENCH_OWNERS } from './owners.ts'
import { FRENCH_ROSTER } from './roster.ts'
import { FRENCH_SPEECH } from './speech.ts'
import { FRENCH_TABLES } from './tables.ts'
import { FRENCH_PROMISES } from './promises.ts'
import { FRENCH_TASKS } from './tasks.ts'

/** French. */
export const FRENCH: Partial<Locale> = {
  language: 'fr',
  smallWords: 'le|la|les|des|du|et|pour|une|est|que|dans|sur|avec|par|nous|qui|au|aux|pas|sont|ce|cette|il|elle',
  headings: FRENCH_HEADINGS,
  calendar: FRENCH_CALENDAR,
  roster: FRENCH_ROSTER,
  tables: FRENCH_TABLES,
  meetings: FRENCH_MEETINGS,
  owners: FRENCH_OWNERS,
  decisions: FRENCH_DECISIONS,
  ballots: FRENCH_BALLOTS,
  motions: FRENCH_MOTIONS,
  dues: FRENCH_DUES,
  speech: FRENCH_SPEECH,
  tasks: FRENCH_TASKS,
  promises: FRENCH_PROMISES,
  cues: FRENCH_CUES,
}

import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import type { Phrases } from './phrases.ts'

/** How a language speaks of who takes part. */
export interface RosterWords {
  readonly roles: Readonly<Partial<Record<MeetingRole, Phrases>>>
  /** What stands behind a name and is neither a role nor an organization. */
  readonly remarks: Phrases
  /** First words of roster lines that name nobody. */
  readonly notNames: Phrases
  /** Words that make `Council members: Ana, Bo` a group's list. */
  readonly groupLabels: Phrases
  /** Columns of roster tables, folded. */
  readonly nameColumns: Phrases
  /** Those among them that alone make a table a roster. */
  readonly tellingNameColumns: Phrases
  readonly markColumns: Phrases
  readonly organizationColumns: Phrases
  /** Cells that mark somebody as present, besides ticks and crosses. */
  readonly presentMarks: Phrases
  /** Words of courtesy before a name, which are no part of it. */
  readonly honorifics: Phrases
  /** Parts of words without one of which no sentence tells who came. */
  readonly presenceSigns: Phrases
  /** What opens a sentence that goes on with those who came, or closes one that began with them: `asistieron Ana y Bo`. */
  readonly cameBefore?: Phrases
  readonly cameBehind?: Phrases
  /** The same for those who did not come. */
  readonly awayBefore?: Phrases
  readonly awayBehind?: Phrases
  /** What a sentence says right before the name of who chaired the meeting. */
  readonly chairedBy: Phrases
  /** What opens a line that goes on with the name of who wrote the minutes. */
  readonly notesBy: Phrases
}

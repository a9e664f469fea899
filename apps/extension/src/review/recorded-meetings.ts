import type { SourceItemsResponse } from '@evenkeel/contract/record.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Meeting } from '@evenkeel/domain/meeting.ts'
import type { ReadMeeting } from '@evenkeel/domain/reading.ts'
import { indexParties } from '@evenkeel/extract/identity/index-parties.ts'
import { isNobody } from '@evenkeel/extract/identity/is-nobody.ts'
import { resolveMention } from '@evenkeel/extract/identity/resolve-mention.ts'
import { meetingKey } from './draft-card.ts'

/** Returns the meetings that the record has in the place of one of a reading: those of its day and title, else all of its day. */
export function recordedMeetings(meeting: ReadMeeting, ledger: SourceItemsResponse | null): readonly Meeting[] {
  const sameDay = (ledger?.meetings ?? []).filter((one) => meetingKey(one) === meetingKey(meeting))
  const sameTitle = sameDay.filter((one) => foldName(one.title) === foldName(meeting.title))
  return sameTitle.length > 0 ? sameTitle : sameDay
}

/**
 * Returns how the record stands to who was at a meeting of a reading: `known` when it has everybody whom the notes
 * name in the same state, and figures of speaking where they have some; `changed` when it has others; else `new`.
 */
export function standingAttendance(
  meeting: ReadMeeting,
  ledger: SourceItemsResponse | null,
): 'known' | 'changed' | 'new' {
  if (ledger === null) return 'new'
  const meetings = new Set(recordedMeetings(meeting, ledger).map(({ id }) => id))
  const rows = ledger.attendance.filter((row) => meetings.has(row.meeting))
  const spoke = ledger.speaking.some((row) => meetings.has(row.meeting))
  if (rows.length === 0 && !spoke) return 'new'
  const stateOf = new Map(rows.map((row) => [row.person, row.state]))
  const parties = indexParties(ledger.parties, ledger.aliases)
  const told = new Map<string, 'present' | 'absent'>()
  for (const { party, state } of meeting.attendance) {
    if (isNobody(party.name)) continue
    const found = resolveMention(party, parties, { present: stateOf.keys() })
    if ('new' in found) return 'changed'
    // Rosters list an organization where its delegate is not known: the record holds people only.
    if (parties.kinds.get(found.party) !== 'person') continue
    told.set(found.party, told.get(found.party) === 'present' ? 'present' : state)
  }
  const isSame = [...told].every(([person, state]) => stateOf.get(person) === state)
  return isSame && (spoke || meeting.speaking.length === 0) ? 'known' : 'changed'
}

import type { ReadMeeting } from '@evenkeel/domain/reading.ts'

/** Returns who was there, who was missing and who spoke, as sentences of names in the order of the notes. */
export function attendanceWords(meeting: ReadMeeting): string {
  const present = meeting.attendance.filter(({ state }) => state === 'present')
  const absent = meeting.attendance.filter(({ state }) => state === 'absent')
  const named = (list: ReadMeeting['attendance']): string =>
    list.map(({ party }) => (party.organization ? `${party.name} (${party.organization})` : party.name)).join(', ')
  const parts: string[] = []
  if (present.length > 0) parts.push(`${present.length} present: ${named(present)}.`)
  if (absent.length > 0) parts.push(`${absent.length} absent: ${named(absent)}.`)
  if (meeting.speaking.length > 0) {
    const turns = meeting.speaking.reduce((sum, speaker) => sum + speaker.turns, 0)
    parts.push(`${meeting.speaking.length} spoke, ${turns} turns: only the counts are sent, never the words.`)
  }
  return parts.join(' ')
}

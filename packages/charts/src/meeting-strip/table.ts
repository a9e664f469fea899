import type { FigureTable } from '../figure-frame/figure-table.ts'
import { markAt, meetingsPresent, meetingStateWords, type MeetingStripData, sortStripRows } from './layout.ts'

/** Returns the strip's numbers: one row per party, one column per meeting with the state and the share. */
export function meetingStripTable(data: MeetingStripData): FigureTable {
  return {
    caption: `Who was there and who spoke, ${data.meetings.length} meetings`,
    columns: [
      { label: 'Name', kind: 'text' },
      { label: 'Meetings present', kind: 'number' },
      ...data.meetings.map((meeting, index) => ({
        label: `${index + 1}. ${meeting.date ?? 'no date'} ${meeting.title}`,
        kind: 'text' as const,
      })),
    ],
    rows: sortStripRows(data).map((row) => [
      row.name,
      meetingsPresent(row, data.meetings),
      ...data.meetings.map((meeting) => {
        const { state, share } = markAt(row, meeting.id)
        return share === null
          ? meetingStateWords[state]
          : `${meetingStateWords[state]} ${Math.round(share * 1000) / 10}%`
      }),
    ]),
  }
}

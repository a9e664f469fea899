import { useState, type ReactElement } from 'react'
import { attendanceWords } from './attendance-words.ts'
import type { ReadMeeting } from '@evenkeel/domain/reading.ts'

const PEOPLE_SHOWN = 10

/** Returns who was there in words; a long list is cut to a few lines until somebody wants all of it. */
export function AttendanceList({ meeting }: { readonly meeting: ReadMeeting }): ReactElement {
  const people = meeting.attendance.length
  const [isWhole, setIsWhole] = useState(people <= PEOPLE_SHOWN)
  return (
    <>
      <p className="words" data-cut={!isWhole || undefined}>
        {attendanceWords(meeting)}
      </p>
      {people > PEOPLE_SHOWN ? (
        <button type="button" className="fold" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${people}`}
        </button>
      ) : null}
    </>
  )
}

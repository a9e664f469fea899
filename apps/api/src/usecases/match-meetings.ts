import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { Meeting } from '@evenkeel/domain/meeting.ts'
import type { ReadMeeting } from '@evenkeel/domain/reading.ts'

/**
 * Returns, for each meeting of a reading, the recorded meeting of the same source that it is, or null when it is new.
 * The same date and title are the same meeting; so is a date that only one on each side has, unless a reading of a
 * part gives it another title; so is a title that only one on each side has, where a date was missing.
 */
export function matchMeetings(
  recorded: readonly Meeting[],
  read: readonly Pick<ReadMeeting, 'title' | 'date'>[],
  isComplete: boolean,
): (Meeting | null)[] {
  const matches = Array.from<Meeting | null>({ length: read.length }).fill(null)
  const taken = new Set<string>()
  const pass = (same: (meeting: Meeting, now: Pick<ReadMeeting, 'title' | 'date'>) => boolean): void => {
    read.forEach((now, index) => {
      if (matches[index] !== null) return
      const match = recorded.find((meeting) => same(meeting, now) && !taken.has(meeting.id))
      if (match === undefined) return
      taken.add(match.id)
      matches[index] = match
    })
  }
  const titles = new Map<string, string>()
  const fold = (title: string): string => {
    const folded = titles.get(title) ?? foldName(title)
    titles.set(title, folded)
    return folded
  }
  const sameTitle = (meeting: Meeting, now: { readonly title: string }): boolean =>
    fold(meeting.title) === fold(now.title)
  const isOnly = (date: string): boolean =>
    recorded.filter((meeting) => meeting.date === date).length === 1 &&
    read.filter((meeting) => meeting.date === date).length === 1
  pass((meeting, now) => meeting.date === now.date && sameTitle(meeting, now))
  pass(
    (meeting, now) =>
      now.date !== null &&
      meeting.date === now.date &&
      isOnly(now.date) &&
      (isComplete || meeting.title === '' || now.title === ''),
  )
  const isOnlyTitled = (title: string): boolean =>
    title.trim() !== '' &&
    recorded.filter((meeting) => sameTitle(meeting, { title })).length === 1 &&
    read.filter((now) => fold(now.title) === fold(title)).length === 1
  pass(
    (meeting, now) =>
      (meeting.date === null || now.date === null) && sameTitle(meeting, now) && isOnlyTitled(now.title),
  )
  return matches
}

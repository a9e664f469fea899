import type { CalendarDate } from '@evenkeel/domain/identifier.ts'
import type { Line } from '../1-normalise/line.ts'
import { addDays, weekdayOf } from '../3-resolve/calendar-days.ts'
import { readDates } from './read-date.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const TOLD_WITHIN_DAYS = 150
const OPENING_LINES = 6
const APART_DAYS = 45

/** The day that a post tells of, with the line that says so; null where only the post's own date is known. */
export interface PostDate {
  readonly date: CalendarDate
  readonly line: Line | null
  readonly by: string
}

/** Returns whether a front matter is a blog post's. */
export function isPost(front: readonly Line[]): boolean {
  return front.some((line) => /^layout\s?:\s?["']?post\b|^(?:categories|tagnames)\s?:/i.test(line.raw))
}

/**
 * Returns the day of the meeting that a post tells of: a post is written days after it, and its first words say when it
 * was, else its own date has to do; null where the post and its file's name contradict each other.
 */
export function readPostDate(body: readonly Line[], posted: CalendarDate, named: CalendarDate | null): PostDate | null {
  let seen = 0
  for (const line of body) {
    if (line.plain === '' || line.kind === 'hidden') continue
    seen += 1
    if (seen > OPENING_LINES) break
    const opening = line.plain.slice(0, 400)
    const told = readDates(opening).find(({ date }) => date <= posted && date >= addDays(posted, -TOLD_WITHIN_DAYS))
    if (told !== undefined) return { date: told.date, line, by: 'early-line' }
    const weekday = /\blast (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/i.exec(opening)?.[1]
    if (weekday === undefined) continue
    const wanted = WEEKDAYS.indexOf(weekday.toLowerCase())
    for (let back = 1; back <= 7; back++) {
      const date = addDays(posted, -back)
      if (weekdayOf(date) === wanted) return { date, line, by: 'weekday-before-post' }
    }
  }
  const isApart = named !== null && (named < addDays(posted, -APART_DAYS) || named > addDays(posted, APART_DAYS))
  return isApart ? null : { date: posted, line: null, by: 'front-matter' }
}

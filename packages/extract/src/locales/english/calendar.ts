import type { CalendarWords } from '../calendar-words.ts'

/** The days of English notes. */
export const ENGLISH_CALENDAR: CalendarWords = {
  months: [
    'january|jan',
    'february|feburary|febuary|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'sunday|sun',
    'monday|mon',
    'tuesday|tues|tue',
    'wednesday|wednes|wed',
    'thursday|thurs|thu',
    'friday|fri',
    'saturday|satur|sat',
  ],
  ordinals: 'st|nd|rd|th',
  joints: 'of',
  dayFirst: false,
}

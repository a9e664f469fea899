import type { CalendarWords } from '../calendar-words.ts'

/** The days of English notes. */
export const ENGLISH_CALENDAR: CalendarWords = {
  months: [
    'january|janurary|januray|jan',
    'february|feburary|febuary|febraury|februrary|feb',
    'march|mar',
    'april|apirl|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|agust|aug',
    'september|setember|septmber|septemeber|sept|sep',
    'october|ocotber|octuber|oct',
    'november|novemeber|novmber|nov',
    'december|decemeber|decmber|dec',
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

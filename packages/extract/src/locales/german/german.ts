import type { Locale } from '../locale.ts'

/** Of German only headings and days are known. */
export const GERMAN: Partial<Locale> = {
  language: 'de',
  headings: {
    whole: {
      attendees: 'teilnehmer|anwesend|anwesende',
      absent: 'abwesend|entschuldigt',
      actions: 'aufgaben|nächste schritte|nachste schritte',
      decisions: 'entscheidungen|beschlusse',
    },
  },
  calendar: {
    months: [
      'januar|jänner|jan',
      'februar|feb',
      'märz|mrz',
      'april|apr',
      'mai',
      'juni|jun',
      'juli|jul',
      'august|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'dezember|dez',
    ],
    weekdays: ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'],
    ordinals: '.',
    joints: '',
    dayFirst: true,
  },
  meetings: {
    headings: 'sitzung|treffen|besprechung|protokoll|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
    titles: 'sitzung|treffen|besprechung|protokoll',
    dateLabels: 'datum',
    otherDays: 'nächste sitzung|nächstes treffen|letzte sitzung|letztes treffen',
    stamps: 'erstellt von',
    cancelled: 'abgesagt|entfällt',
    reports: 'jahresbericht|quartalsbericht',
    nextMeeting: 'nächste sitzung|nächstes treffen',
  },
}

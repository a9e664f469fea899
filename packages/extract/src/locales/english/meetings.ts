import type { MeetingWords } from '../meeting-words.ts'

/** How English notes speak of meetings. */
export const ENGLISH_MEETINGS: MeetingWords = {
  headings:
    'meeting|call|minutes|notes|sync|slot|session|standup|telco|telcon|meetup|week|assembly|monday|' +
    'tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|weekly',
  titles: 'meeting|minutes|call|notes|agenda|sync|telco|telcon|standup|assembly|recap|retro|session',
  dateLabels: 'date|when|time|day|date and time|date & time|meeting date|date/time|date of meeting',
  otherDays: 'next meeting|previous|last meeting|published|deadline',
  otherMeetings: 'next|previous|last|past|prior|upcoming|approve|approval|deadline|due',
  stamps: 'created by|last modified|generated|updated',
  cancelled: 'cancelled|canceled|no meeting',
  reports:
    'annual report|bi-annual report|biannual report|semi-annual report|quarterly report|half-year report|yearly report|monthly report|year in review',
  nextMeeting: 'next meeting|next call|next session',
}

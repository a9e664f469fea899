import { expect, test } from 'vitest'
import { parseLines } from '../1-normalise/parse-lines.ts'
import { splitLines } from '../1-normalise/split-lines.ts'
import { countDialectMarks, dialectOf } from '../1-normalise/wiki-dialects.ts'
import { findMeetings } from './meetings.ts'

const datesOf = (text: string, fileName: string | null = null): (string | null)[] =>
  findMeetings(parseLines(splitLines(text)), { title: null, fileName, startedAt: null }).map(({ date }) => date.value)

test.each([
  ['20260303-notes.md', '2026-03-03'],
  ['notes-2026-03-03.md', '2026-03-03'],
  ['acta-03-03-2026.txt', '2026-03-03'],
  ['board-minutes-march-3-2026.md', '2026-03-03'],
  ['2026/community-03-03.md', '2026-03-03'],
  ['2026/reunion-13-mars.md', '2026-03-13'],
  ['2026/03-mars.md', null],
  ['page_20550823.md', null],
])('a file called %s is of %s', (fileName, expected) => {
  expect(datesOf('# Garden group\n\nWe met at the mill.', fileName)).toEqual([expected])
})

test('a title that was copied with the earlier notes gives way to the day in the name of the file', () => {
  const earlier = '- 2 December 2025\n- 6 January 2026\n- 3 February 2026'
  const text = `# Notes of the call on 3 February 2026\n\nEarlier calls:\n\n${earlier}\n\n- Ana will send the map.`
  expect(datesOf(text, '20260303-notes.md')).toEqual(['2026-03-03'])
  expect(datesOf(text.replace('- 3 February 2026', ''), '20260303-notes.md')).toEqual(['2026-02-03'])
})

test('a day without a year takes the year in which its day of the week is right', () => {
  expect(datesOf('# Garden meeting, Thursday 16 April\n\nPlans for 2027, made in 2026', null)).toEqual(['2026-04-16'])
})

test('a day in figures has the order that the rest of the notes shows', () => {
  expect(datesOf('Date: 04/05/2026\n\nThe hall is free from 13/05/2026.')).toEqual(['2026-05-04'])
  expect(datesOf('Date: 04/05/2026\n\nThe hall is free from 05/13/2026.')).toEqual(['2026-04-05'])
  expect(datesOf('Meeting of 04/05/2026', 'minutes-2026-05-04.md')).toEqual(['2026-05-04'])
})

test('the days of other meetings, deadlines and stamps are not the meeting’s', () => {
  expect(datesOf('Last modified: 1 June 2026\nNext meeting: 4 June 2026\nDeadline: 5 June 2026')).toEqual([null])
  expect(datesOf('Prochaine réunion : 4 juin 2026\nÉchéance : 5 juin 2026')).toEqual([null])
  expect(datesOf('Próxima reunión: 4 de junio de 2026')).toEqual([null])
})

test('a report on a period has no day of its own', () => {
  expect(datesOf('# River fund\n\n**Quarterly report**\n\nWhen: Thursday, 12 March 2026 at the mill')).toEqual([null])
  expect(datesOf('# River fund\n\nWhen: Thursday, 12 March 2026 at the mill')).toEqual(['2026-03-12'])
})

test('rulers between dated headings are no front matter', () => {
  const text = ['## 4 June 2026', '### Notes', '- Rain', '---', '', '## 28 May 2026', '### Notes', '- Sun', '---'].join(
    '\n',
  )
  expect(datesOf(text)).toEqual(['2026-06-04', '2026-05-28'])
})

test('a copied year gives way to the later one in the name of the file', () => {
  expect(datesOf('# Board, Wednesday, March 11th, 2025\n\nTalk', '2026-03-11.md')).toEqual(['2026-03-11'])
  expect(datesOf('# Board\n\nDate: 2025-01-14\n\nTalk', 'board-2026-01-14.md')).toEqual(['2026-01-14'])
  expect(datesOf('# Board 2025-06-14\n\nTalk', 'board-2026-06-14.md')).toEqual(['2025-06-14'])
})

test('headings of bare days take the year from the nearest of their level', () => {
  expect(datesOf('# Dec 30\n\nTalk\n\n# January 6th, 2026\n\nTalk\n\n# 13 January\n\nTalk\n', null)).toEqual([
    '2025-12-30',
    '2026-01-06',
    '2026-01-13',
  ])
})

test('an outline of stars is told by its days', () => {
  const lines = parseLines(splitLines('* 2026-01-14\n** todo\n   - read\n* 2026-01-21\n** done\n   - read\n'))
  expect(dialectOf(countDialectMarks(lines))).toBe('org')
})

test('misspelt months are months, and a day announced is no meeting that was', () => {
  const notes =
    '## Next meeting\n\n**March 6th, 2026**\n\nTalk of all\n\n# Febraury 27th, 2026\n\nTalk\n\n# Februrary 20th, 2026\n\nTalk\n'
  expect(datesOf(notes, null)).toEqual([null, '2026-02-27', '2026-02-20'])
})

test('headings that are days without a year take it from the first lines or the file, and run on from there', () => {
  const days = '## Lunes 9 de marzo\n\nTalk\n\n## Martes 10 de marzo\n\nTalk\n'
  expect(datesOf(`# Minutas\nPeriodo: 9 de marzo al 20 de marzo de 2026\n\n${days}`)).toEqual([
    null,
    '2026-03-09',
    '2026-03-10',
  ])
  expect(datesOf('## December 28\n\nTalk\n\n## January 4\n\nTalk\n', '2025-notes.md')).toEqual([
    '2025-12-28',
    '2026-01-04',
  ])
})

test('days of other events below a dated heading begin no meetings', () => {
  expect(datesOf('# Meeting of 2026-03-03\n\n## April 3\n\nFair\n\n## April 10\n\nWalk\n')).toEqual(['2026-03-03'])
})

test('headings of nothing but days begin meetings however deep they are', () => {
  expect(datesOf('# March 7\n\nTalk\n\n# March 14\n\nTalk\n\n### 3/21/26\n\nTalk\n')).toEqual([
    '2026-03-07',
    '2026-03-14',
    '2026-03-21',
  ])
})

test('a weekday tells the year next to those that the notes name', () => {
  // The 22nd of November is a Monday in 2027.
  expect(datesOf('# Call\n\n- Date: Monday, November 22\n\nThe fair of 2026 was fine.')).toEqual(['2027-11-22'])
  expect(datesOf('# Call\n\n- Date: Monday, November 22\n\nTalk.', 'call-2026.md')).toEqual(['2026-11-22'])
})

test('a day in an address is none of the meeting', () => {
  expect(datesOf('# Board\n\nAgenda: https://example.org/2026/03/03/agenda\n\nTalk')).toEqual([null])
})

test('below a heading of time a sentence tells the day', () => {
  expect(datesOf('# Board 2026\n\nTalk\n\nMore\n\n## Time and place\n\nWe met at the mill on Friday 6 March.')).toEqual(
    ['2026-03-06'],
  )
})

test('fields at the very top that nothing fences are front matter, and a post tells of the day in its title', () => {
  const fields = 'Title: Jan 30 Garden Board Meeting\nDate: 2026-02-07 16:41\nAuthor: ana\nTags: garden\n\n'
  expect(datesOf(`${fields}The board met last week.`)).toEqual(['2026-01-30'])
})

test('a heading for the next meeting with nothing below it is no meeting yet', () => {
  const notes = '## 2026-03-10\n\n-\n\n## 2026-03-03\n\nTalk of all\n\n## 2026-02-24\n\nTalk of all\n'
  expect(datesOf(notes)).toEqual(['2026-03-03', '2026-02-24'])
})

test('a page that was put up later tells in its first lines of which day the meeting was', () => {
  const page =
    '---\ntitle: "Garden minutes"\ndate: "2026-03-06"\ncategories:\n  - "garden"\n---\n\nMinutes\n\nGARDEN MEETING\n\nHeld at the mill on 6th November 2025\n'
  expect(datesOf(page)).toEqual(['2025-11-06'])
})

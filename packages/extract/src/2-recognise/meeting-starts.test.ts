import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const meetingsOf = (text: string): unknown[] =>
  extractDrafts({ text, format: 'md' }, { today: '2026-11-20' }).meetings.map(({ line, date }) => [line, date.value])

test('pages put together with their front matter are one meeting each, under the day of the front matter', () => {
  const page = (day: string, told: string): string =>
    `---\nparent: Meetings\ntitle: "${day}"\n---\n\n# Steering call - ${told}\n\n## Attendance\n\n- Zuri Abara\n- Osk Lind\n`
  expect(meetingsOf(`${page('2026-03-09', 'March 8, 2026')}\n${page('2026-03-02', 'March 2, 2026')}`)).toEqual([
    [1, '2026-03-09'],
    [13, '2026-03-02'],
  ])
})

test('a line that is only a day begins a meeting when a roster follows', () => {
  const notes =
    'March 9, 2026\n\nHost: Zuri Abara\n\nAttendees:\n* Osk Lind\n* Mo Ferrer\n\n* Budget stands\n\nMarch 16, 2026\nwas proposed for the fair.\n\n'
  expect(meetingsOf(`${notes}March 2, 2026\n\nPresent:\n* Osk Lind\n* Mo Ferrer\n`)).toEqual([
    [1, '2026-03-09'],
    [14, '2026-03-02'],
  ])
})

test('the day told again below the title begins no second meeting, another roster on the same day does', () => {
  const head = (title: string): string =>
    `# ${title} 2026-03-09\n\nDate\n\n9 March 2026\n\nAttendees:\n- Osk Lind\n- Mo Ferrer\n\n`
  expect(meetingsOf(head('Board meeting'))).toHaveLength(1)
  const long = Array.from({ length: 20 }, (_, index) => `- Matter ${index} was discussed\n`).join('')
  expect(meetingsOf(`${head('Board meeting')}${long}\n9 March 2026\n\nAttendees:\n- Zuri Abara\n`)).toHaveLength(2)
})

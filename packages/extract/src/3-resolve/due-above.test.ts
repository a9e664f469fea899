import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

/** Returns the days by which the tasks of a meeting on Tuesday, 3 March 2026 are due. */
function duesIn(notes: string): (string | null)[] {
  const text = `# Garden circle 2026-03-03\n\nPresent: Ana Ruiz, Bo Lind, Carlos Mena\n\n${notes}`
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: '2026-12-01' })
  return meetings.flatMap(({ actions }) =>
    actions.filter(({ confidence }) => confidence >= 0.5).map(({ due }) => due.value),
  )
}

test.each([
  ["### Immediate (by Friday's meeting)", '2026-03-06'],
  ['### Short-term (next 1-2 weeks)', '2026-03-17'],
  ['### By end of month', '2026-03-31'],
  ['### This week', '2026-03-06'],
  ['### Actions due 12 March', '2026-03-12'],
  ['### Avant le 20 mars', '2026-03-20'],
  ['### Antes del 20 de marzo', '2026-03-20'],
  ['**By tomorrow:**', '2026-03-04'],
  ['### From the last meeting', null],
  ['### Notes of Friday', null],
  ['### Ongoing', null],
])('a task below "%s" is due %s', (title, due) => {
  expect(duesIn(`## Action items\n\n${title}\n\n- [ ] Ana: send the letter\n- [ ] Bo: book the hall\n`)).toEqual([
    due,
    due,
  ])
})

test('a day of its own goes before the one above', () => {
  expect(duesIn('## Action items\n\n### This week\n\n- [ ] Ana: send the letter by 10 March\n')).toEqual(['2026-03-10'])
})

test('in a plan of the week a task is due on the day that it stands below, today included', () => {
  const notes =
    '## Plan\n\n- Tuesday (today):\n  - Ana will send the letter\n- Wednesday:\n  - Bo will book the hall\n- Freitag 6.3.:\n  - Carlos will print the flyer\n'
  expect(duesIn(notes)).toEqual(['2026-03-03', '2026-03-04', '2026-03-06'])
})

test('what is owed before the next meeting is due on its day where the notes give it, even without a year', () => {
  const owed = '- Ana will send the letter before the next meeting.\n'
  expect(duesIn(`${owed}\n## Next meeting\n\n17 March, 10:00\n`)).toEqual(['2026-03-17'])
  expect(duesIn(`${owed}\n## Next meeting\n\nnext week\n`)).toEqual([null])
  expect(duesIn(owed)).toEqual([null])
})

test('the day on which a task was given is not the day that it is due', () => {
  expect(duesIn('- ACTION 2026-03-03: Ana to send the letter\n- ACTION: 2026-02-24: Bo to book the hall\n')).toEqual([
    null,
    null,
  ])
})

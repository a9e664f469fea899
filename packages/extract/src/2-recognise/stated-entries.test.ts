import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const itemsOf = (entry: string): unknown[] =>
  extractDrafts(
    {
      text: `# Call 2026-03-02\n\nAttendees: Ana Ruiz, Bo Lind (bolin)\n\n- ${entry}\n- Talk of the hall\n`,
      format: 'md',
    },
    { today: '2026-03-03' },
  ).meetings.flatMap(({ actions }) =>
    actions
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ text, owners }) => [text, owners.value.map(({ name }) => name)]),
  )

test.each(['wip', 'asap', 'pdf', 'wiki', 'ongoing', 'todo'])('(%s) behind a task is nobody', (word) => {
  expect(itemsOf(`Update the leaflet (${word})`).flatMap((item) => (item as [string, string[]])[1])).toEqual([])
})

test('who is known from the notes owns the task behind which the name stands', () => {
  expect(itemsOf('Update the leaflet (bo)')).toEqual([['Update the leaflet', ['bo']]])
})

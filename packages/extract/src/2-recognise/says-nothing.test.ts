import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const found = (text: string): number =>
  extractDrafts({ text: `# Call 2026-03-02\n\nPresent: Ana Ruiz\n\n${text}\n`, format: 'md' }, { today: '2026-03-03' })
    .meetings.flatMap(({ actions, decisions }) => [...actions, ...decisions])
    .filter(({ confidence }) => confidence >= 0.5).length

test.each([
  'Action: none',
  'Next steps: TBD',
  '## Action items\n\n- None at this time.',
  '## Décisions\n\n- Aucune',
  '## Tareas\n\n- Por definir',
])('%j holds neither task nor decision', (text) => {
  expect(found(text)).toBe(0)
})

test('a task that begins with such a word is one', () => {
  expect(found('ACTION: Ana to see that none of the plants dry out')).toBe(1)
})

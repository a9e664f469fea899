/** Returns the files of a new recogniser of action items, and what is left to be done by hand. */
export function newRecogniser({ kebab, upper, words }) {
  const folder = 'packages/extract/src/2-recognise'
  return {
    files: {
      [`${folder}/${kebab}.ts`]: `import type { Line } from '../1-normalise/line.ts'
import type { ActionCandidate } from './action-candidate.ts'

/** Returns the task that … in a line proposes, or null; conflicts with other recognisers are settled in 4-refine. */
export function recognise${upper}(line: Line): ActionCandidate | null {
  return line.plain === '' ? null : null
}
`,
      [`${folder}/${kebab}.test.ts`]: `import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

function actionsIn(text: string) {
  const { meetings } = extractDrafts({ text, format: 'md' }, { today: '2026-01-05' })
  return meetings.flatMap(({ actions }) => actions)
}

test('${words} in notes is drafted as an item and says who proposed it', () => {
  const notes = '# Meeting 2026-01-05\\n\\nWrite here the shape that it recognises.\\n'
  expect(actionsIn(notes).map(({ by }) => by)).toContain('${kebab}')
})

test('what only looks like ${words} is left alone', () => {
  expect(actionsIn('# Meeting 2026-01-05\\n\\nWrite here what only looks like it.\\n')).toEqual([])
})
`,
    },
    next: ['packages/extract/src/4-refine/draft-actions.ts asks every recogniser: add it there.'],
  }
}

import { expect, test } from 'vitest'
import { extractDrafts } from '../pipeline.ts'

const ownersOf = (sentence: string): string[] =>
  extractDrafts({ text: `# Call 2026-03-04\n\n## Notes\n- ${sentence}\n`, format: 'md' }, { today: '2026-03-05' })
    .meetings.flatMap(({ actions }) => actions)
    .flatMap(({ owners }) => owners.value.map(({ name }) => name))

test.each([
  ['The design team will send the drawings', 'design team'],
  ['Website maintainers will mend the links', 'Website maintainers'],
  ['Garden committee will read the plan by Friday', 'Garden committee'],
])('"%s" is for those whom it begins with', (sentence, owner) => {
  expect(ownersOf(sentence)).toEqual([owner])
})

test.each([
  'Can invite the team, will send a note to the list',
  'Make sure current maintainers can step away from the gate',
  'Hoping the rowing volunteers will send the drawings',
  'Ask the treasurer will send the bill',
])('what "%s" begins with is nobody', (sentence) => {
  expect(ownersOf(sentence).join()).not.toMatch(/invite|sure|hoping|ask/i)
})

import type { OwnerWords } from '../owner-words.ts'

/** Who does what, in English. */
export const ENGLISH_OWNERS: OwnerWords = {
  conjunctions: 'and',
  companions: 'with',
  everyone: 'all|everyone|everybody|all members',
  groups: 'chairs|co chairs|editors|tac|tsc|toc|board|group|committee|maintainers|staff|teams',
  groupOpenings: 'the|our|a|an|all|co',
  groupHeads: 'sig|wg|team|committee|pod',
  nobody: 'tbd|tba|tbc|nobody|no one|someone|somebody|anyone|unassigned|volunteer',
  labels: 'owner|owners|assigned to|assignee|assignees|responsible|action owner',
}

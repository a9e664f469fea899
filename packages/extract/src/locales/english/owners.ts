import type { OwnerWords } from '../owner-words.ts'

/** Who does what, in English. */
export const ENGLISH_OWNERS: OwnerWords = {
  conjunctions: 'and',
  everyone: 'all|everyone|everybody|all members',
  groups: 'chairs|co chairs|editors|tac|tsc|toc|board|group|committee|maintainers|staff|teams',
  nobody: 'tbd|tba|tbc|nobody|no one|someone|somebody|anyone|unassigned',
  labels: 'owner|owners|assigned to|assignee|assignees|responsible|action owner',
}

import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { AttendeeDraft } from '@evenkeel/domain/draft.ts'
import { formsOfName } from './known-names.ts'

/**
 * Returns a function that gives the whole name of the only one on a roster, present or not, whom a shorter form means
 * (`Mertic`, `JF`, `Erik N`), and any other name as it is.
 */
export function fullNames(roster: readonly AttendeeDraft[]): (name: string) => string {
  const bearers = new Map<string, string | null>()
  const firstNames = new Set<string>()
  for (const { name, state } of roster) {
    if (!name.includes(' ')) continue
    if (state === 'present') firstNames.add(foldName(name).split(' ')[0] ?? '')
    for (const form of formsOfName(name)) {
      const before = bearers.get(form)
      bearers.set(form, before === undefined || before === name ? name : null)
    }
  }
  const singles = new Set(roster.map(({ name }) => foldName(name)))
  return (name) => {
    const folded = foldName(name)
    // Who is on the roster by just this name is meant; a first name among those present is read as such later.
    return singles.has(folded) || firstNames.has(folded) ? name : (bearers.get(folded) ?? name)
  }
}

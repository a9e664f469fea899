import { isolateName } from './isolate-name.ts'

/** Returns "A, B and 3 more": at most `shown` names, then how many are left. */
export function nameList(names: readonly string[], shown = 3): string {
  const first = names.slice(0, shown).map(isolateName)
  const rest = names.length - first.length
  if (rest > 0) return `${first.join(', ')} and ${rest} more`
  const last = first.pop()
  return first.length === 0 ? (last ?? '') : `${first.join(', ')} and ${last}`
}

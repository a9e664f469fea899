import { nameList } from './name-list.ts'

/** Returns the names of all who share the highest value, with the verb in the right number: "A has", "A and B have". */
export function leadersWords<T extends { name: string }>(
  entries: readonly T[],
  value: (entry: T) => number,
  [one, several]: readonly [one: string, several: string],
): string {
  const highest = Math.max(...entries.map(value))
  const leaders = entries.filter((entry) => value(entry) === highest).map((entry) => entry.name)
  return `${nameList(leaders)} ${leaders.length === 1 ? one : several}`
}

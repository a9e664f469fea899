import type { Facts } from '@evenkeel/domain/facts.ts'

function named(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

/** Returns what a reader's facts leave out of the figures of organizations, and why, one sentence each. */
export function withheldSentences({ withheld, parties }: Facts): readonly string[] {
  if (withheld === undefined) return []
  const namesOf = (reason: string): string[] =>
    withheld.organizations
      .filter((one) => one.reason === reason)
      .flatMap(({ organization }) => parties.find(({ id }) => id === organization)?.name ?? [])
      .toSorted((left, right) => left.localeCompare(right))
  const [few, telling] = [namesOf('few-people'), namesOf('tells-others')]
  return [
    ...(few.length === 0 ? [] : [`Withheld, since so few people stand for them: ${named(few)}.`]),
    ...(telling.length === 0
      ? []
      : [`Withheld too, since the others could be told by subtraction: ${named(telling)}.`]),
    ...(withheld.meetings.length === 0
      ? []
      : [
          withheld.meetings.length === 1
            ? 'Of 1 meeting it is not told who was there.'
            : `Of ${withheld.meetings.length.toLocaleString('en')} meetings it is not told who was there.`,
        ]),
  ]
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import { type PulseAnswer, PulseQuestion } from '@evenkeel/domain/pulse.ts'

/** An organization that the reader may be asked about. */
export interface Askable {
  readonly id: string
  readonly name: string
}

/** Returns the organizations that the reader may be asked about: all but their own, in the order of names. */
export function askableOrganizations({ parties }: Facts, own: readonly string[]): readonly Askable[] {
  return parties
    .filter(({ id, kind }) => kind === 'organization' && !own.includes(id))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((left, right) => left.name.localeCompare(right.name))
}

const blank = { power: null, involvement: null, resources: null, reliability: null, mission: null, openness: null }

/** Returns the answers with a grade of one question set, or skipped with null; an organization comes in with its first grade. */
export function withGrade(
  answers: readonly PulseAnswer[],
  organization: string,
  question: PulseQuestion,
  grade: number | null,
): readonly PulseAnswer[] {
  const known = answers.find((answer) => answer.organization === organization) ?? { organization, ...blank }
  const changed = { ...known, [question]: grade }
  const others = answers.filter((answer) => answer.organization !== organization)
  // Somebody of whom nothing is said was not spoken of.
  return PulseQuestion.options.every((one) => changed[one] === null) ? others : [...others, changed]
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import type { InParts } from './in-parts.ts'
import type { FiguresResult, WithheldAnswer } from './measure.ts'
import type { Window } from './window.ts'

type Compute<Answer> = (facts: Facts, window: Window) => Answer

const ofPeopleWithheld: WithheldAnswer = {
  status: 'withheld',
  reason: 'Withheld: comparing people is left to the roles that the coalition names.',
}

const ofOrganizationsWithheld: WithheldAnswer = {
  status: 'withheld',
  reason: 'Withheld: too few people stood for each organization to tell of it without telling of them.',
}

/** Returns the same measure, which answers nothing where people stand as their organization: it is made of each person's own rows. */
export function ofPeople<Answer>(compute: Compute<Answer>): Compute<Answer | WithheldAnswer> {
  return (facts, window) => (facts.withheld?.people === true ? ofPeopleWithheld : compute(facts, window))
}

/** Returns the same of a measure in parts. */
export function ofPeopleInParts<Answer>(
  compute: (facts: Facts, window: Window) => InParts<Answer>,
): (facts: Facts, window: Window) => InParts<Answer | WithheldAnswer> {
  return function* (facts, window) {
    return facts.withheld?.people === true ? ofPeopleWithheld : yield* compute(facts, window)
  }
}

/** Returns why a figure of organizations that has nothing in it is empty: what is missing, or that organizations are withheld. */
export function whyNoOrganizations(facts: Facts, missing: string): string {
  return (facts.withheld?.organizations.length ?? 0) > 0 ? ofOrganizationsWithheld.reason : missing
}

/** Returns the same measure, which says that it is withheld where it has nothing to tell of because organizations are. */
export function ofOrganizations<Answer extends FiguresResult>(
  compute: Compute<Answer>,
): Compute<Answer | WithheldAnswer> {
  return (facts, window) => {
    const result = compute(facts, window)
    const isWithheld = (facts.withheld?.organizations.length ?? 0) > 0
    return isWithheld && (result.status !== 'measured' || result.rows.length === 0) ? ofOrganizationsWithheld : result
  }
}

/** Returns the same of a measure in parts. */
export function ofOrganizationsInParts<Answer extends FiguresResult>(
  compute: (facts: Facts, window: Window) => InParts<Answer>,
): (facts: Facts, window: Window) => InParts<Answer | WithheldAnswer> {
  return function* (facts, window) {
    const result = yield* compute(facts, window)
    return ofOrganizations(() => result)(facts, window)
  }
}

const ofAllWithheld: WithheldAnswer = {
  status: 'withheld',
  reason:
    'Withheld: some organizations are too small to be told of outside, and without them the figure would not be true.',
}

/** Returns the same measure, which answers nothing where any organization or meeting is left out: a part of it would pass for the whole. */
export function whereAllAreTold<Answer>(compute: Compute<Answer>): Compute<Answer | WithheldAnswer> {
  return (facts, window) => {
    const { withheld } = facts
    const isWhole =
      withheld === undefined ||
      (!withheld.names && withheld.organizations.length === 0 && withheld.meetings.length === 0)
    return isWhole ? compute(facts, window) : ofAllWithheld
  }
}

/** Returns the same measure, which answers nothing to readers whose facts leave out what small organizations say of themselves. */
export function notForViewers<Answer>(compute: Compute<Answer>): Compute<Answer | WithheldAnswer> {
  return (facts, window) => (facts.withheld?.names === true ? ofAllWithheld : compute(facts, window))
}

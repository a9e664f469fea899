import type { Facts } from '@evenkeel/domain/facts.ts'
import type { MeasureResult, WithheldAnswer } from './measure.ts'
import type { Window } from './window.ts'

const withheld: WithheldAnswer = {
  status: 'withheld',
  n: 0,
  of: 'people',
  reason: 'Withheld: comparing people is left to the roles that the coalition names.',
}

/** Returns the same measure, which answers nothing where people stand as their organization: it is made of each person's own rows. */
export function ofPeople<Detail>(
  compute: (facts: Facts, window: Window) => MeasureResult<Detail>,
): (facts: Facts, window: Window) => MeasureResult<Detail> {
  return (facts, window) => (facts.withheld?.people === true ? withheld : compute(facts, window))
}

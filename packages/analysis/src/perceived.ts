import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Perception, Pulse, PulseQuestion } from '@evenkeel/domain/pulse.ts'
import { isInWindow, type Window } from './window.ts'

/** How one organization is seen, by question; a question of which fewer than five people spoke is not in it. */
export interface SeenOrganization {
  readonly organization: string
  readonly by: ReadonlyMap<PulseQuestion, Perception>
}

/** The last pulse that was closed in a window, with what it tells. */
export interface ClosedPulse {
  readonly pulse: Pulse
  readonly organizations: readonly SeenOrganization[]
}

/** What PARTNER calls the value of an organization. */
export const valueQuestions: readonly PulseQuestion[] = ['power', 'involvement', 'resources']
/** What PARTNER calls the trust in an organization. */
export const trustQuestions: readonly PulseQuestion[] = ['reliability', 'mission', 'openness']

/** Returns the last pulse that was closed in the window; null where none was. */
export function lastClosedPulse(facts: Facts, window: Window): ClosedPulse | null {
  const closed = (facts.pulses ?? [])
    .filter(({ closedAt }) => closedAt !== null && isInWindow(closedAt.slice(0, 10), window))
    .toSorted((left, right) => ((left.closedAt ?? '') < (right.closedAt ?? '') ? -1 : 1))
  const pulse = closed.at(-1)
  if (pulse === undefined) return null
  const organizations = new Map<string, Map<PulseQuestion, Perception>>()
  for (const perception of facts.perceptions ?? []) {
    if (perception.pulse !== pulse.id) continue
    const by = organizations.get(perception.organization) ?? new Map<PulseQuestion, Perception>()
    by.set(perception.question, perception)
    organizations.set(perception.organization, by)
  }
  return { pulse, organizations: [...organizations].map(([organization, by]) => ({ organization, by })) }
}

/** Returns the mean of an organization's grades over some questions, 1 to 4, with the fewest people of one; null where a question is not told. */
export function meanOver(
  { by }: SeenOrganization,
  questions: readonly PulseQuestion[],
): { readonly mean: number; readonly n: number } | null {
  let sum = 0
  let n = Number.POSITIVE_INFINITY
  for (const question of questions) {
    const perception = by.get(question)
    if (perception === undefined) return null
    sum += perception.mean
    n = Math.min(n, perception.n)
  }
  return { mean: sum / questions.length, n }
}

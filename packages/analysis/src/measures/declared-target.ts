import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ParticipationLevel } from '@evenkeel/domain/party.ts'

/**
 * How much each declared level is expected to take part, beside the others: a working rule, not a finding of research.
 * Who asked only to be informed is not expected to speak or to come (practice P22).
 */
export const LEVEL_WEIGHT: Readonly<Record<ParticipationLevel, number>> = {
  core: 3,
  active: 2,
  supporting: 1,
  informed: 0,
}

export interface Targets {
  /** What the shares are measured against. */
  readonly kind: 'declared level' | 'equal share'
  /** The part of the whole, 0 to 1, that each party would have; they sum to 1. */
  readonly shareOf: (party: string) => number
  /** How many of the parties declared a level. */
  readonly declared: number
}

/**
 * Returns the share that each of the parties would have if all took part as they declared: those without a level have
 * an equal share, the others divide what is left by the weights of their levels. Equal shares for all when nobody
 * declared a level, or none that expects anything.
 */
export function targetShares(facts: Facts, parties: readonly string[]): Targets {
  const asked = new Set(parties)
  const weights = new Map<string, number>()
  for (const { id, kind, level } of facts.parties) {
    if (kind === 'organization' && level !== null && asked.has(id)) weights.set(id, LEVEL_WEIGHT[level])
  }
  const equal = parties.length === 0 ? 0 : 1 / parties.length
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (all === 0) return { kind: 'equal share', shareOf: () => equal, declared: 0 }
  const left = equal * weights.size
  return {
    kind: 'declared level',
    declared: weights.size,
    shareOf(party) {
      const weight = weights.get(party)
      return weight === undefined ? equal : (left * weight) / all
    },
  }
}

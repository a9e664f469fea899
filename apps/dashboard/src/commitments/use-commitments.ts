import type { Facts } from '@evenkeel/domain/facts.ts'
import { useMemo } from 'react'
import { commitmentsOf, type Commitment } from './commitment.ts'

/** Returns the commitments of the facts as of a day; put together once per state of the ledger. */
export function useCommitments(facts: Facts, today: string): readonly Commitment[] {
  return useMemo(() => commitmentsOf(facts, today), [facts, today])
}

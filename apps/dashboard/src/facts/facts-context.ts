import type { Facts } from '@evenkeel/domain/facts.ts'
import { createContext, useContext } from 'react'

/** The facts of the coalition on screen; pages below the gate can count on them. */
export const FactsContext = createContext<Facts | null>(null)

/** Returns the facts of the coalition on screen; throws outside the gate, which is a defect. */
export function useCoalitionFacts(): Facts {
  const facts = useContext(FactsContext)
  if (facts === null) throw new Error('facts were asked for outside the facts gate')
  return facts
}

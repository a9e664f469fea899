import { createContext, useContext } from 'react'
import type { Moment } from './moment.ts'

/** The moment of the past that the pages below show, null for now. */
export const PastContext = createContext<Moment | null>(null)

/** Returns the moment of the past that the page shows, null where it shows what is. */
export function usePast(): Moment | null {
  return useContext(PastContext)
}

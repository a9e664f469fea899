import type { ReactElement } from 'react'
import { useCoalitionFacts } from '../facts/facts-context.ts'
import { withheldSentences } from './withheld-sentences.ts'

/** Returns what of the figures is withheld from the reader, and why; nothing where nothing is. */
export function WithheldNote(): ReactElement | null {
  const sentences = withheldSentences(useCoalitionFacts())
  if (sentences.length === 0) return null
  return <p className="m-0 max-w-[60ch] text-[13px] text-soft">{sentences.join(' ')}</p>
}

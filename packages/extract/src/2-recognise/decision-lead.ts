import { joinedTwin } from '../locales/patterns-of-all.ts'

const LENGTH_MAX = 160
const LEAD = joinedTwin(
  ({ decisions }) => decisions?.leads,
  (any) => `(?<![\\p{L}\\d])(?:${any})\\s?:$`,
)
const LEAD_SENTENCE = joinedTwin(
  ({ decisions }) => decisions?.leadSentences,
  (any) => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`,
)

const OF_TALK = joinedTwin(
  ({ decisions }) => decisions?.talk,
  (any) => `(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`,
)

/** Returns whether a line says that a list of decisions follows: "The board agreed:", "The following was decided:". */
export function leadsToDecisions(plain: string): boolean {
  if (plain.length > LENGTH_MAX) return false
  const isLead = plain.endsWith(':') ? LEAD.test(plain) || LEAD_SENTENCE.test(plain) : LEAD_SENTENCE.test(plain)
  return isLead && !plain.includes('?') && !OF_TALK.test(plain)
}

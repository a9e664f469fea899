import type { Decision } from '@evenkeel/domain/decision.ts'

const OUTCOMES = { carried: 'Carried', failed: 'Not carried', tabled: 'Put off' } as const

/** Returns in words how a motion went, its votes, and who moved and seconded it, as far as they are known; empty for other decisions. */
export function motionWords(decision: Decision, nameOf: (party: string) => string | undefined): string {
  const { outcome = null, votes = null, mover = null, seconder = null } = decision
  const counted = votes === null ? [] : [count(votes.for, 'for'), count(votes.against, 'against')]
  if (votes !== null && votes.abstaining !== 0) counted.push(count(votes.abstaining, 'abstaining'))
  const name = (words: string, party: string | null): string => {
    const known = party === null ? undefined : nameOf(party)
    return known === undefined ? '' : `${words} ${known}`
  }
  const went = [outcome === null ? '' : OUTCOMES[outcome], ...counted].filter(Boolean).join(', ')
  const brought = [name('moved by', mover), name('seconded by', seconder)].filter(Boolean).join(', ')
  const words = [went, brought].filter(Boolean).join('; ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function count(votes: number | null, words: string): string {
  return votes === null ? '' : `${votes} ${words}`
}

import type { SuggestedMerge } from '@evenkeel/contract/merge-review.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import type { PartyKind } from '@evenkeel/domain/party.ts'

export type Verdict = 'same' | 'different'

/** How long the reason of a merge may be, as the ledger has it. */
const reasonLength = 300

/** Returns a key of two parties, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`
}

/** Returns the suggestion the other way round: the other name is the one that stays. */
export function turned(suggestion: SuggestedMerge): SuggestedMerge {
  return { ...suggestion, from: suggestion.into, into: suggestion.from }
}

/** Returns the command that records a verdict; `isSure` once the person has seen what speaks against one party. */
export function verdictCommand({ from, into, reason }: SuggestedMerge, verdict: Verdict, isSure: boolean): CommandBody {
  if (verdict === 'different') return { type: 'party.distinguish', one: from.id, other: into.id }
  const merge = { type: 'party.merge', from: from.id, into: into.id, reason: reason.slice(0, reasonLength) } as const
  return isSure ? { ...merge, confirmed: true } : merge
}

/** Returns the command that takes a verdict back. */
export function undoCommand({ from, into }: SuggestedMerge, verdict: Verdict): CommandBody {
  return verdict === 'different'
    ? { type: 'party.undistinguish', one: from.id, other: into.id }
    : { type: 'party.unmerge', from: from.id, into: into.id }
}

const words: Readonly<Record<PartyKind, Readonly<Record<Verdict, string>>>> = {
  person: { same: 'Same person', different: 'Different people' },
  organization: { same: 'Same organization', different: 'Different organizations' },
  group: { same: 'Same group', different: 'Different groups' },
}

/** Returns what the button of a verdict says. */
export function verdictWords({ from, into }: SuggestedMerge, verdict: Verdict): string {
  return words[from.kind === into.kind ? from.kind : 'group'][verdict]
}

/** Returns how far the names speak for one party, in a word: it is about the writing, never about somebody. */
export function certaintyWords(confidence: number): string {
  if (confidence >= 0.9) return 'Very likely one'
  return confidence >= 0.7 ? 'Likely one' : 'Perhaps one'
}

import { twinPattern } from '../ascii-twin.ts'
import type { OwnerDraft } from '@evenkeel/domain/draft.ts'
import type { KnownNames } from './known-names.ts'
import { readOwners } from './owners.ts'

/** "They will report back", "Then she will call him"; a thing is never he, she or they with a task. */
const PRONOUN = twinPattern(
  /^(?:(?:and|then|also|so|but|afterwards|later)[ ,]{1,2})?(he|she|they)(?:['’]ll| will| are going to| is going to| agreed to| offered to| plans? to| intends? to)(?= )/i,
)
const NAMES_MAX = 9

/** Returns whether somebody is the subject of a sentence only as `he`, `she` or `they`, with the number meant; null otherwise. */
export function pronounSubject(sentence: string): 'one' | 'several' | null {
  const pronoun = PRONOUN.exec(sentence)?.[1]?.toLowerCase()
  return pronoun === undefined ? null : pronoun === 'they' ? 'several' : 'one'
}

/**
 * Returns whom `he`, `she` or `they` means behind a text that begins with names ("Ana and Bo start the group."), or null
 * where its first words name nobody for sure, or not as many.
 */
export function antecedentIn(
  text: string,
  known: KnownNames,
  number: 'one' | 'several',
): { owners: readonly OwnerDraft[]; words: string } | null {
  const words = text.slice(0, 160).split(' ', NAMES_MAX + 1)
  for (let end = Math.min(NAMES_MAX, words.length - 1); end > 0; end--) {
    const last = words[end - 1] ?? ''
    if (/^(?:and|&|\+|with|y|et)$/.test(last) || /[.;!?,]$/.test(last)) continue
    const named = words.slice(0, end).join(' ')
    const read = readOwners(named, known, 'prose')
    if (read === null || !read.isKnown || read.owners.length === 0) continue
    const isMany = read.owners.length > 1
    return isMany === (number === 'several') ? { owners: read.owners, words: named } : null
  }
  return null
}

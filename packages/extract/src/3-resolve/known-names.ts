import { foldName } from '@evenkeel/domain/fold-name.ts'
import { readPerson } from '../2-recognise/read-person.ts'

/** Short forms that are words or terms of their own far more often than somebody's. */
const NO_FORMS =
  'will may to in it is as at or us me we i all can so an am be do go no on of if by my he pr ai ui ux qa ci cd ip pm id vr ml api ar tv hr pdf'.split(
    ' ',
  )

/** The names that a document itself establishes: its rosters and its speakers, by every form in which they may come back. */
export interface KnownNames {
  /** Returns whether a text is a whole name, first name, last name, handle or short form of somebody named in the document. */
  readonly has: (text: string) => boolean
}

/** One person's name as the document gives it, with handle and short forms. */
export interface NameSource {
  readonly name: string
  readonly handle: string | null
  readonly aliases: readonly string[]
}

/** Returns the names of a document, looked up by any of their forms. */
export function knowNames(people: Iterable<NameSource>): KnownNames {
  const forms = new Set<string>()
  const all = [...people]
  for (const { name } of all) {
    const folded = foldName(readPerson(name, [])?.name ?? name)
    if (folded === '') continue
    forms.add(folded)
    const words = folded.split(' ').filter((word) => word.length > 1)
    const first = words[0]
    const last = words.at(-1)
    if (first !== undefined) forms.add(first)
    if (last !== undefined && last.length > 2) forms.add(last)
    if (words.length > 1) forms.add(words.map((word) => word.charAt(0)).join(''))
  }
  for (const word of NO_FORMS) forms.delete(word)
  // What a roster gives as somebody's short form is meant.
  for (const { handle, aliases } of all) {
    if (handle !== null) forms.add(foldName(handle))
    for (const alias of aliases) forms.add(foldName(alias))
  }
  // The same words are asked about again and again; folding them is what costs.
  const verdicts = new Map<string, boolean>()
  return {
    has: (text) => {
      const seen = verdicts.get(text)
      if (seen !== undefined) return seen
      const verdict = text.length <= 120 && forms.has(foldName(text))
      verdicts.set(text, verdict)
      return verdict
    },
  }
}

/** Returns the names of both. */
export function joinNames(one: KnownNames, other: KnownNames): KnownNames {
  return { has: (text) => one.has(text) || other.has(text) }
}

import { foldName } from '@evenkeel/domain/fold-name.ts'
import { listOf, type Phrases } from '../locales/phrases.ts'

/** Returns false only for a text in which none of a gate's phrases stands; true says little. */
export type WordGate = (text: string) => boolean

/** Returns a gate that looks for the first words of phrases, accents apart: what it turns away needs no slower look. */
export function wordGate(lists: readonly Phrases[]): WordGate {
  /** The second words behind a first one; null where the first stands for itself. */
  const seconds = new Map<string, Set<string> | null>()
  for (const phrase of lists.flatMap(listOf)) {
    const [first = '', second] = lettersOf(foldName(phrase))
    const before = seconds.get(first)
    if (second === undefined || before === null) seconds.set(first, null)
    else if (before === undefined) seconds.set(first, new Set([second]))
    else before.add(second)
  }
  return (text) => {
    let wanted: ReadonlySet<string> | null = null
    for (let at = 0; at < text.length; at++) {
      if (!isLetter(text.charCodeAt(at))) continue
      let end = at + 1
      let code = 0
      while (end < text.length && isLetter((code = text.charCodeAt(end)))) end += 1
      // A mark by itself parts words where a fold does not.
      for (let place = at; place < end; place++) {
        code = text.charCodeAt(place)
        if (code >= 0x300 && code <= 0x36f) return true
      }
      for (const word of foldName(text.slice(at, end)).split(' ')) {
        if (wanted?.has(word) === true) return true
        const behind: ReadonlySet<string> | null | undefined = seconds.get(word)
        if (behind === null) return true
        wanted = behind ?? null
      }
      at = end
    }
    return false
  }
}

function lettersOf(folded: string): string[] {
  return folded.match(/[^\d ]+/g) ?? []
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code >= 0xaa && !(code >= 0x2000 && code <= 0x206f)
}

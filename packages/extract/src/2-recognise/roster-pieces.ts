import { twinPattern } from '../ascii-twin.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { isGivenName } from '../3-resolve/given-names.ts'
import { splitList } from './split-list.ts'

/** Returns the entries of a roster on one line: of a list, those between commas, and those that only spaces part (`@ana @bo`, `ana bo cy`). */
export function splitRoster(text: string): string[] {
  const sign = SIGNS.find((one) => text.split(one).length > 2)
  const texts = sign === undefined ? [text] : text.split(sign)
  return texts.flatMap((one) => splitList(one)).flatMap(splitAtSpaces)
}

/** What parts names where there are three or more and no commas do. */
const SIGNS = [' | ', ' · ', ' • ']
const HANDLE = twinPattern(/^@[\p{L}\d][\p{L}\d_.-]{0,38}$/u)
const WORD = twinPattern(/^\p{L}[\p{L}'’-]{1,20}$/u)
const NAMES_MIN = 4

/** Handles have their own sign; a run of first names is no one's whole name, and most of its words are known as first names. */
function splitAtSpaces(piece: string): string[] {
  const words = piece.split(/\s+/)
  if (words.length >= 2 && words.every((word) => HANDLE.test(word))) return words
  if (words.length < NAMES_MIN || !words.every((word) => WORD.test(word))) return [piece]
  const given = words.filter((word) => isGivenName(foldName(word))).length
  // In "Ana María del Carmen" whole names are as long: a list of four has only first names in it.
  const needed = words.length < NAMES_MIN + 2 ? words.length : words.length / 2
  const isSmall = words.every((word) => /^\p{Ll}/u.test(word))
  return given >= needed && (isSmall || words.length > NAMES_MIN) ? words : [piece]
}

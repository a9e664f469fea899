import type { ComparableName } from './comparable-name.ts'
import { nicknameRows } from './nicknames.ts'

/** What a key is made of: names that agree in one of these are compared. */
const KEY = {
  letters: 1,
  account: 2,
  sorted: 3,
  letterLeftOut: 4,
  twoWords: 5,
  givenAndInitial: 6,
  surnameAndInitial: 7,
  calledAndSurname: 8,
  rowAndEnd: 9,
  givenAndSlipOfSurname: 10,
  rowAndSlipOfSurname: 11,
  slipOfGivenAndSurname: 12,
} as const

const keysOf = new WeakMap<ComparableName, readonly number[]>()

/**
 * Returns the keys, 32-bit numbers, of which two names that `compareNames` finds alike have at least one in common; two
 * that are not alike may have one by chance.
 */
export function blockingKeys(name: ComparableName): readonly number[] {
  const before = keysOf.get(name)
  if (before !== undefined) return before
  const keys = computeKeys(name)
  keysOf.set(name, keys)
  return keys
}

function computeKeys(name: ComparableName): readonly number[] {
  const { words, given, surname, squeezed } = name
  if (words.length === 0) return []
  const keys = [hash(KEY.letters, name.unmarked)]
  if (surname === '') {
    keys.push(hash(KEY.account, squeezed))
    addOpenings(keys, hash(KEY.letterLeftOut), squeezed)
    return keys
  }
  keys.push(hash(KEY.account, `${given.charAt(0)}${surname}`), hash(KEY.sorted, name.sorted))
  if (squeezed.length >= 7) addOpenings(keys, hash(KEY.letterLeftOut), squeezed)
  addTwoWords(keys, words)
  const initials = new Set([surname.charAt(0), (words.at(-1) ?? '').charAt(0)])
  for (const initial of initials) keys.push(hash(KEY.givenAndInitial, given, ' ', initial))
  keys.push(hash(KEY.surnameAndInitial, surname, ' ', given.charAt(0)))
  for (const word of [...name.middle, given])
    if (word.length > 1) keys.push(hash(KEY.calledAndSurname, word, ' ', surname))
  for (const row of nicknameRows(given)) {
    for (const end of [surname, ...initials]) keys.push(hash(KEY.rowAndEnd, String(row), ' ', end))
    addOpenings(keys, hash(KEY.rowAndSlipOfSurname, String(row), ' '), surname)
  }
  addOpenings(keys, hash(KEY.givenAndSlipOfSurname, given, ' '), surname)
  addOpenings(keys, hash(KEY.slipOfGivenAndSurname, surname, ' '), given)
  return keys
}

/** Two words in common, in any order, with others between or behind them. */
function addTwoWords(keys: number[], words: readonly string[]): void {
  const telling = [...new Set(words)]
    .filter((word) => word.length > 1)
    .slice(0, 5)
    .sort()
  for (const [place, word] of telling.entries())
    for (const beside of telling.slice(place + 1)) keys.push(hash(KEY.twoWords, word, ' ', beside))
}

/** The word and the word without each of its letters: two words one slip apart have one of these in common. */
function addOpenings(keys: number[], from: number, word: string): void {
  keys.push(mix(from, word, -1))
  const length = Math.min(word.length, 24)
  for (let at = 0; at < length; at++) keys.push(mix(from, word, at))
}

function hash(kind: number, ...parts: readonly string[]): number {
  let value = Math.imul(kind, 0x9e3779b1) >>> 0
  for (const part of parts) value = mix(value, part, -1)
  return value
}

/** Goes on with a 32-bit hash (FNV-1a) over the letters of a word, one of them left out. */
function mix(from: number, word: string, without: number): number {
  let value = from ^ 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    if (at !== without) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return value >>> 0
}

import type { ComparableName } from './comparable-name.ts'
import { nicknameRows } from './nicknames.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'
import { weighPair } from './weigh-pair.ts'

/** More bearers of one key than this tell each other apart by another key or not at all: the search stays linear. */
const BLOCK_MAX = 60

/** Returns every two profiles that may be one person, the most certain first; only those that share a key are compared. */
export function findLikelyPairs(profiles: readonly PersonProfile[]): LikelyPair[] {
  const blocks = new Map<string, number[]>()
  profiles.forEach((profile, index) => {
    const keys = new Set(profile.names.flatMap(blockingKeys))
    for (const key of keys) {
      const block = blocks.get(key)
      if (block === undefined) blocks.set(key, [index])
      else block.push(index)
    }
  })
  const seen = new Set<number>()
  const pairs: LikelyPair[] = []
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > BLOCK_MAX) continue
    for (const [place, first] of block.entries()) {
      for (let next = place + 1; next < block.length; next++) {
        const second = block[next] ?? first
        const code = first * profiles.length + second
        if (seen.has(code)) continue
        seen.add(code)
        const [one, other] = [profiles[first], profiles[second]]
        const pair = one === undefined || other === undefined ? null : weighPair(one, other)
        if (pair !== null) pairs.push(pair)
      }
    }
  }
  return pairs.sort(byConfidence)
}

/** Orders pairs by confidence, the highest first, then by their ids, so that the order in which they came says nothing. */
export function byConfidence(one: LikelyPair, other: LikelyPair): number {
  return other.confidence - one.confidence || compareText(one.one, other.one) || compareText(one.other, other.other)
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Returns the keys of which two names that `compareNames` finds alike have at least one in common. */
export function blockingKeys(name: ComparableName): string[] {
  const { words, given, surname, squeezed } = name
  if (words.length === 0) return []
  const keys = [`squeezed ${squeezed.replace(/([aou])e/g, '$1')}`]
  if (surname === '') {
    keys.push(`account ${squeezed}`)
    for (const form of openings(squeezed)) keys.push(`whole ${form}`)
    return keys
  }
  keys.push(`account ${given.charAt(0)}${surname}`, `sorted ${words.toSorted().join(' ')}`)
  if (squeezed.length >= 7) for (const form of openings(squeezed)) keys.push(`whole ${form}`)
  // Two words in common, in any order, with others between or behind them.
  const telling = [...new Set(words)].filter((word) => word.length > 1).slice(0, 5)
  telling.sort()
  for (const [place, word] of telling.entries())
    for (const beside of telling.slice(place + 1)) keys.push(`words ${word} ${beside}`)
  const initials = [surname.charAt(0), (words.at(-1) ?? '').charAt(0)]
  for (const initial of initials) keys.push(`given ${given} ${initial}`)
  keys.push(`surname ${surname} ${given.charAt(0)}`)
  for (const word of [...name.middle, given]) if (word.length > 1) keys.push(`called ${word} ${surname}`)
  for (const row of nicknameRows(given)) for (const end of [surname, ...initials]) keys.push(`row ${row} ${end}`)
  for (const form of openings(surname)) {
    keys.push(`slip-of-surname ${given} ${form}`)
    for (const row of nicknameRows(given)) keys.push(`slip-of-surname-row ${row} ${form}`)
  }
  for (const form of openings(given)) keys.push(`slip-of-given ${form} ${surname}`)
  return keys
}

/** The word and the word without each of its letters: two words one slip apart have one of these in common. */
function openings(word: string): string[] {
  const forms = new Set([word])
  const length = Math.min(word.length, 24)
  for (let at = 0; at < length; at++) forms.add(word.slice(0, at) + word.slice(at + 1))
  return [...forms]
}

import { blockingKeys } from './blocking-keys.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'
import { weighPair } from './weigh-pair.ts'

/** More bearers of one key than this tell each other apart by another key or not at all: the search stays linear. */
const BLOCK_MAX = 60
/** A key and a place in the list of profiles share one 53-bit number, so that sorting brings equal keys together. */
const PLACES = 2 ** 21

/**
 * Returns every two profiles that may be one person, the most certain first; only those that share a key are compared.
 * With `changed` only pairs with one of these ids are looked for.
 */
export function findLikelyPairs(profiles: readonly PersonProfile[], changed?: ReadonlySet<string>): LikelyPair[] {
  const entries: number[] = []
  for (const [place, { names }] of profiles.slice(0, PLACES).entries())
    for (const name of names) for (const key of blockingKeys(name)) entries.push(key * PLACES + place)
  const sorted = Float64Array.from(entries).sort()
  const seen = new Set<number>()
  const pairs: LikelyPair[] = []
  const compare = (first: number, second: number): void => {
    const [one, other] = [profiles[first], profiles[second]]
    if (one === undefined || other === undefined || one === other) return
    if (changed !== undefined && !changed.has(one.id) && !changed.has(other.id)) return
    const code = first * profiles.length + second
    if (seen.has(code)) return
    seen.add(code)
    const pair = weighPair(one, other)
    if (pair !== null) pairs.push(pair)
  }
  let from = 0
  while (from < sorted.length) {
    const key = Math.floor((sorted[from] ?? 0) / PLACES)
    let until = from + 1
    while (until < sorted.length && Math.floor((sorted[until] ?? 0) / PLACES) === key) until += 1
    if (until - from <= BLOCK_MAX) {
      for (let one = from; one < until; one++)
        for (let other = one + 1; other < until; other++)
          compare((sorted[one] ?? 0) - key * PLACES, (sorted[other] ?? 0) - key * PLACES)
    }
    from = until
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

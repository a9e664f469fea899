import { lookOf } from '@evenkeel/domain/deceptive-name.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { LikelyPair } from './person-profile.ts'
import type { PartyFacts } from './profile-parties.ts'

const ALL_LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]*$/u

/** Returns the parties whose names look the same and are written with letters of different alphabets. */
export function findLookAlikes({ parties, aliases }: PartyFacts): LikelyPair[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]))
  const named = [
    ...parties.map(({ id, name }) => ({ id, name })),
    ...aliases.flatMap(({ party, kind, alias }) => (kind === 'name' ? [{ id: party, name: alias }] : [])),
  ]
  const doubtful = named.filter(({ name }) => !ALL_LATIN.test(name) && foldName(lookOf(name)) !== foldName(name))
  if (doubtful.length === 0) return []
  const byName = new Map<string, Set<string>>()
  for (const { id, name } of named) {
    const key = `${kinds.get(id)} ${foldName(lookOf(name))}`
    byName.set(key, (byName.get(key) ?? new Set<string>()).add(id))
  }
  return doubtful.flatMap(({ id: one, name }) =>
    [...(byName.get(`${kinds.get(one)} ${foldName(lookOf(name))}`) ?? [])]
      .filter((other) => other !== one)
      .slice(0, 10)
      .map((other): LikelyPair => ({
        one,
        other,
        kind: 'same',
        confidence: 0.9,
        reason: 'the same to look at, but written with letters of another alphabet',
        isCertain: false,
        isTwice: false,
      })),
  )
}

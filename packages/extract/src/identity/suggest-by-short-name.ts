import { nicknameRows } from './nicknames.ts'
import type { LikelyPair, PersonProfile } from './person-profile.ts'

/** More bearers of a first name than this make no suggestion. */
const BEARERS_MAX = 5

/** Returns, for people known by one name only, those whose first name or surname it is; pairs suggested already are left out. */
export function suggestByShortName(profiles: readonly PersonProfile[], known: readonly LikelyPair[]): LikelyPair[] {
  const seen = new Set(known.map(({ one, other }) => `${one}\n${other}`))
  const bearers = new Map<string, Map<string, string>>()
  const add = (key: string, id: string, reason: string): void => {
    const found = bearers.get(key) ?? new Map<string, string>()
    bearers.set(key, found)
    if (!found.has(id)) found.set(id, reason)
  }
  for (const { id, names } of profiles) {
    for (const { given, surname } of names) {
      if (surname === '') continue
      add(`name ${given}`, id, 'the same first name')
      add(`name ${surname}`, id, 'the surname alone')
      for (const row of nicknameRows(given)) add(`row ${row}`, id, 'a short form of the same first name')
    }
  }
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const pairs: LikelyPair[] = []
  for (const single of profiles) {
    const [name] = single.names
    if (name === undefined || name.surname !== '') continue
    const keys = [`name ${name.given}`, ...nicknameRows(name.given).map((row) => `row ${row}`)]
    const found = new Map<string, string>()
    for (const key of keys) for (const [id, reason] of bearers.get(key) ?? []) if (!found.has(id)) found.set(id, reason)
    if (found.size > BEARERS_MAX) continue
    for (const [id, reason] of found) {
      const [one, other] = single.id < id ? [single.id, id] : [id, single.id]
      const profile = byId.get(id)
      if (seen.has(`${one}\n${other}`) || profile === undefined) continue
      if ([...single.meetings].some((meeting) => profile.meetings.has(meeting))) continue
      const confidence = Math.round((found.size === 1 ? 0.75 : 0.6 / found.size + 0.25) * 100) / 100
      pairs.push({ one, other, kind: 'short', confidence, reason, isCertain: false, isTwice: false })
    }
  }
  return pairs
}

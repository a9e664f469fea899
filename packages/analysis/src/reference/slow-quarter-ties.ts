import type { Facts } from '@evenkeel/domain/facts.ts'
import { meetingRecords } from '../meeting-record.ts'
import { quarterOf } from '../quarter.ts'

/** Returns, for each quarter with dated meetings, [ties, fresh, kept, gone] between people, from sets of pairs of names. */
export function slowQuarterTies(facts: Facts): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, Set<string>>()
  for (const { date, present } of meetingRecords(facts)) {
    if (date === null || present.length === 0) continue
    const own = pairs.get(quarterOf(date)) ?? new Set<string>()
    pairs.set(quarterOf(date), own)
    for (const one of present) for (const other of present) if (one < other) own.add(`${one} ${other}`)
  }
  const seen = new Set<string>()
  let before = new Set<string>()
  return new Map(
    [...pairs.keys()].sort().map((quarter) => {
      const own = pairs.get(quarter) ?? new Set<string>()
      const fresh = [...own].filter((pair) => !seen.has(pair)).length
      const kept = [...own].filter((pair) => before.has(pair)).length
      const row = [own.size, fresh, kept, before.size - kept]
      for (const pair of own) seen.add(pair)
      before = own
      return [quarter, row]
    }),
  )
}

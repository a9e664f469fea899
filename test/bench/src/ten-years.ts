import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { randomBelow, seededRandom } from '@evenkeel/analysis/seeded-random.ts'

const ORGANIZATIONS = 40
const SERIES = 8
const YEARS = 10

/**
 * Returns ten years of a coalition made up from a seed: at scale 1 it has 500 meetings, 300 people and 20,000 items; the
 * scale multiplies meetings and items. Series of meetings have their regulars, a third of the meetings are transcripts.
 */
export function tenYears(scale: number, seed = 11): Facts {
  const random = seededRandom(seed)
  const meetings = Math.max(1, Math.round(500 * scale))
  const items = Math.round(20_000 * scale)
  const people = Array.from({ length: 300 }, (_, index) => `person-${String(index).padStart(3, '0')}`)
  const organizations = Array.from({ length: ORGANIZATIONS }, (_, index) => `organization-${index}`)
  const builder = buildFacts().organization(...organizations)
  people.forEach((person, index) =>
    builder.person(person, index % 17 === 0 ? undefined : organizations[index % ORGANIZATIONS]),
  )
  const dayOf = (part: number): string => {
    const day = Math.min(YEARS * 336 - 1, Math.floor(part * YEARS * 336))
    const [year, rest] = [2016 + Math.floor(day / 336), day % 336]
    return `${year}-${String(Math.floor(rest / 28) + 1).padStart(2, '0')}-${String((rest % 28) + 1).padStart(2, '0')}`
  }
  /** Some of the regulars of the series, and a few guests; the first of a series come most. */
  const gather = (series: number): readonly string[] =>
    people.filter((_, index) => random() < (index % SERIES === series ? 0.55 : 0.02))
  const present: (readonly string[])[] = []
  for (let meeting = 0; meeting < meetings; meeting++) {
    const here = gather(meeting % SERIES)
    present.push(here)
    const absent = people.filter((person) => random() < 0.02 && !here.includes(person))
    const isTranscript = meeting % 3 === 0
    const [chair] = here
    builder.meeting(`meeting-${meeting}`, {
      date: dayOf(meeting / meetings),
      present: here,
      absent,
      ...(chair === undefined ? {} : { roles: { [chair]: 'chair' as const } }),
      ...(isTranscript
        ? { turns: Object.fromEntries(here.filter(() => random() < 0.8).map((who) => [who, randomBelow(random, 40)])) }
        : {}),
    })
  }
  for (let item = 0; item < items; item++) {
    const meeting = Math.min(meetings - 1, Math.floor((item / items) * meetings))
    const here = present[meeting] ?? []
    const somebody = (): readonly string[] => {
      const who = here[Math.floor(random() ** 2 * here.length)]
      return who === undefined ? [] : [who]
    }
    const owners = random() < 0.1 ? [] : [...new Set([...somebody(), ...(random() < 0.15 ? somebody() : [])])]
    const part = item / items
    const fate = random()
    builder.item(`item-${item}`, {
      meeting: `meeting-${meeting}`,
      since: dayOf(part),
      due: random() < 0.6 ? dayOf(part + 0.002 + random() * 0.01) : null,
      status: fate < 0.05 ? 'dropped' : fate < 0.8 - 0.4 * part ? 'done' : 'open',
      owners,
      helpers: random() < 0.4 ? somebody() : [],
    })
  }
  return builder.facts()
}

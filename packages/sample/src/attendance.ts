import { bridge, champion, type SamplePerson } from './people.ts'
import type { Random } from './random.ts'
import type { Series } from './series.ts'

/** Returns the chance, 0 to 1, that a person comes to a meeting that lies `progress` (0 to 1) through the two years. */
function turnoutOf(person: SamplePerson, series: Series, progress: number): number {
  if (person === champion) return 1
  if (person === bridge) return series.key === 'river' ? 0.85 : 0.95
  // The group that falls silent: fewer each month, and nobody in the last two quarters.
  if (person.organization === 'field') return progress > 0.72 ? 0 : 0.85 * (1 - progress / 0.85)
  if (person.organization === 'oldmill') return 0.85
  return series.turnout * (0.7 + 0.3 * Math.min(1.6, person.voice))
}

/** Returns who came and who did not, in the order of the series' members; at least three come. */
export function drawAttendance(
  series: Series,
  progress: number,
  random: Random,
): { present: SamplePerson[]; absent: SamplePerson[] } {
  const present: SamplePerson[] = []
  const absent: SamplePerson[] = []
  for (const person of series.members) {
    ;(random.chance(turnoutOf(person, series, progress)) ? present : absent).push(person)
  }
  // In the last months the champion steps in where conveners have grown tired.
  if (!series.members.includes(champion) && progress > 0.82) present.push(champion)
  while (present.length < 3) {
    const next = absent.find((person) => person.organization !== 'field')
    if (next === undefined) break
    absent.splice(absent.indexOf(next), 1)
    present.push(next)
  }
  return { present, absent }
}

/** Returns who convenes: the conveners in turn at first, and the champion ever more often. */
export function drawFacilitator(
  series: Series,
  number: number,
  progress: number,
  present: readonly SamplePerson[],
  random: Random,
): SamplePerson {
  if (present.includes(champion) && random.chance(0.18 + 0.82 * progress)) return champion
  const turn = series.conveners.filter((person) => person !== champion && present.includes(person))
  return turn[number % Math.max(1, turn.length)] ?? present[0] ?? champion
}

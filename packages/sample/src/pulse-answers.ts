import type { PulseAnswer } from '@evenkeel/domain/pulse.ts'
import { type OrganizationKey, organizations } from './organizations.ts'
import { createRandom } from './random.ts'

/** How an organization is generally seen: its value (power, involvement, resources) and the trust in it, 1 to 4. */
const seen: Readonly<Record<OrganizationKey, readonly [number, number, number, number, number, number]>> = {
  river: [4, 4, 4, 3, 3, 2],
  tenants: [3, 4, 2, 4, 4, 3],
  food: [3, 3, 3, 3, 4, 3],
  health: [2, 3, 3, 4, 3, 4],
  field: [1, 2, 1, 3, 4, 4],
  pantry: [1, 2, 2, 4, 3, 4],
  youth: [1, 2, 1, 2, 3, 4],
  oldmill: [1, 3, 1, 3, 4, 3],
}

/** How many of the other organizations somebody speaks of. */
const SPOKEN_OF = 4

/** Returns what one person of an organization would answer, about a few of the others, from a seed. */
export function answersOf(seed: string, own: string, idOf: (name: string) => string | null): readonly PulseAnswer[] {
  const { number: random } = createRandom(seed)
  const others = organizations.filter(({ name }) => name !== own)
  const first = Math.floor(random() * others.length)
  const chosen = Array.from({ length: SPOKEN_OF }, (_, place) => others[(first + place) % others.length])
  return chosen.flatMap((one): PulseAnswer[] => {
    const organization = one === undefined ? null : idOf(one.name)
    if (one === undefined || organization === null) return []
    const grade = (place: number): number => {
      const usual = seen[one.key][place] ?? 2
      const shift = random() < 0.25 ? -1 : random() < 0.25 ? 1 : 0
      return Math.min(4, Math.max(1, usual + shift))
    }
    const [power, involvement, resources, reliability, mission, openness] = [0, 1, 2, 3, 4, 5].map(grade)
    return [
      {
        organization,
        power: power ?? null,
        involvement: involvement ?? null,
        resources: resources ?? null,
        reliability: reliability ?? null,
        mission: mission ?? null,
        openness: openness ?? null,
      },
    ]
  })
}

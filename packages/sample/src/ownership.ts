import { organizations, type OrganizationKey } from './organizations.ts'
import { bridge, champion, type SamplePerson } from './people.ts'
import type { TaskOwner } from './plan.ts'
import type { Random } from './random.ts'
import type { Series } from './series.ts'

/** Returns the champion's share of a meeting's tasks, 0 to 1, so that over all meetings it grows from a fifth to well over half. */
function championShare(series: Series, progress: number): number {
  if (series.key === 'food' || series.key === 'festival') return progress > 0.82 ? 0.62 : 0
  return 0.29 + 0.54 * progress ** 1.4
}

/**
 * Returns a function that says of each task of a series, in the order of time, whether it falls to the champion.
 * Shares are dealt out evenly and not by chance: with few tasks a quarter, chance alone would hide the story.
 */
export function createChampionQuota(series: Series): (progress: number) => boolean {
  let credit = 0.05
  return (progress) => {
    credit += championShare(series, progress)
    if (credit < 1) return false
    credit -= 1
    return true
  }
}

/** Returns who takes a task: mostly one person who is there, at times two, a group, `all`, an organization, or nobody. */
export function drawOwners(
  series: Series,
  isForChampion: boolean,
  present: readonly SamplePerson[],
  affinity: OrganizationKey | null,
  random: Random,
): TaskOwner[] {
  if (isForChampion && present.includes(champion)) {
    return [{ kind: 'person', person: champion }]
  }
  const others = present.filter((person) => person !== champion)
  const kind = random.number()
  if (kind < 0.13 || others.length === 0) return []
  if (kind < 0.17) return [{ kind: 'party', name: 'all' }]
  if (kind < 0.21) return [{ kind: 'party', name: series.group }]
  if (kind < 0.25) {
    const here = organizations.filter((candidate) =>
      others.some((person) => person.organization === candidate.key && candidate.key !== 'field'),
    )
    if (here.length > 0) return [{ kind: 'party', name: random.pick(here).name }]
  }
  const weight = (person: SamplePerson): number =>
    (person.organization === affinity ? 4 : 1) * (person === bridge ? 2.2 : 1) * (0.3 + person.voice)
  const first = random.weighted(others, weight)
  const rest = others.filter((person) => person !== first)
  // Shared tasks bind people: they come from the working groups alone, so that only the bridge ties one side to the other.
  const isOfOneSide = series.key !== 'coordination' && series.key !== 'assembly'
  if (isOfOneSide && kind < 0.62 && rest.length > 0) {
    const second = rest.includes(bridge) && random.chance(0.5) ? bridge : random.weighted(rest, weight)
    return [first, second].map((person) => ({ kind: 'person', person }))
  }
  return [{ kind: 'person', person: first }]
}

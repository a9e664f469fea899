import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ResourceKind } from '@evenkeel/domain/resource.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import { broughtResources } from './brought-resources.ts'
import { components } from './graph/components.ts'
import { distanceFragmentation, fragmentation } from './graph/fragmentation.ts'
import { createRemovalShape } from './graph/removal-shape.ts'
import { finish, type InParts, stretchOf } from './in-parts.ts'
import { meetingRecords } from './meeting-record.ts'
import { coAttendanceTies } from './network.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import { readRecordInParts, readTiesInParts } from './read-record.ts'
import { createBench, type StandIn } from './stand-ins.ts'
import type { BeforeAfter } from './what-if-removed.ts'
import type { Window } from './window.ts'
import { workingGroups } from './working-groups.ts'

/** A task at meetings that those who leave have held. */
export interface TaskHeld {
  readonly role: MeetingRole
  /** How often they held it. */
  readonly times: number
  /** Of all the times that anybody held it, 0 to 1. */
  readonly share: number
  /** Others who have held it too; none leaves the task empty. */
  readonly others: readonly string[]
}

/** What would stop if several people, or whole organizations, left together. */
export interface SetRemoval {
  /** As asked for, with what the window does not know left out. */
  readonly parties: readonly string[]
  /** Everybody who would leave: the people asked for, and those of the organizations. */
  readonly people: readonly string[]
  /** Open items all of whose owners leave. */
  readonly orphanedItems: readonly string[]
  /** Open items some of whose owners leave. */
  readonly sharedItems: readonly string[]
  readonly tasks: readonly TaskHeld[]
  /** Ties of those who leave, to each other and to others. */
  readonly tiesCut: number
  /** Connected parts of the network of who meets whom. */
  readonly components: BeforeAfter
  /** Borgatti's F and DF, 0 to 1. */
  readonly fragmentation: BeforeAfter
  readonly distanceFragmentation: BeforeAfter
  /** Those who hung together with the largest part before, and would no longer: one list for each part. */
  readonly separated: readonly (readonly string[])[]
  /** Organizations that did not leave and that nobody else has stood for. */
  readonly organizationsLeftWithout: readonly string[]
  /** Kinds of resources that nobody who stays said to bring. */
  readonly resourcesGone: readonly ResourceKind[]
  /** Organizations that leave, or that nobody else has stood for, of which nobody said what they bring. */
  readonly resourcesUnsaid: readonly string[]
  /** Working groups all of whose members leave. */
  readonly groupsLeftEmpty: readonly string[]
  /** For each who leaves and knows work that others know too: those nearest to it, who stay. */
  readonly standIns: readonly { readonly person: string; readonly standIns: readonly StandIn[] }[]
}

/**
 * Returns what would stop if these parties left together, or null when the window knows none of them. An organization
 * takes along everybody who stood for it last, and who belongs to it now; the items that it owns itself go too.
 */
export function whatIfSetRemoved(facts: Facts, window: Window, asked: readonly string[]): SetRemoval | null {
  return finish(whatIfSetRemovedInParts(facts, window, asked))
}

/** Returns the same in parts. */
export function* whatIfSetRemovedInParts(
  facts: Facts,
  window: Window,
  asked: readonly string[],
): InParts<SetRemoval | null> {
  yield* stretchOf(readRecordInParts(facts, window), 0, 0.3)
  const inWindow = yield* stretchOf(readTiesInParts(facts, window), 0.3, 0.5)
  const directory = partyDirectory(inWindow)
  const ownership = readOwnership(inWindow)
  const ties = coAttendanceTies(inWindow, 'person')
  const places = new Map(ties.nodes.map((id, place) => [id, place]))
  const lastStoodFor = new Map<string, string | null>()
  for (const meeting of meetingRecords(inWindow)) {
    for (const person of meeting.present) lastStoodFor.set(person, meeting.organizationOf(person))
  }
  const known = new Set([...places.keys(), ...ownership.itemsOf.keys()])
  const isOf = (person: string, organization: string): boolean =>
    directory.kindOf(person) !== 'organization' &&
    (lastStoodFor.get(person) ?? directory.organizationOf(person, null)) === organization
  const taken = [...new Set(asked)].map((party) => ({
    party,
    people:
      directory.kindOf(party) === 'organization'
        ? [...known].filter((person) => person === party || isOf(person, party))
        : [...known].filter((person) => person === party),
  }))
  const parties = taken.filter(({ people }) => people.length > 0).map(({ party }) => party)
  const leaving = new Set(taken.flatMap(({ people }) => people))
  if (leaving.size === 0) return null
  const open = ownership.items.filter(isOpen)
  const losing = open.map((item) => {
    const owners = ownership.ownersOf(item.id)
    return { id: item.id, left: owners.filter((owner) => leaving.has(owner)).length, all: owners.length }
  })
  const removed = [...leaving].flatMap((person) => places.get(person) ?? [])
  const shape = createRemovalShape(ties.graph)(removed)
  yield 0.6
  const before = distanceFragmentation(ties.graph)
  yield 0.7
  const bench = createBench(inWindow)
  yield 0.8
  const separated = separatedWithout(inWindow, leaving)
  yield 0.9
  const people = [...leaving].filter((person) => directory.kindOf(person) !== 'organization')
  const left = leftWithout(inWindow, leaving).filter((organization) => !parties.includes(organization))
  const gone = new Set([...parties.filter((party) => directory.kindOf(party) === 'organization'), ...left])
  const { kindsOf, suppliersOf } = broughtResources(inWindow)
  const isGone = (member: string): boolean => leaving.has(member) || gone.has(member)
  return {
    parties,
    people,
    orphanedItems: losing.filter(({ left, all }) => left > 0 && left === all).map(({ id }) => id),
    sharedItems: losing.filter(({ left, all }) => left > 0 && left < all).map(({ id }) => id),
    tasks: tasksOf(inWindow, leaving),
    tiesCut: ties.edges.filter(({ source, target }) => leaving.has(source) || leaving.has(target)).length,
    components: { before: components(ties.graph).sizes.length, after: shape.sizes.length },
    fragmentation: { before: fragmentation(ties.graph), after: shape.fragmentation },
    distanceFragmentation: { before, after: shape.distanceFragmentation },
    separated,
    organizationsLeftWithout: left,
    resourcesGone: [...suppliersOf].filter(([, all]) => [...all].every((one) => gone.has(one))).map(([kind]) => kind),
    resourcesUnsaid: [...gone].filter((organization) => !kindsOf.has(organization)),
    groupsLeftEmpty: [...workingGroups(inWindow).membersOf]
      .filter(([, members]) => [...members].every(isGone))
      .map(([group]) => group),
    standIns: people
      .map((person) => ({ person, standIns: bench(person, leaving) }))
      .filter(({ standIns }) => standIns.length > 0),
  }
}

function tasksOf(facts: Facts, leaving: ReadonlySet<string>): readonly TaskHeld[] {
  const holders = new Map<MeetingRole, Map<string, number>>()
  for (const { role, person, state } of facts.attendance) {
    if (role === null || role === 'guest' || state !== 'present') continue
    const counts = holders.get(role) ?? new Map<string, number>()
    holders.set(role, counts.set(person, (counts.get(person) ?? 0) + 1))
  }
  return [...holders].flatMap(([role, counts]): readonly TaskHeld[] => {
    const sum = (list: readonly (readonly [string, number])[]): number =>
      list.reduce((all, [, times]) => all + times, 0)
    const times = sum([...counts].filter(([person]) => leaving.has(person)))
    if (times === 0) return []
    const others = [...counts.keys()].filter((person) => !leaving.has(person))
    return [{ role, times, share: times / sum([...counts]), others }]
  })
}

function leftWithout(facts: Facts, leaving: ReadonlySet<string>): readonly string[] {
  const standing = new Map<string, { leave: boolean; stay: boolean }>()
  for (const meeting of meetingRecords(facts)) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization === null) continue
      const seen = standing.get(organization) ?? { leave: false, stay: false }
      if (leaving.has(person)) seen.leave = true
      else seen.stay = true
      standing.set(organization, seen)
    }
  }
  return [...standing].filter(([, seen]) => seen.leave && !seen.stay).map(([organization]) => organization)
}

function separatedWithout(facts: Facts, leaving: ReadonlySet<string>): readonly (readonly string[])[] {
  const { nodes, edges } = coAttendanceTies(facts, 'person')
  const before = partsOf(nodes, edges, new Set())
  const together = new Set(before[0])
  // The largest part that remains of the one that was largest.
  const [, ...cutOff] = partsOf(nodes, edges, leaving).filter((part) => part.some((person) => together.has(person)))
  return cutOff
}

function partsOf(
  nodes: readonly string[],
  edges: readonly { readonly source: string; readonly target: string }[],
  without: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const around = new Map<string, string[]>(nodes.filter((node) => !without.has(node)).map((node) => [node, []]))
  for (const { source, target } of edges) {
    if (!around.has(source) || !around.has(target)) continue
    around.get(source)?.push(target)
    around.get(target)?.push(source)
  }
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const start of around.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const part = [start]
    for (let at = 0; at < part.length; at++) {
      for (const next of around.get(part[at] ?? '') ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        part.push(next)
      }
    }
    parts.push(part)
  }
  return parts.sort((left, right) => right.length - left.length)
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import { articulationPoints } from './graph/articulation-points.ts'
import { components } from './graph/components.ts'
import { degree, strength } from './graph/degree.ts'
import { distanceFragmentation, fragmentationOfSizes } from './graph/fragmentation.ts'
import { withoutNode } from './graph/graph.ts'
import { finish, type InParts, stretchOf } from './in-parts.ts'
import { meetingRecords } from './meeting-record.ts'
import { coAttendanceTies } from './network.ts'
import { namedOnItems, ROLE_BITS } from './named-on-items.ts'
import { isOpen, readOwnership } from './ownership.ts'
import { partyDirectory } from './party-directory.ts'
import { presentInNumbers } from './present-in-numbers.ts'
import { readRecordInParts, readTiesInParts } from './read-record.ts'
import { rememberOnce } from './remember-once.ts'
import { createBench, type StandIn } from './stand-ins.ts'
import { restrictToWindow, type Window } from './window.ts'

/** A task at meetings that a person has held. */
export interface HeldRole {
  readonly role: MeetingRole
  /** Meetings at which they held it. */
  readonly times: number
  /** Of all the meetings at which anybody held it, 0 to 1. */
  readonly share: number
  /** Others who have held it too. */
  readonly others: readonly string[]
}

/** A figure of the network before and after. */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

/** What would stop if one person left, told of the coalition: it says nothing about how good anybody is. */
export interface Removal {
  readonly person: string
  readonly label: string
  /** Open items that only they own. */
  readonly orphanedItems: readonly string[]
  /** Open items that they own with others. */
  readonly sharedItems: readonly string[]
  readonly roles: readonly HeldRole[]
  /** People they meet with. */
  readonly tiesCut: number
  /** The part, 0 to 1, of all tie strength in the network that is theirs. */
  readonly strengthShare: number
  /** Connected parts of the network of who meets whom. */
  readonly components: BeforeAfter
  /** Share of the remaining pairs that no way connects (Borgatti's F). */
  readonly fragmentation: BeforeAfter
  /** The same, weighted by distance (Borgatti's DF); null in a ranking of everybody, for which it is too dear. */
  readonly distanceFragmentation: BeforeAfter | null
  /** Organizations that nobody else has stood for in the window. */
  readonly organizationsLeftWithout: readonly string[]
  /** Those who know the work best, nearest first, with the reasons. */
  readonly standIns: readonly StandIn[]
  readonly meetings: number
}

/** Returns what would stop if this person left, or null for somebody whom the window does not know. */
export function whatIfRemoved(facts: Facts, window: Window, person: string): Removal | null {
  const inWindow = restrictToWindow(facts, window)
  const removal = createRemovals(inWindow)(person)
  if (removal === null) return null
  const { graph, nodes } = coAttendanceTies(inWindow, 'person')
  const place = nodes.indexOf(person)
  const before = distanceFragmentation(graph)
  const after = place === -1 ? before : distanceFragmentation(withoutNode(graph, place))
  return { ...removal, distanceFragmentation: { before, after } }
}

/**
 * Returns what would stop for everybody in the window, the heaviest consequence first: by orphaned items, then by
 * growth of fragmentation, then by ties cut, then by name. There is no sum of these: they are different things.
 */
export function rankRemovals(facts: Facts, window: Window): readonly Removal[] {
  return finish(rankRemovalsInParts(facts, window))
}

/** People whose leaving is looked at together, before anybody may stop it. */
const PEOPLE_AT_ONCE = 25

/** Returns the same, some people after the others; what was found of them is remembered. */
export function* rankRemovalsInParts(facts: Facts, window: Window): InParts<readonly Removal[]> {
  yield* stretchOf(readRecordInParts(facts, window), 0, 0.2)
  const inWindow = yield* stretchOf(readTiesInParts(facts, window), 0.2, 0.4)
  createBench(inWindow)
  yield 0.5
  const removalOf = createRemovals(inWindow)
  const removals: Removal[] = []
  const people = [...knownPeople(inWindow)]
  for (const [place, person] of people.entries()) {
    if (place % PEOPLE_AT_ONCE === 0) yield 0.6 + (0.4 * place) / people.length
    const removal = removalOf(person)
    if (removal !== null) removals.push(removal)
  }
  const grown = ({ fragmentation }: Removal): number => fragmentation.after - fragmentation.before
  return removals.sort(
    (left, right) =>
      right.orphanedItems.length - left.orphanedItems.length ||
      grown(right) - grown(left) ||
      right.tiesCut - left.tiesCut ||
      (left.label < right.label ? -1 : left.label > right.label ? 1 : left.person < right.person ? -1 : 1),
  )
}

/** People at meetings and people who own items: an organization or group as owner does not leave as a person does. */
function knownPeople(facts: Facts): ReadonlySet<string> {
  const directory = partyDirectory(facts)
  const people = new Set<string>()
  for (const person of presentInNumbers(facts, 'person').parties) people.add(person)
  for (const owner of readOwnership(facts).itemsOf.keys()) {
    if (directory.kindOf(owner) === 'person') people.add(owner)
  }
  return people
}

const createRemovals = rememberOnce((facts: Facts): ((person: string) => Removal | null) => {
  const directory = partyDirectory(facts)
  const people = knownPeople(facts)
  const ties = coAttendanceTies(facts, 'person')
  const places = new Map(ties.nodes.map((id, place) => [id, place]))
  const cuts = new Set(articulationPoints(ties.graph))
  const parts = components(ties.graph)
  const before = shapeOf(parts.sizes)
  const degrees = degree(ties.graph)
  const strengths = strength(ties.graph)
  const totalStrength = strengths.reduce((sum, own) => sum + own, 0) / 2
  const openItems = openItemsByOwner(facts)
  const roles = Array.from(roleHolders(facts), ([role, holders]) => {
    const all = [...holders.values()].reduce((sum, count) => sum + count, 0)
    return { role, holders, all, names: [...holders.keys()] }
  })
  const onlyOneFor = new Map<string, string[]>()
  for (const [organization, members] of peopleByOrganization(facts)) {
    const [only, another] = members
    if (only !== undefined && another === undefined) {
      onlyOneFor.set(only, [...(onlyOneFor.get(only) ?? []), organization])
    }
  }
  const bench = createBench(facts)
  const meetingsOf = countMeetings(facts)
  const found = new Map<string, Removal>()
  const removalOf = (person: string): Removal | null => {
    const removal = found.get(person) ?? findRemoval(person)
    if (removal !== null) found.set(person, removal)
    return removal
  }
  const findRemoval = (person: string): Removal | null => {
    if (!people.has(person)) return null
    const open = openItems.get(person)
    const place = places.get(person)
    const own =
      place === undefined ? { ties: 0, strength: 0 } : { ties: degrees[place] ?? 0, strength: strengths[place] ?? 0 }
    const after =
      place === undefined
        ? before
        : shapeOf(
            cuts.has(place)
              ? components(withoutNode(ties.graph, place)).sizes
              : // Nothing else comes apart: only the person's own part shrinks by one.
                parts.sizes.map((size, part) => (part === parts.of[place] ? size - 1 : size)),
          )
    return {
      person,
      label: directory.nameOf(person),
      orphanedItems: open?.alone ?? [],
      sharedItems: open?.shared ?? [],
      roles: roles.flatMap(({ role, holders, all, names }): HeldRole[] => {
        const times = holders.get(person)
        if (times === undefined) return []
        return [{ role, times, share: times / all, others: names.filter((other) => other !== person) }]
      }),
      tiesCut: own.ties,
      strengthShare: totalStrength > 0 ? own.strength / totalStrength : 0,
      components: { before: before.components, after: after.components },
      fragmentation: { before: before.fragmentation, after: after.fragmentation },
      distanceFragmentation: null,
      organizationsLeftWithout: onlyOneFor.get(person) ?? [],
      standIns: bench(person),
      meetings: meetingsOf.get(person) ?? 0,
    }
  }
  return removalOf
})

/** The ids of each owner's open items: those that nobody else owns, and the others. */
function openItemsByOwner(
  facts: Facts,
): ReadonlyMap<string, { readonly alone: readonly string[]; readonly shared: readonly string[] }> {
  const { items, parties, starts, places, roles } = namedOnItems(facts)
  const found = parties.map(() => ({ alone: [] as string[], shared: [] as string[] }))
  items.forEach((item, place) => {
    if (!isOpen(item)) return
    let owners = 0
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row++) {
      if (((roles[row] as number) & ROLE_BITS.owner) !== 0) owners++
    }
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row++) {
      if (((roles[row] as number) & ROLE_BITS.owner) === 0) continue
      found[places[row] as number]?.[owners === 1 ? 'alone' : 'shared'].push(item.id)
    }
  })
  return new Map(parties.map((party, place) => [party, found[place] ?? { alone: [], shared: [] }]))
}

function shapeOf(sizes: readonly number[]): { readonly components: number; readonly fragmentation: number } {
  return { components: sizes.filter((size) => size > 0).length, fragmentation: fragmentationOfSizes(sizes) }
}

function roleHolders(facts: Facts): ReadonlyMap<MeetingRole, ReadonlyMap<string, number>> {
  const holders = new Map<MeetingRole, Map<string, number>>()
  for (const { role, person, state } of facts.attendance) {
    if (role === null || role === 'guest' || state !== 'present') continue
    const counts = holders.get(role) ?? new Map<string, number>()
    counts.set(person, (counts.get(person) ?? 0) + 1)
    holders.set(role, counts)
  }
  return holders
}

function peopleByOrganization(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>()
  for (const meeting of meetingRecords(facts)) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization === null) continue
      const members = people.get(organization) ?? new Set<string>()
      people.set(organization, members.add(person))
    }
  }
  return people
}

function countMeetings(facts: Facts): ReadonlyMap<string, number> {
  const { parties, places } = presentInNumbers(facts, 'person')
  const counts = new Int32Array(parties.length)
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number
    counts[place] = (counts[place] as number) + 1
  }
  return new Map(parties.map((person, place) => [person, counts[place] ?? 0]))
}

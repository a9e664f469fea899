import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildGraph } from './graph/graph.ts'
import { meetingRecords } from './meeting-record.ts'
import { namedOnItems, partiesOfRows, ROLE_BITS } from './named-on-items.ts'
import type { NetworkLens, Ties } from './network.ts'
import { partyDirectory } from './party-directory.ts'

/** Returns who takes the turn right after whom, by transcripts and captions: an arc from each speaker to the next. */
export function replyTies(facts: Facts, lens: NetworkLens): Ties {
  const meetings = new Map(meetingRecords(facts).map((meeting) => [meeting.id, meeting]))
  const arcs = createArcs()
  for (const { meeting, from, to, count } of facts.transitions) {
    const record = meetings.get(meeting)
    if (record === undefined) continue
    if (lens === 'person') arcs.add(from, to, count)
    else arcs.add(record.organizationOf(from), record.organizationOf(to), count)
  }
  return arcs.ties(lens, 'turns')
}

/**
 * Returns who gives work to whom: an arc from the manager of an item, where it has none from its approver, to its owners
 * and helpers. Dropped items do not count; nobody gives to themself.
 */
export function givingTies(facts: Facts, lens: NetworkLens): Ties {
  const { items, starts, roles } = namedOnItems(facts)
  const { parties, of } = partiesOfRows(facts, lens)
  const directory = partyDirectory(facts)
  const names = parties.map((party) => (lens === 'organization' || directory.kindOf(party) === 'person' ? party : null))
  const arcs = createArcs()
  const givers = new Set<string | null>()
  const takers = new Set<string | null>()
  items.forEach((item, place) => {
    const [first, end] = [starts[place] as number, starts[place + 1] as number]
    let named = 0
    for (let row = first; row < end; row++) named |= roles[row] as number
    const giving = (named & ROLE_BITS.manager) !== 0 ? ROLE_BITS.manager : ROLE_BITS.approver
    if (item.status === 'dropped' || (named & giving) === 0) return
    givers.clear()
    takers.clear()
    for (let row = first; row < end; row++) {
      const bits = roles[row] as number
      const name = names[of[row] as number] ?? null
      if ((bits & giving) !== 0) givers.add(name)
      if ((bits & (ROLE_BITS.owner | ROLE_BITS.helper)) !== 0) takers.add(name)
    }
    for (const giver of givers) for (const taker of takers) arcs.add(giver, taker, 1)
  })
  return arcs.ties(lens, 'tasks')
}

function createArcs() {
  const counts = new Map<string, Map<string, number>>()
  let total = 0
  return {
    add(from: string | null, to: string | null, count: number): void {
      if (from === null || to === null || from === to) return
      const row = counts.get(from) ?? new Map<string, number>()
      counts.set(from, row)
      row.set(to, (row.get(to) ?? 0) + count)
      total += count
    },
    ties(lens: NetworkLens, of: Ties['of']): Ties {
      const nodes = [...new Set([...counts].flatMap(([from, row]) => [from, ...row.keys()]))].sort()
      const edges = nodes.flatMap((source) =>
        [...(counts.get(source) ?? [])]
          .sort(([left], [right]) => (left < right ? -1 : 1))
          .map(([target, count]) => ({ source, target, weight: count, shared: count })),
      )
      return {
        lens,
        of,
        nodes,
        edges,
        occasions: total,
        sizes: [],
        graph: buildGraph({ nodes, edges, directed: true }),
      }
    },
  }
}

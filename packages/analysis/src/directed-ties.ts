import type { Facts } from '@evenkeel/domain/facts.ts'
import { buildGraph } from './graph/graph.ts'
import { meetingRecords } from './meeting-record.ts'
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
  const directory = partyDirectory(facts)
  const items = new Map(facts.items.filter(({ status }) => status !== 'dropped').map((item) => [item.id, item]))
  const roles = new Map<string, { managers: string[]; approvers: string[]; doers: string[] }>()
  for (const { item, party, role } of facts.assignments) {
    const known = roles.get(item) ?? { managers: [], approvers: [], doers: [] }
    roles.set(item, known)
    if (role === 'manager') known.managers.push(party)
    else if (role === 'approver') known.approvers.push(party)
    else if (role === 'owner' || role === 'helper') known.doers.push(party)
  }
  const arcs = createArcs()
  for (const [id, { managers, approvers, doers }] of roles) {
    const item = items.get(id)
    if (item === undefined) continue
    const placeOf = (party: string): string | null =>
      lens === 'organization'
        ? directory.organizationOf(party, item.since)
        : directory.kindOf(party) === 'person'
          ? party
          : null
    const givers = new Set((managers.length > 0 ? managers : approvers).map(placeOf))
    const takers = new Set(doers.map(placeOf))
    for (const giver of givers) for (const taker of takers) arcs.add(giver, taker, 1)
  }
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
      return { lens, of, nodes, edges, occasions: total, rows: [], graph: buildGraph({ nodes, edges, directed: true }) }
    },
  }
}

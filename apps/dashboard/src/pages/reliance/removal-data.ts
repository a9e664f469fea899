import { measureReliance } from '@evenkeel/analysis/measures/reliance.ts'
import { meetingRecords } from '@evenkeel/analysis/meeting-record.ts'
import { coAttendanceTies } from '@evenkeel/analysis/network.ts'
import { isOpen, readOwnership } from '@evenkeel/analysis/ownership.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import type { HeldRole } from '@evenkeel/analysis/what-if-removed.ts'
import { whatIfRemoved, type Removal } from '@evenkeel/analysis/what-if-removed.ts'
import { restrictToWindow, type Window } from '@evenkeel/analysis/window.ts'
import type { RemovalOrganization, RemovalSlopeData } from '@evenkeel/charts/removal-slope/layout.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Figure } from '../participation/talk-data.ts'

export interface PersonChoice {
  readonly id: string
  readonly name: string
  readonly orphaned: number
}

export interface StandInChoice {
  readonly id: string
  readonly name: string
  readonly reasons: readonly string[]
}

export interface RemovalAnswer {
  readonly figure: Figure<RemovalSlopeData>
  /** How many open items would lose their only owner, and how many one of several. */
  readonly orphaned: number
  readonly shared: number
  readonly roles: readonly HeldRole[]
  readonly leftWithout: readonly string[]
  readonly standIns: readonly StandInChoice[]
}

/** Returns the people of a window, those first whose leaving would stop most. */
export function peopleByConsequence(facts: Facts, window: Window): readonly PersonChoice[] {
  const result = measureReliance(facts, window)
  if (result.status !== 'measured') return []
  return result.detail.removals.map(({ person, label, orphanedItems }) => ({
    id: person,
    name: label,
    orphaned: orphanedItems.length,
  }))
}

function organizationsBefore(inWindow: Facts, removal: Removal): RemovalOrganization[] {
  const directory = partyDirectory(inWindow)
  const { items, ownersOf } = readOwnership(inWindow)
  const stoodFor = new Map<string, string>()
  for (const meeting of meetingRecords(inWindow)) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization !== null) stoodFor.set(person, organization)
    }
  }
  const rows = new Map<string, RemovalOrganization>()
  const row = (id: string): RemovalOrganization => {
    const known = rows.get(id) ?? {
      id,
      name: directory.nameOf(id),
      itemsBefore: 0,
      itemsAfter: 0,
      tiesBefore: 0,
      tiesAfter: 0,
    }
    rows.set(id, known)
    return known
  }
  for (const item of items.filter(isOpen)) {
    const holders = new Map<string, boolean>()
    for (const owner of ownersOf(item.id)) {
      const organization = directory.organizationOf(owner, item.since)
      if (organization === null) continue
      holders.set(organization, (holders.get(organization) ?? false) || owner !== removal.person)
    }
    for (const [organization, stays] of holders) {
      row(organization).itemsBefore += 1
      if (stays) row(organization).itemsAfter += 1
    }
  }
  for (const { source, target } of coAttendanceTies(inWindow, 'person').edges) {
    const [from, to] = [stoodFor.get(source), stoodFor.get(target)]
    if (from === undefined || to === undefined || from === to) continue
    const stays = source !== removal.person && target !== removal.person
    for (const organization of [from, to]) {
      row(organization).tiesBefore += 1
      if (stays) row(organization).tiesAfter += 1
    }
  }
  return [...rows.values()]
}

/** Returns who would no longer hang together with the largest part of the network of shared meetings. */
function cutOffWithout(inWindow: Facts, person: string): { id: string; name: string }[] {
  const directory = partyDirectory(inWindow)
  const { nodes, edges } = coAttendanceTies(inWindow, 'person')
  const partsOf = (left: string | null): string[][] => {
    const around = new Map<string, string[]>(nodes.filter((node) => node !== left).map((node) => [node, []]))
    for (const { source, target } of edges) {
      if (source === left || target === left) continue
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
  const apartBefore = new Set(partsOf(null).slice(1).flat())
  return partsOf(person)
    .slice(1)
    .flat()
    .filter((id) => !apartBefore.has(id))
    .map((id) => ({ id, name: directory.nameOf(id) }))
}

/** Returns what would stop if one person left, as a figure and by name; null for somebody whom the window does not know. */
export function removalAnswer(facts: Facts, window: Window, person: string): RemovalAnswer | null {
  const removal = whatIfRemoved(facts, window, person)
  if (removal === null) return null
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const { items, ownersOf } = readOwnership(inWindow)
  const open = items.filter(isOpen)
  const texts = new Map(inWindow.items.map((item) => [item.id, item.text]))
  const owned = open.filter((item) => ownersOf(item.id).length > 0).length
  const ties = coAttendanceTies(inWindow, 'person')
  const orphaned = removal.orphanedItems.map((id) => ({ id, text: texts.get(id) ?? id }))
  const organization = directory.organizationOf(person, null)
  const organizationName = organization === null ? null : directory.nameOf(organization)
  return {
    figure: {
      data: {
        person: { id: person, name: removal.label },
        measures: [
          { id: 'owned', name: 'Open items with an owner', before: owned, after: owned - orphaned.length },
          { id: 'parts', name: 'Separate parts of the network', ...removal.components },
          {
            id: 'ties',
            name: 'Ties between people who meet',
            before: ties.edges.length,
            after: ties.edges.length - removal.tiesCut,
          },
        ],
        organizations: organizationsBefore(inWindow, removal),
        orphaned: orphaned.map((item) => ({ ...item, organization: organizationName })),
        cutOff: cutOffWithout(inWindow, person),
        basis: { items: open.length, meetings: inWindow.meetings.length },
      },
      basis: {
        n: `${open.length} open items and ${inWindow.meetings.length} meetings; ${removal.label} was at ${removal.meetings}`,
        method:
          'The record as it is, once with and once without the person: their items lose one owner, their ties go. What others would take over is not guessed.',
        uncertainty:
          'none, since it takes the record as it stands and forecasts nothing; what was never written down is missing.',
      },
    },
    orphaned: orphaned.length,
    shared: removal.sharedItems.length,
    roles: removal.roles,
    leftWithout: removal.organizationsLeftWithout.map((id) => directory.nameOf(id)),
    standIns: removal.standIns.map(({ person: id, label, reasons }) => ({ id, name: label, reasons })),
  }
}

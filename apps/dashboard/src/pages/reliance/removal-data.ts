import { numberWords } from '@evenkeel/charts/number-words/number-words.ts'
import { finish, type InParts, stretchOf } from '@evenkeel/analysis/in-parts.ts'
import { measureReliance } from '@evenkeel/analysis/measures/reliance.ts'
import { meetingRecords } from '@evenkeel/analysis/meeting-record.ts'
import { coAttendanceTies } from '@evenkeel/analysis/network.ts'
import { isOpen, readOwnership } from '@evenkeel/analysis/ownership.ts'
import { partyDirectory } from '@evenkeel/analysis/party-directory.ts'
import { rankRemovalsInParts } from '@evenkeel/analysis/what-if-removed.ts'
import { whatIfSetRemovedInParts, type SetRemoval, type TaskHeld } from '@evenkeel/analysis/what-if-set-removed.ts'
import { restrictToWindow, type Window } from '@evenkeel/analysis/window.ts'
import type { RemovalOrganization, RemovalSlopeData } from '@evenkeel/charts/removal-slope/layout.ts'
import { nameList } from '@evenkeel/charts/number-words/name-list.ts'
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
  /** In whose place; null where only one person leaves. */
  readonly inPlaceOf: string | null
  readonly reasons: readonly string[]
}

export interface RemovalAnswer {
  readonly figure: Figure<RemovalSlopeData>
  /** Who was asked about, as far as the window knows them. */
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  /** How many open items would lose their only owner, and how many one of several. */
  readonly orphaned: number
  readonly shared: number
  readonly tasks: readonly TaskHeld[]
  readonly leftWithout: readonly string[]
  /** What nobody who stays said to bring, and those who leave of whom nobody said what they bring. */
  readonly resourcesGone: readonly string[]
  readonly resourcesUnsaid: readonly string[]
  readonly groupsLeftEmpty: readonly string[]
  readonly standIns: readonly StandInChoice[]
}

/** Returns the organizations of a window by name: those that somebody stood for, or that own items. */
export function organizationChoices(facts: Facts, window: Window): readonly PersonChoice[] {
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const found = new Set<string>()
  for (const meeting of meetingRecords(inWindow)) {
    for (const person of meeting.present) {
      const organization = meeting.organizationOf(person)
      if (organization !== null) found.add(organization)
    }
  }
  return [...found]
    .map((id) => ({ id, name: directory.nameOf(id), orphaned: 0 }))
    .sort((left, right) => left.name.localeCompare(right.name, 'en'))
}

/** Returns the people of a window, those first whose leaving would stop most. */
export function peopleByConsequence(facts: Facts, window: Window): readonly PersonChoice[] {
  return finish(peopleByConsequenceInParts(facts, window))
}

/** Returns the same, some people after the others. */
export function* peopleByConsequenceInParts(facts: Facts, window: Window): InParts<readonly PersonChoice[]> {
  yield* rankRemovalsInParts(facts, window)
  // What was found of each is remembered.
  const result = measureReliance(facts, window)
  if (result.status !== 'measured') return []
  return result.detail.removals.map(({ person, label, orphanedItems }) => ({
    id: person,
    name: label,
    orphaned: orphanedItems.length,
  }))
}

function organizationsBefore(inWindow: Facts, leaving: ReadonlySet<string>): RemovalOrganization[] {
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
      holders.set(organization, (holders.get(organization) ?? false) || !leaving.has(owner))
    }
    for (const [organization, stays] of holders) {
      row(organization).itemsBefore += 1
      if (stays) row(organization).itemsAfter += 1
    }
  }
  for (const { source, target } of coAttendanceTies(inWindow, 'person').edges) {
    const [from, to] = [stoodFor.get(source), stoodFor.get(target)]
    if (from === undefined || to === undefined || from === to) continue
    const stays = !leaving.has(source) && !leaving.has(target)
    for (const organization of [from, to]) {
      row(organization).tiesBefore += 1
      if (stays) row(organization).tiesAfter += 1
    }
  }
  return [...rows.values()]
}

/** Returns what would stop if these left together, as a figure and by name; null where the window knows none of them. */
export function removalAnswer(facts: Facts, window: Window, parties: readonly string[]): RemovalAnswer | null {
  return finish(removalAnswerInParts(facts, window, parties))
}

/** Returns the same in parts. */
export function* removalAnswerInParts(
  facts: Facts,
  window: Window,
  parties: readonly string[],
): InParts<RemovalAnswer | null> {
  const removal = yield* stretchOf(whatIfSetRemovedInParts(facts, window, parties), 0, 0.9)
  yield 0.9
  if (removal === null) return null
  const inWindow = restrictToWindow(facts, window)
  const directory = partyDirectory(inWindow)
  const { items, ownersOf } = readOwnership(inWindow)
  const open = items.filter(isOpen)
  const texts = new Map(inWindow.items.map((item) => [item.id, item]))
  const owned = open.filter((item) => ownersOf(item.id).length > 0).length
  const ties = coAttendanceTies(inWindow, 'person')
  const leaving = new Set([...removal.people, ...removal.parties])
  const named = removal.parties.map((id) => ({ id, name: directory.nameOf(id) }))
  const orphaned = removal.orphanedItems.map((id) => {
    const item = texts.get(id)
    const [owner = ''] = ownersOf(id)
    const organization = directory.organizationOf(owner, item?.since ?? null)
    return { id, text: item?.text ?? id, organization: organization === null ? null : directory.nameOf(organization) }
  })
  const meetings = meetingRecords(inWindow).filter(({ present }) =>
    present.some((person) => leaving.has(person)),
  ).length
  const name = nameList(named.map((party) => party.name))
  return {
    figure: {
      data: {
        person: { id: named[0]?.id ?? '', name },
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
        organizations: organizationsBefore(inWindow, leaving).filter(({ id }) => !leaving.has(id)),
        orphaned,
        cutOff: removal.separated.flat().map((id) => ({ id, name: directory.nameOf(id) })),
        basis: { items: open.length, meetings: inWindow.meetings.length },
      },
      basis: {
        n: `${numberWords(open.length)} open items and ${inWindow.meetings.length} meetings; ${name} ${named.length === 1 ? 'was' : 'were'} at ${meetings}`,
        method:
          'The record as it is, once with and once without them: their items lose their owners, their ties go. What others would take over is not guessed.',
        uncertainty:
          'none, since it takes the record as it stands and forecasts nothing; what was never written down is missing.',
      },
    },
    parties: named,
    orphaned: orphaned.length,
    shared: removal.sharedItems.length,
    tasks: removal.tasks,
    leftWithout: removal.organizationsLeftWithout.map((id) => directory.nameOf(id)),
    resourcesGone: removal.resourcesGone,
    resourcesUnsaid: removal.resourcesUnsaid.map((id) => directory.nameOf(id)),
    groupsLeftEmpty: removal.groupsLeftEmpty.map((id) => directory.nameOf(id)),
    standIns: standInChoices(removal, directory.nameOf),
  }
}

/** Of several who leave, each brings the one nearest to them; of one, all are named. */
function standInChoices(removal: SetRemoval, nameOf: (party: string) => string): readonly StandInChoice[] {
  const isOne = removal.people.length === 1
  return removal.standIns.flatMap(({ person, standIns }) =>
    standIns.slice(0, isOne ? standIns.length : 1).map(({ person: id, label, reasons }) => ({
      id: `${person} ${id}`,
      name: label,
      inPlaceOf: isOne ? null : nameOf(person),
      reasons,
    })),
  )
}

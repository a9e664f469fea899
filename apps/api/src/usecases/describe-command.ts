import type { HistoryKind } from '@evenkeel/contract/history-kind.ts'
import type { HistoryDeed } from '@evenkeel/contract/history.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'

type EventType = EventBody['type']

/** What a deed was about, by which its words or names are found. */
export interface Subject {
  readonly of: 'item' | 'decision' | 'party'
  readonly id: string
}

export interface Deed {
  readonly deed: HistoryDeed
  readonly count: number
  readonly subjects: readonly Subject[]
}

const ofNotes: ReadonlySet<EventType> = new Set([
  'source.read',
  'meeting.recorded',
  'attendance.recorded',
  'speaking.recorded',
  'item.recorded',
  'item.sighted',
  'item.gone',
  'decision.recorded',
])
const ofOrganizations: ReadonlySet<EventType> = new Set([
  'organization.declared',
  'organization.resources-set',
  'group.members-set',
])
const ofPeople: ReadonlySet<EventType> = new Set([
  'person.erased',
  'person.speaking-counted',
  'presence.denied',
  'organization.agreed',
  'pulse.answered',
  'pulse.withdrawn',
])
const ofCharter: ReadonlySet<EventType> = new Set([
  'retention.applied',
  'aims.set',
  'quick-win.set',
  'pulse.opened',
  'pulse.closed',
])

/** Returns what a command was about, by the types of its events: of several the one that brought the others along. */
export function kindOfCommand(types: readonly EventType[]): HistoryKind {
  const has = (test: (type: EventType) => boolean): boolean => types.some(test)
  if (has((type) => type.startsWith('command.'))) return 'undoing'
  if (has((type) => ofPeople.has(type))) return 'people'
  if (has((type) => type.startsWith('charter.') || ofCharter.has(type))) return 'charter'
  if (has((type) => ofNotes.has(type))) return 'notes'
  if (has((type) => type.startsWith('item.'))) return 'items'
  if (has((type) => type.startsWith('decision.'))) return 'decisions'
  return has((type) => ofOrganizations.has(type)) ? 'organizations' : 'names'
}

/** Returns what a command did, by sort, in the order of its events. */
export function deedsOf(bodies: readonly EventBody[]): readonly Deed[] {
  const found = new Map<HistoryDeed, { readonly subjects: Subject[]; count: number }>()
  for (const body of bodies) {
    const { deed, subjects } = deedOf(body)
    const known = found.get(deed) ?? { count: 0, subjects: [] }
    known.count += 1
    known.subjects.push(...subjects)
    found.set(deed, known)
  }
  return [...found].map(([deed, { count, subjects }]) => ({ deed, count, subjects }))
}

const done = {
  open: 'items-reopened',
  done: 'items-completed',
  dropped: 'items-dropped',
} as const

function deedOf(body: EventBody): { readonly deed: HistoryDeed; readonly subjects: readonly Subject[] } {
  const of = (deed: HistoryDeed, ...subjects: readonly Subject[]) => ({ deed, subjects })
  const item = (id: string): Subject => ({ of: 'item', id })
  const decision = (id: string): Subject => ({ of: 'decision', id })
  const party = (id: string): Subject => ({ of: 'party', id })
  switch (body.type) {
    case 'party.added':
      return of('parties-added', party(body.party.id))
    case 'party.renamed':
      return of('names-changed', party(body.party))
    case 'party.alias-added':
      return of('aliases-added', party(body.alias.party))
    case 'party.merged':
      return of('parties-merged', party(body.from), party(body.into))
    case 'party.unmerged':
      return of('merges-undone', party(body.from), party(body.into))
    case 'party.distinguished':
      return of('parties-told-apart', party(body.one), party(body.other))
    case 'party.undistinguished':
      return of('told-apart-undone', party(body.one), party(body.other))
    case 'organization.declared':
      return of('organizations-declared', party(body.organization))
    case 'organization.resources-set':
      return of('resources-set', party(body.organization))
    case 'group.members-set':
      return of('group-members-set', party(body.group))
    case 'organization.agreed':
      return of('organizations-agreed', party(body.organization))
    case 'presence.denied':
      return of('presences-denied', party(body.party))
    case 'person.speaking-counted':
      return of('speaking-choices', party(body.party))
    case 'person.erased':
      return of('people-erased')
    case 'membership.stated':
      return of('memberships-stated', party(body.membership.person))
    case 'source.read':
      return of('source-read')
    case 'meeting.recorded':
      return of('meetings-recorded')
    case 'attendance.recorded':
      return of('attendance-recorded')
    case 'speaking.recorded':
      return of('speaking-recorded')
    case 'item.recorded':
      return of('items-recorded', item(body.item.id))
    case 'item.changed':
      return of('items-changed', item(body.item))
    case 'item.status-set':
      return of(done[body.status], item(body.item))
    case 'item.confirmed':
      return of('items-confirmed', item(body.item))
    case 'item.sighted':
      return of('items-seen-again', item(body.item))
    case 'item.gone':
      return of('items-gone', item(body.item))
    case 'decision.recorded':
      return of('decisions-recorded', decision(body.decision.id))
    case 'decision.confirmed':
      return of('decisions-confirmed', decision(body.decision))
    case 'decision.withdrawn':
      return of('decisions-withdrawn', decision(body.decision))
    case 'command.undone':
      return of('commands-undone')
    case 'command.redone':
      return of('commands-redone')
    case 'retention.applied':
      return of('retention-applied')
    case 'charter.roles-set':
      return of('roles-set')
    case 'charter.protection-set':
      return of('protection-set')
    case 'charter.governance-set':
      return of('governance-set')
    case 'charter.beginning-set':
      return of('beginning-set')
    case 'aims.set':
      return of('aims-set')
    case 'item.purpose-set':
      return of('purposes-set', item(body.item))
    case 'decision.purpose-set':
      return of('decision-purposes-set', decision(body.decision))
    case 'quick-win.set':
      return of('quick-wins-set', ...(body.of === 'item' ? [item(body.subject)] : []))
    case 'pulse.opened':
      return of('pulses-opened')
    case 'pulse.closed':
      return of('pulses-closed')
    case 'pulse.answered':
      return of('pulse-answers-given')
    case 'pulse.withdrawn':
      return of('pulse-answers-withdrawn')
    default:
      return body satisfies never
  }
}

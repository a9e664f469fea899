import type { Facts } from '@evenkeel/domain/facts.ts'
import { ResourceKind } from '@evenkeel/domain/resource.ts'
import { randomBelow, seededRandom, type SeededRandom } from '../seeded-random.ts'

/** What is uneven in who has power in a simulated coalition, each from 0 (not at all) to 1 (altogether). */
export interface UnevenPower {
  /** One person is named to approve the items. */
  readonly oneWord?: number
  /** Groups that bring more speak, move and approve more for each seat. */
  readonly bought?: number
  /** The proposals of one group carry, those of others do not. */
  readonly alwaysWins?: number
  /** All were said to run it together, and one group leads and approves. */
  readonly hangsOnOne?: number
  /** One group was said to run it, and so much of the time nobody in particular leads; at 0 that group leads four of five meetings. */
  readonly leaderless?: number
}

interface Seat {
  readonly person: string
  readonly organization: string
}

/**
 * Adds to a coalition who approves its items, what its groups bring, how proposals end and by whom it said that it is run,
 * drawn from a seed of their own. In a fair one whoever was in the room is as likely as anybody else to be named as approver,
 * in more or fewer of the items; larger groups bring more in some, and proposals of one meeting fare alike.
 */
export function addSimulatedPower(facts: Facts, seed: number, uneven: UnevenPower): void {
  const random = seededRandom(seed * 15_485_863 + 29)
  const chance = (likelihood: number | undefined): boolean => random() < (likelihood ?? 0)
  const isUneven = Object.keys(uneven).length > 0
  const has = (): boolean => random() < 0.7 || isUneven
  const organizationOf = new Map(facts.memberships.map(({ person, organization }) => [person, organization]))
  const rooms = new Map<string, Seat[]>(facts.meetings.map(({ id }) => [id, []]))
  for (const { meeting, person, state } of facts.attendance) {
    if (state === 'present') rooms.get(meeting)?.push({ person, organization: organizationOf.get(person) ?? '' })
  }
  const anybody = (meeting: string | null): string | undefined => {
    const room = rooms.get(meeting ?? '') ?? []
    return room[randomBelow(random, Math.max(1, room.length))]?.person
  }
  const organizations = facts.parties.filter(({ kind }) => kind === 'organization').map(({ id }) => id)
  const [one = ''] = organizations
  const ofOne = facts.memberships.filter(({ organization }) => organization === one).map(({ person }) => person)
  const [approver] = ofOne
  if (has()) {
    const usual = isUneven ? 0.6 : 0.1 + 0.6 * random()
    for (const { id, meeting } of facts.items) {
      const fallsTo = anybody(meeting)
      const isNamed = random() < usual
      const party = chance(uneven.oneWord) || chance(uneven.hangsOnOne) ? approver : fallsTo
      if (isNamed && party !== undefined) facts.assignments.push({ item: id, party, role: 'approver' })
    }
  }
  const kinds = new Map<string, number>()
  if (has()) {
    const bySize = chance(0.5)
    for (const organization of organizations) {
      const size = facts.memberships.filter((row) => row.organization === organization).length
      const count = Math.min(9, bySize ? size + randomBelow(random, 3) : randomBelow(random, 7))
      if (!chance(0.9)) continue
      kinds.set(organization, count)
      if (count === 0) facts.bringsNothing = [...(facts.bringsNothing ?? []), organization]
      for (const kind of ResourceKind.options.slice(0, count)) {
        facts.resources = [...(facts.resources ?? []), { organization, kind }]
      }
    }
  }
  if (uneven.bought !== undefined) buySay(facts, rooms, kinds, uneven.bought, random)
  if (has()) {
    const usual = 0.4 + 0.5 * random()
    const luck = new Map(facts.meetings.map(({ id }) => [id, usual + 0.3 * (random() - 0.5)]))
    for (const decision of facts.decisions) {
      const likely = luck.get(decision.meeting) ?? usual
      const strength = uneven.alwaysWins ?? 0
      const isTheirs = organizationOf.get(decision.mover ?? '') === one
      const carries = random() < (isTheirs ? likely + (1 - likely) * strength : likely * (1 - strength))
      decision.outcome = carries ? 'carried' : random() < 0.5 ? 'failed' : 'tabled'
    }
  }
  facts.governance = uneven.leaderless === undefined ? (has() ? 'shared' : null) : 'lead-organization'
  const leads = uneven.leaderless === undefined ? uneven.hangsOnOne : 0.8 * (1 - uneven.leaderless)
  if (leads !== undefined) {
    for (const row of facts.attendance) {
      if (row.role !== 'chair' && row.role !== 'facilitator') continue
      const there = (rooms.get(row.meeting) ?? []).filter(({ organization }) => organization === one)
      const other = there[randomBelow(random, Math.max(1, there.length))]
      if (other === undefined || !chance(leads)) continue
      row.person = other.person
    }
  }
}

/** Those who bring more speak, move and approve more: at strength 1 somebody of who brings most five times as much as of who brings least. */
function buySay(
  facts: Facts,
  rooms: ReadonlyMap<string, readonly Seat[]>,
  kinds: ReadonlyMap<string, number>,
  strength: number,
  random: SeededRandom,
): void {
  const most = Math.max(1, ...kinds.values())
  const weightOf = (organization: string): number => 1 + 4 * strength * ((kinds.get(organization) ?? 0) / most)
  const seatOf = new Map([...rooms.values()].flat().map(({ person, organization }) => [person, organization]))
  const somebody = (meeting: string | null): string | null => {
    const room = rooms.get(meeting ?? '') ?? []
    const all = room.reduce((sum, { organization }) => sum + weightOf(organization), 0)
    let at = random() * all
    return (room.find(({ organization }) => (at -= weightOf(organization)) < 0) ?? room[0])?.person ?? null
  }
  const meetingOf = new Map(facts.items.map(({ id, meeting }) => [id, meeting]))
  for (const row of facts.assignments) {
    const party = row.role === 'approver' && random() < strength ? somebody(meetingOf.get(row.item) ?? null) : null
    if (party !== null) row.party = party
  }
  for (const row of facts.speaking) row.turns = Math.round(row.turns * weightOf(seatOf.get(row.person) ?? ''))
  for (const decision of facts.decisions) {
    const mover = decision.mover && random() < strength ? somebody(decision.meeting) : null
    if (mover !== null) decision.mover = mover
  }
}

import { buildFacts } from '@evenkeel/domain/testing/facts-builder.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { MeetingRole } from '@evenkeel/domain/meeting.ts'
import { dayNumber, dayOfNumber } from '@evenkeel/domain/day-number.ts'
import { randomBelow, seededRandom, type SeededRandom } from '../seeded-random.ts'
import { addSimulatedBeginning, type Beginning } from './simulated-beginning.ts'
import { addSimulatedAims, type Straying } from './simulated-aims.ts'
import { addSimulatedPower, type UnevenPower } from './simulated-power.ts'

/** What a simulated coalition does unfairly, each from 0 (not at all) to 1 (altogether). */
export interface Unfairness extends Straying, UnevenPower, Beginning {
  /** Items are left without an owner, or with two. */
  readonly ownerless?: number
  /** The same, but only of late; and notes stop naming who leads. */
  readonly rolesBlur?: number
  /** Of late fewer commitments are kept. */
  readonly slipping?: number
  /** Of late the meetings come further apart, at 1 four times as far. */
  readonly slowing?: number
  /** Items fall to one person who is away, and stays away. */
  readonly untold?: number
  /** Directly affected groups are heard less. */
  readonly affectedQuiet?: number
  /** Decisions are made when none of the directly affected groups is there. */
  readonly affectedBypassed?: number
  /** One group stays away of late. */
  readonly silent?: number
  /** One group speaks, moves and leads more. */
  readonly dominant?: number
  /** One person takes the items. */
  readonly champion?: number
  /** Half of the people meet apart from the other half, but for one person. */
  readonly split?: number
  /** One person leads the meetings they are at. */
  readonly fixedRole?: number
}

interface Person {
  readonly id: string
  readonly place: number
  readonly organization: number
  readonly comes: number
}

/** A number around 1, never negative, with a long tail: how much somebody happens to have to say at one meeting. */
function share(random: SeededRandom): number {
  return -Math.log(1 - random())
}

/**
 * Returns a coalition drawn from a seed whose members are exchangeable: whoever is in the room is as likely as anybody
 * else in it to speak, to move, to lead and to be given an item. What is not even is what real coalitions have uneven for
 * no fault: people come more or less often, meetings have more or less to talk about, one person happens to speak long at
 * one meeting, some meetings' items go badly together, and some meetings are skipped. `unfair` adds what a detector is for.
 */
export function simulateCoalition(seed: number, unfair: Unfairness = {}): Facts {
  const random = seededRandom(seed * 7919 + 17)
  const chance = (likelihood: number | undefined): boolean => random() < (likelihood ?? 0)
  const builder = buildFacts()
  const organizations = Array.from({ length: 4 + randomBelow(random, 7) }, (_, index) => `organization-${index}`)
  builder.organization(...organizations)
  const people: Person[] = []
  organizations.forEach((id, organization) => {
    const many = 1 + randomBelow(random, 4)
    for (let one = 0; one < many; one++) {
      const person = `person-${people.length}`
      builder.person(person, id)
      people.push({ id: person, place: people.length, organization, comes: 0.45 + 0.5 * random() })
    }
  })
  // The directly affected are two groups, which every coalition here has; the dominant and the silent one are others.
  const isAffected = (person: Person): boolean => person.organization < 2
  const meetings = 24 + randomBelow(random, 37)
  const lateFrom = meetings - Math.max(4, Math.floor(meetings / 4))
  const usualGap = [7, 14, 28][randomBelow(random, 3)] ?? 14
  // What a detector finds is asked of records that hold what it looks at; false alarms are asked of all kinds of records.
  const isUnfair = Object.keys(unfair).length > 0
  const hasTranscripts = chance(0.6) || isUnfair
  const hasMovers = chance(0.6) || isUnfair
  const busy = 1 + randomBelow(random, 4)
  const keeps = 0.5 + 0.4 * random()
  const [champion, away] = [people[0], people.at(-1)]
  const days: number[] = []
  let day = dayNumber('2023-01-10')
  for (let meeting = 0; meeting < meetings; meeting++) {
    days.push(day)
    const jitter = 0.75 + 0.5 * random()
    const skipped = chance(0.06) ? 2 : 1
    const slow = meeting >= lateFrom - 1 ? 1 + 3 * (unfair.slowing ?? 0) : 1
    day += Math.max(1, Math.round(usualGap * jitter * skipped * slow))
  }
  const facts = builder.facts()
  let items = 0
  for (let meeting = 0; meeting < meetings; meeting++) {
    const isLate = meeting >= lateFrom
    const id = `meeting-${meeting}`
    const half = chance(unfair.split) ? randomBelow(random, 2) : null
    const isWithoutAffected = (unfair.affectedBypassed ?? 0) > 0 && meeting % 2 === 1
    const present = people.filter((person) => {
      if (person === away && (unfair.untold ?? 0) > 0) return meeting < 3
      if (half !== null && person !== champion && person.place % 2 !== half) return false
      if (isWithoutAffected && isAffected(person)) return false
      if (person.organization === 2 && isLate && chance(unfair.silent)) return false
      return chance(person.comes)
    })
    if (present.length < 2) continue
    const somebody = (from: readonly Person[] = present): Person | undefined => from[randomBelow(random, from.length)]
    const roles: Record<string, MeetingRole> = {}
    const dominant = present.filter((person) => person.organization === 2)
    const among = (): Person | undefined =>
      dominant.length > 0 && chance(unfair.dominant) ? somebody(dominant) : somebody()
    if (!isLate || !chance(unfair.rolesBlur)) {
      const leads =
        champion !== undefined && present.includes(champion) && chance(unfair.fixedRole) ? champion : among()
      const notes = somebody()
      if (leads !== undefined && chance(0.9)) roles[leads.id] = chance(0.5) ? 'chair' : 'facilitator'
      if (notes !== undefined && roles[notes.id] === undefined && chance(0.9)) roles[notes.id] = 'note-taker'
    }
    const turns: Record<string, number> = {}
    if (hasTranscripts && chance(0.8)) {
      const total = 20 + randomBelow(random, 100)
      const weights = present.map((person) => {
        const quiet = isAffected(person) ? 1 - (unfair.affectedQuiet ?? 0) : 1
        const loud = person.organization === 2 ? 1 + 4 * (unfair.dominant ?? 0) : 1
        return share(random) * quiet * loud
      })
      const sum = weights.reduce((all, weight) => all + weight, 0)
      present.forEach((person, index) => {
        turns[person.id] = Math.round((total * (weights[index] ?? 0)) / sum)
      })
    }
    const isListed = chance(0.95)
    builder.meeting(id, {
      date: dayOfNumber(days[meeting] ?? 0),
      present: isListed ? present.map((person) => person.id) : [],
      absent: isListed
        ? people.filter((person) => !present.includes(person) && chance(0.3)).map(({ id: who }) => who)
        : [],
      turns,
      roles,
    })
    decide(facts, { id, isBypassed: !present.some(isAffected), among, hasMovers, random, unfair })
    // What happens between two meetings happens to all of a meeting's items.
    const luck = Math.min(1, Math.max(0, keeps + 0.3 * (random() - 0.5))) * (isLate ? 1 - (unfair.slipping ?? 0) : 1)
    for (let count = randomBelow(random, 2 * busy + 1); count > 0; count--) {
      const absent = people.filter((person) => !present.includes(person))
      const taker =
        champion !== undefined && chance(unfair.champion)
          ? champion
          : away !== undefined && meeting > 3 && chance(unfair.untold)
            ? away
            : absent.length > 0 && chance(0.06)
              ? somebody(absent)
              : somebody()
      const blur = (unfair.ownerless ?? 0) * 0.6 + (isLate ? (unfair.rolesBlur ?? 0) * 0.6 : 0)
      const unclear = random()
      const owners =
        taker === undefined || unclear < 0.03 + blur / 2
          ? []
          : unclear < 0.06 + blur
            ? [...new Set([taker.id, somebody()?.id ?? taker.id])]
            : [taker.id]
      const dueIn = 1 + randomBelow(random, 3)
      const hasDue = chance(0.7)
      const onTime = chance(luck)
      const doneAt = meeting + dueIn + (onTime ? 0 : 1 + randomBelow(random, 4))
      const isDone = doneAt < meetings && (onTime || chance(0.6))
      builder.item(`item-${items++}`, {
        meeting: id,
        owners,
        helpers: chance(0.3) ? [somebody()?.id ?? ''] : [],
        due: hasDue ? dayOfNumber((days[meeting + dueIn] ?? day) - 1) : null,
        status: chance(0.04) ? 'dropped' : isDone ? 'done' : 'open',
        ...(isDone ? { closedOn: dayOfNumber(days[doneAt] ?? day) } : {}),
      })
    }
  }
  for (const party of facts.parties) if (organizations.slice(0, 2).includes(party.id)) party.directlyAffected = true
  const [source] = facts.sources
  if (source !== undefined) source.lastReadAt = `${dayOfNumber((days.at(-1) ?? 0) + randomBelow(random, 6))}T12:00:00Z`
  const { creeping, winless } = unfair
  addSimulatedAims(facts, seed, {
    ...(creeping === undefined ? {} : { creeping }),
    ...(winless === undefined ? {} : { winless }),
  })
  addSimulatedPower(facts, seed, powerOf(unfair))
  addSimulatedBeginning(facts, seed, unfair)
  return facts
}

/** Of all that is unfair what is so about power; nothing of what was not asked for. */
function powerOf({ oneWord, bought, alwaysWins, hangsOnOne, leaderless }: Unfairness): UnevenPower {
  return {
    ...(oneWord === undefined ? {} : { oneWord }),
    ...(bought === undefined ? {} : { bought }),
    ...(alwaysWins === undefined ? {} : { alwaysWins }),
    ...(hangsOnOne === undefined ? {} : { hangsOnOne }),
    ...(leaderless === undefined ? {} : { leaderless }),
  }
}

interface Deciding {
  readonly id: string
  readonly isBypassed: boolean
  readonly among: () => Person | undefined
  readonly hasMovers: boolean
  readonly random: SeededRandom
  readonly unfair: Unfairness
}

function decide(facts: Facts, { id, isBypassed, among, hasMovers, random, unfair }: Deciding): void {
  const bypass = unfair.affectedBypassed ?? 0
  const many = isBypassed ? 1 + Math.round(4 * bypass) : 1
  const least = random() < bypass && !isBypassed ? 0 : randomBelow(random, 3)
  for (let count = 0; count < least * many; count++) {
    const mover = hasMovers && random() < 0.8 ? (among()?.id ?? null) : null
    facts.decisions.push({
      id: `${id}-decision-${count}`,
      meeting: id,
      text: 'Agreed',
      method: null,
      outcome: 'carried',
      mover,
      seconder: null,
      confirmation: 'confirmed',
      evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: 'Agreed' },
    })
  }
}

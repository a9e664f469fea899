import { meetingRecords, type MeetingRecord } from '@evenkeel/analysis/meeting-record.ts'
import type { Facts, Withheld, WithheldReason } from '@evenkeel/domain/facts.ts'
import { hideFew, type Hidden } from './hide-few.ts'
import type { PlaceOf, Places } from './people-as-organizations.ts'

/** A group of so few within the coalition is told of only when it agreed. */
export const FEWEST_IN_ORGANIZATION = 3
/** What goes out to viewers is told of so many people or more, at each meeting. */
const FEWEST_PUBLISHED = 5

/** The party that stands for people whose organization is not told. */
export const restId = 'people-of:others'
/** Returns the party that stands for an organization's people. */
export const standInOf = (organization: string): string => `people-of:${organization}`

/** Where the rows of people are added up, and what that leaves untold. */
export interface Hiding {
  readonly places: Places
  readonly withheld: Pick<Withheld, 'organizations' | 'meetings'>
}

/** Returns everybody whom a meeting has rows of. */
export function peopleAt(meeting: MeetingRecord): ReadonlySet<string> {
  return new Set([...meeting.present, ...meeting.absent, ...meeting.spoken.keys()])
}

function group(meetings: Iterable<MeetingRecord>, peopleOf: (meeting: MeetingRecord) => Iterable<string>) {
  const groups = new Map<string | null, Set<string>>()
  for (const meeting of meetings) {
    for (const person of peopleOf(meeting)) {
      const organization = meeting.organizationOf(person)
      groups.set(organization, (groups.get(organization) ?? new Set()).add(person))
    }
  }
  return groups
}

const isCounted = (meeting: MeetingRecord) => (person: string) => meeting.countedOf(person) > 0

/**
 * Returns where members see the rows of people other than `own`: inside the coalition an organization is large or small
 * for the whole record, since members know who came for whom.
 */
export function hideInRecord(
  facts: Facts,
  own: string | null,
  { sizeOf, hasAgreed }: { readonly sizeOf: (one: string) => number; readonly hasAgreed: (one: string) => boolean },
): Hiding {
  const records = meetingRecords(facts)
  const others = (people: Iterable<string>): string[] => [...people].filter((person) => person !== own)
  const least = FEWEST_IN_ORGANIZATION
  const there = hideFew({ peopleOf: group(records, (meeting) => others(peopleAt(meeting))), least, sizeOf, hasAgreed })
  const counted = group(records, (meeting) => meeting.present.filter(isCounted(meeting)))
  const heard = hideFew({
    peopleOf: group(records, (meeting) => others(meeting.present).filter(isCounted(meeting))),
    least,
    sizeOf: (organization) => Math.min(sizeOf(organization), counted.get(organization)?.size ?? 0),
    hasAgreed,
  })
  const reasons = new Map([...heard.organizations, ...there.organizations])
  return {
    places: { attendance: placing(own, () => there), speaking: placing(own, () => heard) },
    withheld: {
      organizations: countMeetings(records, (_, organization) => reasons.get(organization) ?? null),
      meetings: there.isRestUntold
        ? records.filter((meeting) => leavesOut(meeting, own, there)).map(({ id }) => id)
        : [],
    },
  }
}

/**
 * Returns where viewers see the rows of people other than `own`: what they get goes out of the coalition, so that each
 * sum of each meeting is of five people or more, agreed or not.
 */
export function hideByMeeting(facts: Facts, own: string | null): Hiding {
  const records = meetingRecords(facts)
  const there = new Map<string, Hidden>()
  const heard = new Map<string, Hidden>()
  const missed = new Map<string, ReadonlySet<string | null>>()
  for (const meeting of records) {
    const others = (people: Iterable<string>): string[] => [...people].filter((person) => person !== own)
    there.set(meeting.id, hideWithin(group([meeting], () => others(meeting.present))))
    heard.set(meeting.id, hideWithin(group([meeting], () => others(meeting.present).filter(isCounted(meeting)))))
    const absent = [...group([meeting], () => others(meeting.absent))]
    const came = group([meeting], () => meeting.present)
    const isTold = ([one, { size }]: (typeof absent)[number]): boolean => size >= FEWEST_PUBLISHED && !came.has(one)
    missed.set(meeting.id, new Set(absent.filter(isTold).map(([one]) => one)))
  }
  const placeThere = placing(own, ({ id }) => there.get(id))
  const placeHeard = placing(own, ({ id }) => heard.get(id))
  const hiddenAt = (id: string, organization: string): WithheldReason | null =>
    there.get(id)?.organizations.get(organization) ?? heard.get(id)?.organizations.get(organization) ?? null
  return {
    places: {
      attendance: (meeting, person) => {
        if (person === own || meeting.present.includes(person)) return placeThere(meeting, person)
        const organization = meeting.organizationOf(person)
        // Few who were missing are told of by nothing: a row of theirs would be about each of them.
        const isTold = organization !== null && missed.get(meeting.id)?.has(organization) === true
        return isTold ? standInOf(organization) : null
      },
      speaking: (meeting, person) =>
        person === own || meeting.present.includes(person) ? placeHeard(meeting, person) : null,
    },
    withheld: {
      organizations: countMeetings(records, ({ id }, organization) => hiddenAt(id, organization)),
      meetings: records.filter((meeting) => leavesOut(meeting, own, there.get(meeting.id))).map(({ id }) => id),
    },
  }
}

function hideWithin(peopleOf: ReadonlyMap<string | null, ReadonlySet<string>>): Hidden {
  return hideFew({
    peopleOf,
    least: FEWEST_PUBLISHED,
    sizeOf: (organization) => peopleOf.get(organization)?.size ?? 0,
    hasAgreed: () => false,
  })
}

function leavesOut(meeting: MeetingRecord, own: string | null, hidden: Hidden | undefined): boolean {
  if (hidden?.isRestUntold !== true) return false
  return [...peopleAt(meeting)].some((person) => {
    const organization = meeting.organizationOf(person)
    return person !== own && (organization === null || hidden.organizations.has(organization))
  })
}

function placing(own: string | null, hiddenAt: (meeting: MeetingRecord) => Hidden | undefined): PlaceOf {
  return (meeting, person) => {
    if (person === own) return own
    const organization = meeting.organizationOf(person)
    const hidden = hiddenAt(meeting)
    if (organization !== null && hidden?.organizations.has(organization) !== true) return standInOf(organization)
    return hidden?.isRestUntold === true ? null : restId
  }
}

function countMeetings(
  records: readonly MeetingRecord[],
  reasonAt: (meeting: MeetingRecord, organization: string) => WithheldReason | null,
): Withheld['organizations'] {
  const counts = new Map<string, { reason: WithheldReason; meetings: number }>()
  for (const meeting of records) {
    const organizations = new Set([...peopleAt(meeting)].map((person) => meeting.organizationOf(person)))
    for (const organization of organizations) {
      const reason = organization === null ? null : reasonAt(meeting, organization)
      if (organization === null || reason === null) continue
      counts.set(organization, { reason, meetings: (counts.get(organization)?.meetings ?? 0) + 1 })
    }
  }
  return [...counts].map(([organization, { reason, meetings }]) => ({ organization, reason, meetings }))
}

import { meetingRecords, type MeetingRecord } from '@evenkeel/analysis/meeting-record.ts'
import type { Facts, Withheld, WithheldReason } from '@evenkeel/domain/facts.ts'
import { hideFew, restOf, type Crowd } from './hide-few.ts'
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
export interface HiddenPeople {
  readonly places: Places
  readonly withheld: Pick<Withheld, 'organizations' | 'meetings'>
}

type People = (meeting: MeetingRecord) => Iterable<string>
type Reasons = ReadonlyMap<string, WithheldReason>

/** Returns everybody whom a meeting has rows of. */
export function peopleAt(meeting: MeetingRecord): ReadonlySet<string> {
  return new Set([...meeting.present, ...meeting.absent, ...meeting.spoken.keys()])
}

function group(meetings: Iterable<MeetingRecord>, peopleOf: People) {
  const groups = new Map<string | null, Set<string>>()
  for (const meeting of meetings) {
    for (const person of peopleOf(meeting)) {
      const organization = meeting.organizationOf(person)
      groups.set(organization, (groups.get(organization) ?? new Set()).add(person))
    }
  }
  return groups
}

const countedAt = (meeting: MeetingRecord): string[] => meeting.present.filter((one) => meeting.countedOf(one) > 0)

/**
 * Returns where members see the rows of people other than `own`: inside the coalition an organization is large or small
 * for the whole record, since members know who came for whom.
 */
export function hideInRecord(
  facts: Facts,
  own: string | null,
  { sizeOf, hasAgreed }: { readonly sizeOf: (one: string) => number; readonly hasAgreed: (one: string) => boolean },
): HiddenPeople {
  const records = meetingRecords(facts)
  const others =
    (people: People): People =>
    (meeting) =>
      [...people(meeting)].filter((person) => person !== own)
  const counted = group(records, countedAt)
  const there: Crowd = { peopleOf: group(records, others(peopleAt)), sizeOf }
  const heard: Crowd = {
    peopleOf: group(records, others(countedAt)),
    sizeOf: (organization) => Math.min(sizeOf(organization), counted.get(organization)?.size ?? 0),
  }
  const hidden = hideFew([there, heard], { least: FEWEST_IN_ORGANIZATION, hasAgreed })
  const isUntold = (crowd: Crowd): boolean => restOf(crowd, hidden).size < FEWEST_IN_ORGANIZATION
  const [isThereUntold, isHeardUntold] = [isUntold(there), isUntold(heard)]
  return {
    places: {
      attendance: placing(own, hidden, () => isThereUntold),
      speaking: placing(own, hidden, () => isHeardUntold),
    },
    withheld: withheldOf(records, own, hidden, () => isThereUntold),
  }
}

/**
 * Returns where viewers see the rows of people other than `own`: what they get goes out of the coalition, so that each
 * sum of each meeting is of five people or more, agreed or not.
 */
export function hideByMeeting(facts: Facts, own: string | null): HiddenPeople {
  const records = meetingRecords(facts)
  const there = new Map<string, Crowd>()
  const heard = new Map<string, Crowd>()
  for (const meeting of records) {
    const others = (people: Iterable<string>): string[] => [...people].filter((person) => person !== own)
    const present = group([meeting], () => others(meeting.present))
    const absent = group([meeting], () => others(meeting.absent))
    const counted = group([meeting], () => others(countedAt(meeting)))
    // Of an organization that sent nobody, those who were missing are a sum; of the rest only those who were there.
    const peopleOf = new Map([...[...absent.keys()].map((one) => [one, new Set<string>()] as const), ...present])
    there.set(meeting.id, {
      peopleOf,
      sizeOf: (organization) => (present.get(organization) ?? absent.get(organization))?.size ?? 0,
    })
    heard.set(meeting.id, { peopleOf: counted, sizeOf: (organization) => counted.get(organization)?.size ?? 0 })
  }
  const hidden = hideFew([...there.values(), ...heard.values()], { least: FEWEST_PUBLISHED, hasAgreed: () => false })
  const untoldAt =
    (crowds: ReadonlyMap<string, Crowd>) =>
    ({ id }: MeetingRecord): boolean => {
      const crowd = crowds.get(id)
      return crowd === undefined || restOf(crowd, hidden).size < FEWEST_PUBLISHED
    }
  const [isThereUntold, isHeardUntold] = [untoldAt(there), untoldAt(heard)]
  const placeThere = placing(own, hidden, isThereUntold)
  const placeHeard = placing(own, hidden, isHeardUntold)
  const isPresent = (meeting: MeetingRecord, person: string): boolean =>
    person === own || meeting.present.includes(person)
  return {
    places: {
      attendance: (meeting, person) => {
        const place = placeThere(meeting, person)
        return place === restId && !isPresent(meeting, person) ? null : place
      },
      speaking: (meeting, person) => (isPresent(meeting, person) ? placeHeard(meeting, person) : null),
    },
    withheld: withheldOf(records, own, hidden, isThereUntold),
  }
}

function placing(own: string | null, hidden: Reasons, isRestUntold: (meeting: MeetingRecord) => boolean): PlaceOf {
  return (meeting, person) => {
    if (person === own) return own
    const organization = meeting.organizationOf(person)
    if (organization !== null && !hidden.has(organization)) return standInOf(organization)
    return isRestUntold(meeting) ? null : restId
  }
}

function withheldOf(
  records: readonly MeetingRecord[],
  own: string | null,
  hidden: Reasons,
  isRestUntold: (meeting: MeetingRecord) => boolean,
): HiddenPeople['withheld'] {
  const counts = new Map<string, number>()
  const meetings: string[] = []
  for (const meeting of records) {
    const people = [...peopleAt(meeting)]
    const organizations = new Set(people.map((person) => meeting.organizationOf(person)))
    for (const organization of organizations) {
      if (organization !== null && hidden.has(organization)) {
        counts.set(organization, (counts.get(organization) ?? 0) + 1)
      }
    }
    const isLeftOut = people.some((person) => {
      const organization = meeting.organizationOf(person)
      return person !== own && (organization === null || hidden.has(organization))
    })
    if (isLeftOut && isRestUntold(meeting)) meetings.push(meeting.id)
  }
  const organizations = [...counts].flatMap(([organization, count]) => {
    const reason = hidden.get(organization)
    return reason === undefined ? [] : [{ organization, reason, meetings: count }]
  })
  return { organizations, meetings }
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import type { MeetingAmounts } from '../resampled-amounts.ts'
import type { MeetingRecord } from '../meeting-record.ts'
import { rememberOnce } from '../remember-once.ts'
import type { SeenBy } from '../seen-by.ts'
import { cutFrom } from '../window.ts'
import { allVerbatim, verbatimMeetings } from './speaking-rows.ts'

/** The turns of one meeting; a party with several people in the room has an entry for each. */
export interface TalkAtMeeting extends MeetingAmounts {
  readonly id: string
  readonly date: string | null
  /** Of each entry, the place of its party, and the turns taken. */
  readonly places: readonly number[]
  readonly amounts: readonly number[]
  /** Of each entry, the seconds spoken: 0 for who was silent, null where the source has no times. */
  readonly seconds: readonly (number | null)[]
  /** All turns taken by those who have an entry. */
  readonly turns: number
  /** The place of each person in the room whose speaking is counted, in ascending order. */
  readonly seats: readonly number[]
}

export interface TalkAtMeetings {
  /** In the order of ids, so that draws are the same whoever is named first. */
  readonly parties: readonly string[]
  readonly meetings: readonly TalkAtMeeting[]
}

/** Returns who took how many turns at each measured meeting, by person. */
export const talkOfPeople = rememberOnce((facts: Facts) => talkOf(facts, wholeTalkOfPeople, (person) => person))

/** Returns the same by the organization that each stood for; people without one are left out. */
export const talkOfOrganizations = rememberOnce((facts: Facts) =>
  talkOf(facts, wholeTalkOfOrganizations, organizationAt),
)

const wholeTalkOfPeople = rememberOnce((facts: Facts) => byMeeting(allVerbatim(facts), (person) => person))
const wholeTalkOfOrganizations = rememberOnce((facts: Facts) => byMeeting(allVerbatim(facts), organizationAt))

type PartyOf = (person: string, meeting: MeetingRecord) => string | null

function organizationAt(person: string, meeting: MeetingRecord): string | null {
  return meeting.organizationOf(person)
}

interface TalkByMeeting {
  readonly parties: readonly string[]
  readonly meetings: ReadonlyMap<string, TalkAtMeeting>
}

function byMeeting(records: readonly MeetingRecord[], partyOf: PartyOf): TalkByMeeting {
  const { parties, meetings } = talkAt(records, partyOf)
  return { parties, meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])) }
}

/** What was read of the whole record serves its parts: of each meeting the same turns, by the places of those whom the part names. */
function talkOf(facts: Facts, wholeTalk: (facts: Facts) => TalkByMeeting, partyOf: PartyOf): TalkAtMeetings {
  const cut = cutFrom(facts)
  if (cut === null) return talkAtMeetings(facts, partyOf)
  const whole = wholeTalk(cut.whole)
  const own = verbatimMeetings(facts).flatMap(({ id }) => whole.meetings.get(id) ?? [])
  const isNamed = new Uint8Array(whole.parties.length)
  for (const { places } of own) for (const place of places) isNamed[place] = 1
  const moved = new Int32Array(whole.parties.length)
  for (let place = 0, next = 0; place < moved.length; place++) if (isNamed[place] === 1) moved[place] = next++
  const move = (place: number): number => moved[place] as number
  return {
    parties: whole.parties.filter((_, place) => isNamed[place] === 1),
    meetings: own.map((meeting) => ({ ...meeting, places: meeting.places.map(move), seats: meeting.seats.map(move) })),
  }
}

/** Returns the same for whoever people are seen as. */
export function talkSeen(facts: Facts, { one }: SeenBy): TalkAtMeetings {
  return one === 'person' ? talkOfPeople(facts) : talkOfOrganizations(facts)
}

/**
 * Returns who took how many turns at each meeting whose turns were counted, the parties being what `partyOf` makes of a
 * person at a meeting (null leaves the person out); no meetings where there are no transcripts or captions.
 */
export function talkAtMeetings(facts: Facts, partyOf: PartyOf): TalkAtMeetings {
  return talkAt(verbatimMeetings(facts), partyOf)
}

function talkAt(records: readonly MeetingRecord[], partyOf: PartyOf): TalkAtMeetings {
  const seated = records.map((meeting) => ({
    meeting,
    entries: meeting.present.flatMap((person) => {
      const party = partyOf(person, meeting)
      const people = meeting.countedOf(person)
      const said = meeting.spoken.get(person) ?? { turns: 0, seconds: 0 }
      return party === null || people === 0 ? [] : [{ party, people, turns: said.turns, seconds: said.seconds }]
    }),
  }))
  const parties = [...new Set(seated.flatMap(({ entries }) => entries.map(({ party }) => party)))].sort()
  const places = new Map(parties.map((party, place) => [party, place]))
  const meetings = seated.map(({ meeting, entries }): TalkAtMeeting => {
    const own = entries.map(({ party }) => places.get(party) ?? 0)
    return {
      id: meeting.id,
      date: meeting.date,
      places: own,
      amounts: entries.map(({ turns }) => turns),
      seconds: entries.map(({ seconds }) => seconds),
      turns: entries.reduce((sum, { turns }) => sum + turns, 0),
      seats: entries
        .flatMap(({ people }, index) => Array.from({ length: people }, () => own[index] ?? 0))
        .sort((left, right) => left - right),
    }
  })
  return { parties, meetings }
}

/** Why nothing can be said of turns where no meeting has any. */
export const NO_TURNS = 'Turns are counted in transcripts and captions only.'

/** Returns what fell to each party over all the meetings, by place. */
export function turnsOf({ parties, meetings }: TalkAtMeetings): Float64Array {
  const turns = new Float64Array(parties.length)
  for (const { places, amounts } of meetings) {
    places.forEach((place, index) => {
      turns[place] = (turns[place] as number) + (amounts[index] ?? 0)
    })
  }
  return turns
}

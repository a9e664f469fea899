import type { MeetingRecord } from './meeting-record.ts'

/** As whose a person's doings at a meeting count, and what such a party is called, one and several. */
export interface SeenBy {
  /** Null where they count as nobody's. */
  readonly partyOf: (person: string, meeting: MeetingRecord) => string | null
  readonly one: 'person' | 'organization'
  readonly many: 'people' | 'organizations'
}

/** Everybody for themself. */
export const seenByPerson: SeenBy = { partyOf: (person) => person, one: 'person', many: 'people' }

/** Everybody for the organization that they stood for on that day. */
export const seenByOrganization: SeenBy = {
  partyOf: (person, meeting) => meeting.organizationOf(person),
  one: 'organization',
  many: 'organizations',
}

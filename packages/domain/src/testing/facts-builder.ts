import type { Facts } from '../facts.ts'
import type { CalendarDate } from '../identifier.ts'
import type { AssignmentRole, ItemStatus } from '../item.ts'
import type { MeetingRole } from '../meeting.ts'

export interface BuiltMeeting {
  readonly date?: CalendarDate | null
  readonly present?: readonly string[]
  readonly absent?: readonly string[]
  /** Turns by person; words are ten a turn. */
  readonly turns?: Readonly<Record<string, number>>
  readonly roles?: Readonly<Record<string, MeetingRole>>
}

export interface BuiltItem {
  readonly meeting?: string | null
  readonly since?: CalendarDate
  readonly due?: CalendarDate | null
  readonly status?: ItemStatus
  readonly closedOn?: CalendarDate
  readonly gone?: boolean
  readonly owners?: readonly string[]
  readonly helpers?: readonly string[]
}

/** Writes a coalition's facts by hand, one line a fact; an id that was not introduced stays a mistake of the test. */
export interface FactsBuilder {
  readonly organization: (...ids: readonly string[]) => FactsBuilder
  readonly person: (id: string, organization?: string) => FactsBuilder
  readonly group: (id: string) => FactsBuilder
  readonly meeting: (id: string, meeting: BuiltMeeting) => FactsBuilder
  readonly item: (id: string, item?: BuiltItem) => FactsBuilder
  readonly facts: () => Facts
}

/** Returns an empty coalition to be filled; ids serve as names, and people's attendance stands for no organization. */
export function buildFacts(): FactsBuilder {
  const facts: Facts = {
    coalition: { id: 'coalition', name: 'Built by hand', sample: false },
    cursor: 0,
    parties: [],
    aliases: [],
    memberships: [],
    sources: [
      { id: 'source', kind: 'file', key: 'notes.md', title: 'Notes', url: null, lastReadAt: '2026-01-01T00:00:00Z' },
    ],
    meetings: [],
    attendance: [],
    speaking: [],
    transitions: [],
    items: [],
    assignments: [],
    decisions: [],
  }
  const party = (id: string, kind: 'person' | 'organization' | 'group'): void => {
    facts.parties.push({ id, kind, name: id, level: null, directlyAffected: false })
  }
  const builder: FactsBuilder = {
    organization(...ids) {
      for (const id of ids) party(id, 'organization')
      return builder
    },
    person(id, organization) {
      party(id, 'person')
      if (organization !== undefined) facts.memberships.push({ person: id, organization, since: null, until: null })
      return builder
    },
    group(id) {
      party(id, 'group')
      return builder
    },
    meeting(id, { date = null, present = [], absent = [], turns, roles = {} }) {
      facts.meetings.push({ id, source: 'source', title: id, date })
      const attend = (person: string, state: 'present' | 'absent'): void => {
        facts.attendance.push({ meeting: id, person, organization: null, state, role: roles[person] ?? null })
      }
      for (const person of present) attend(person, 'present')
      for (const person of absent) attend(person, 'absent')
      for (const [person, count] of Object.entries(turns ?? {})) {
        facts.speaking.push({
          meeting: id,
          person,
          turns: count,
          words: count * 10,
          seconds: null,
          method: 'transcript',
        })
      }
      return builder
    },
    item(id, item = {}) {
      const { meeting = null, due = null, status = 'open', closedOn, gone = false, owners = [], helpers = [] } = item
      facts.items.push({
        id,
        meeting,
        text: id,
        due,
        dueWords: null,
        status,
        confirmation: 'confirmed',
        evidence: { source: 'source', locator: { line: 1, endLine: 1 }, quote: id },
        since: item.since ?? facts.meetings.find((held) => held.id === meeting)?.date ?? '2025-01-01',
        closedAt: closedOn === undefined ? null : `${closedOn}T12:00:00Z`,
        gone,
        sightings: 1,
        version: 1,
      })
      const assign = (party: string, role: AssignmentRole): void => {
        facts.assignments.push({ item: id, party, role })
      }
      for (const owner of owners) assign(owner, 'owner')
      for (const helper of helpers) assign(helper, 'helper')
      return builder
    },
    facts: () => facts,
  }
  return builder
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import { meansEverybody } from '@evenkeel/domain/means-everybody.ts'
import { rowsByKey } from '@evenkeel/domain/rows-by-key.ts'
import type { MeetingRecord } from './meeting-record.ts'
import { rememberOnce } from './remember-once.ts'

/** Who sits in which working group. */
export interface WorkingGroups {
  /** Members by group, people and organizations, of the groups of which somebody said who sits in them. */
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Groups that the notes or somebody named, of which nobody said who sits in them; a name for everybody there is none. */
  readonly unsaid: readonly string[]
  /** The groups that somebody at a meeting sits in: by themself, or by a seat of the organization that they stood for. */
  readonly groupsAt: (person: string, meeting: MeetingRecord) => ReadonlySet<string>
}

/** Returns the working groups of the facts. */
export const workingGroups = rememberOnce((facts: Facts): WorkingGroups => {
  const seats = facts.groupMembers ?? []
  const membersOf = new Map(
    [...rowsByKey(seats, ({ group }) => group)].map(([group, rows]) => [
      group,
      new Set(rows.map(({ member }) => member)),
    ]),
  )
  const groupsOf = rowsByKey(seats, ({ member }) => member)
  const groups: WorkingGroups = {
    membersOf,
    unsaid: facts.parties
      .filter(({ id, kind, name }) => kind === 'group' && !membersOf.has(id) && !meansEverybody(name))
      .map(({ id }) => id),
    groupsAt(person, meeting) {
      const own = new Set((groupsOf.get(person) ?? []).map(({ group }) => group))
      const organization = meeting.organizationOf(person)
      if (organization !== null) for (const { group } of groupsOf.get(organization) ?? []) own.add(group)
      return own
    },
  }
  return groups
})

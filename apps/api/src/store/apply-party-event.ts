import type { EventBody } from '@evenkeel/domain/event.ts'
import type { SqlDriver } from './sql-driver.ts'

export type PartyEvent = Extract<
  EventBody,
  {
    type:
      | 'party.added'
      | 'party.renamed'
      | 'party.alias-added'
      | 'party.merged'
      | 'party.unmerged'
      | 'party.distinguished'
      | 'party.undistinguished'
      | 'organization.declared'
      | 'organization.agreed'
      | 'organization.resources-set'
      | 'group.members-set'
      | 'person.speaking-counted'
      | 'person.erased'
      | 'membership.stated'
  }
>

/** Changes parties, aliases, memberships and who was told apart by one event. */
export function applyPartyEvent(driver: SqlDriver, body: PartyEvent): void {
  switch (body.type) {
    case 'party.added':
      driver.run(
        'INSERT INTO parties (id, kind, name, level, directly_affected, merged_into) VALUES (?, ?, ?, ?, ?, NULL)',
        body.party.id,
        body.party.kind,
        body.party.name,
        body.party.level,
        body.party.directlyAffected ? 1 : 0,
      )
      return
    case 'party.renamed':
      driver.run('UPDATE parties SET name = ? WHERE id = ?', body.name, body.party)
      return
    case 'party.alias-added':
      driver.run(
        'INSERT OR IGNORE INTO aliases (party, kind, alias) VALUES (?, ?, ?)',
        body.alias.party,
        body.alias.kind,
        body.alias.alias,
      )
      return
    case 'party.merged':
      driver.run('UPDATE parties SET merged_into = ? WHERE id = ?', body.into, body.from)
      return
    case 'party.unmerged':
      driver.run('UPDATE parties SET merged_into = NULL WHERE id = ? AND merged_into = ?', body.from, body.into)
      return
    case 'party.distinguished':
      driver.run('INSERT OR IGNORE INTO distinctions (one, other) VALUES (?, ?)', body.one, body.other)
      return
    case 'party.undistinguished':
      driver.run('DELETE FROM distinctions WHERE one = ? AND other = ?', body.one, body.other)
      return
    case 'organization.declared':
      driver.run(
        'UPDATE parties SET level = ?, directly_affected = ? WHERE id = ?',
        body.level,
        body.directlyAffected ? 1 : 0,
        body.organization,
      )
      return
    case 'organization.agreed':
      if (body.agreed) driver.run('INSERT OR IGNORE INTO agreements (organization) VALUES (?)', body.organization)
      else driver.run('DELETE FROM agreements WHERE organization = ?', body.organization)
      return
    case 'organization.resources-set':
      driver.run('DELETE FROM resources WHERE organization = ?', body.organization)
      driver.run('DELETE FROM brings_nothing WHERE organization = ?', body.organization)
      if (body.said === true && body.resources.length === 0) {
        driver.run('INSERT INTO brings_nothing (organization) VALUES (?)', body.organization)
      }
      for (const kind of body.resources) {
        driver.run('INSERT OR IGNORE INTO resources (organization, kind) VALUES (?, ?)', body.organization, kind)
      }
      return
    case 'group.members-set':
      driver.run('DELETE FROM group_members WHERE working_group = ?', body.group)
      for (const member of body.members) {
        driver.run('INSERT OR IGNORE INTO group_members (working_group, member) VALUES (?, ?)', body.group, member)
      }
      return
    case 'person.speaking-counted':
      if (body.counted) driver.run('DELETE FROM uncounted WHERE person = ?', body.party)
      else driver.run('INSERT OR IGNORE INTO uncounted (person) VALUES (?)', body.party)
      return
    case 'person.erased':
      // The entries that named the person were rewritten with it: what a replay still finds are rows without a word.
      driver.run('DELETE FROM aliases WHERE party = ?', body.party)
      driver.run('DELETE FROM memberships WHERE person = ?', body.party)
      driver.run('DELETE FROM uncounted WHERE person = ?', body.party)
      driver.run('DELETE FROM group_members WHERE member = ?', body.party)
      driver.run('DELETE FROM pulse_answers WHERE person = ?', body.party)
      return
    case 'membership.stated':
      // What an erasure left of a membership tells of no organization.
      if (body.membership.person === body.membership.organization) return
      driver.run(
        `INSERT INTO memberships (person, organization, since, until) VALUES (?, ?, ?, ?)
         ON CONFLICT (person, organization) DO UPDATE SET since = excluded.since, until = excluded.until`,
        body.membership.person,
        body.membership.organization,
        body.membership.since,
        body.membership.until,
      )
  }
}

import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import type { Party } from '@evenkeel/domain/party.ts'

/** A coalition in which nothing has happened yet. */
export const emptyFacts: Facts = {
  coalition: { id: 'c1', name: 'Clean Air Table', sample: false },
  cursor: 0,
  parties: [],
  aliases: [],
  memberships: [],
  sources: [],
  meetings: [],
  attendance: [],
  speaking: [],
  transitions: [],
  items: [],
  assignments: [],
  decisions: [],
}

/** Returns a party of the given kind that nobody has asked for its level. */
export function party(id: string, kind: Party['kind'], name: string): Party {
  return { id, kind, name, level: null, directlyAffected: false }
}

/** Returns a confirmed open item without a date, with what is given in its place. */
export function item(id: string, given: Partial<ActionItem> = {}): ActionItem {
  return {
    id,
    meeting: null,
    text: `Task ${id}`,
    due: null,
    dueWords: null,
    status: 'open',
    confirmation: 'confirmed',
    evidence: { source: 's1', locator: { line: 1, endLine: 1 }, quote: `Task ${id}` },
    since: '2024-01-01',
    closedAt: null,
    gone: false,
    sightings: 1,
    version: 1,
    ...given,
  }
}

import type { Command } from '@evenkeel/domain/command.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import type { ActionItem } from '@evenkeel/domain/item.ts'
import type { Party } from '@evenkeel/domain/party.ts'
import { permissionsOfRole } from './permission.ts'
import type { CoalitionSummary } from './session.ts'

export const exampleParty: Party = {
  id: '01J9Z5M8Q0000000000000000A-2',
  kind: 'person',
  name: 'Ann Lee',
  level: null,
  directlyAffected: false,
}

export const exampleCoalition: CoalitionSummary = {
  id: '01J9Z5M8Q0000000000000000C',
  name: 'River Watch',
  role: 'coordinator',
  sample: false,
  party: exampleParty.id,
  permissions: [...permissionsOfRole('coordinator')],
  heldBack: [],
}

export const exampleItem: ActionItem = {
  id: '01J9Z5M8Q0000000000000000A-3',
  meeting: null,
  text: 'Ask the farmers for their readings',
  due: '2026-02-01',
  dueWords: null,
  status: 'open',
  confirmation: 'confirmed',
  evidence: {
    source: '01J9Z5M8Q0000000000000000A-1',
    locator: { line: 12, endLine: 12 },
    quote: '- [ ] Ann: ask the farmers for their readings by 1 February',
  },
  since: '2026-01-05',
  closedAt: null,
  gone: false,
  sightings: 1,
  version: 1,
}

export const exampleCommand: Command = {
  id: '01J9Z5M8Q0000000000000000B',
  at: '2026-01-06T09:00:00Z',
  body: { type: 'item.set-status', item: exampleItem.id, status: 'done' },
}

export const exampleFacts: Facts = {
  coalition: { id: exampleCoalition.id, name: exampleCoalition.name, sample: false },
  cursor: 4,
  parties: [exampleParty],
  aliases: [],
  memberships: [],
  sources: [],
  meetings: [],
  attendance: [],
  speaking: [],
  transitions: [],
  items: [exampleItem],
  assignments: [{ item: exampleItem.id, party: exampleParty.id, role: 'owner' }],
  decisions: [],
}

import type { EventBody } from '@evenkeel/domain/event.ts'
import { applyItemEvent } from './apply-item-event.ts'
import { applyMeetingEvent } from './apply-meeting-event.ts'
import { applyPartyEvent } from './apply-party-event.ts'
import { applyAimEvent } from './sql-aims.ts'
import { applyCharterEvent } from './sql-charter.ts'
import { applyPulseEvent } from './sql-pulses.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Changes the projections by one event; it reads nothing but the event and the projections, so that a replay ends the same. */
export function applyEvent(driver: SqlDriver, body: EventBody): void {
  switch (body.type) {
    case 'party.added':
    case 'party.renamed':
    case 'party.alias-added':
    case 'party.merged':
    case 'party.unmerged':
    case 'party.distinguished':
    case 'party.undistinguished':
    case 'organization.declared':
    case 'organization.agreed':
    case 'organization.resources-set':
    case 'group.members-set':
    case 'person.speaking-counted':
    case 'person.erased':
    case 'membership.stated':
      applyPartyEvent(driver, body)
      return
    case 'source.read':
    case 'meeting.recorded':
    case 'attendance.recorded':
    case 'speaking.recorded':
    case 'presence.denied':
    case 'decision.recorded':
    case 'decision.confirmed':
    case 'decision.withdrawn':
      applyMeetingEvent(driver, body)
      return
    case 'item.recorded':
    case 'item.changed':
    case 'item.status-set':
    case 'item.confirmed':
    case 'item.sighted':
    case 'item.gone':
      applyItemEvent(driver, body)
      return
    case 'command.undone':
    case 'command.redone':
      throw new Error("whether a command counts is the replay's to know")
    case 'retention.applied':
      // The entries were rewritten with it: a rebuild finds nothing of what was too old.
      return
    case 'charter.roles-set':
    case 'charter.protection-set':
    case 'charter.governance-set':
    case 'charter.beginning-set':
      applyCharterEvent(driver, body)
      return
    case 'aims.set':
    case 'item.purpose-set':
    case 'decision.purpose-set':
    case 'quick-win.set':
      applyAimEvent(driver, body)
      return
    case 'pulse.opened':
    case 'pulse.closed':
    case 'pulse.answered':
    case 'pulse.withdrawn':
      applyPulseEvent(driver, body)
      return
    default:
      body satisfies never
  }
}

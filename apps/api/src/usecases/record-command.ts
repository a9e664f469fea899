import type { CommandBody } from '@evenkeel/domain/command.ts'
import { succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { ReadingOutcome } from '@evenkeel/domain/reading.ts'
import {
  addGroup,
  addPartyAlias,
  bringResources,
  declareOrganization,
  renameParty,
  setGroupMembers,
} from './change-party.ts'
import type { CoalitionRecord } from './coalition-record.ts'
import { confirmDecision, confirmItem, editItem, setItemStatus, withdrawDecision } from './edit-item.ts'
import { distinguishParties, mergeParties, undistinguishParties, unmergeParties } from './merge-parties.ts'
import { applyRetention, keptOf } from './apply-retention.ts'
import { agreeToAppear, countSpeaking, denyPresence, erasePerson } from './protect-people.ts'
import { answerPulse, closePulse, openPulse, withdrawAnswers } from './run-pulse.ts'
import { setAims, setDecisionPurpose, setPurpose, setQuickWin } from './state-aims.ts'
import { recordReading } from './record-reading.ts'
import { undoCommand } from './undo-command.ts'
import { setBeginning, setGovernance, setProtection, setRoles } from './write-charter.ts'

/** Records one command and returns what became of its reading (null for other commands), or why it was refused. */
export function recordCommand(record: CoalitionRecord, body: CommandBody): Outcome<ReadingOutcome | null> {
  switch (body.type) {
    case 'reading.record':
      return succeed(recordReading(record, keptOf(record, body.reading)))
    case 'item.edit':
      return editItem(record, body)
    case 'item.set-status':
      return setItemStatus(record, body)
    case 'item.confirm':
      return confirmItem(record, body)
    case 'decision.confirm':
      return confirmDecision(record, body)
    case 'decision.withdraw':
      return withdrawDecision(record, body)
    case 'party.rename':
      return renameParty(record, body)
    case 'party.add-alias':
      return addPartyAlias(record, body)
    case 'party.merge':
      return mergeParties(record, body)
    case 'party.unmerge':
      return unmergeParties(record, body)
    case 'party.distinguish':
      return distinguishParties(record, body)
    case 'party.undistinguish':
      return undistinguishParties(record, body)
    case 'person.erase':
      return erasePerson(record, body)
    case 'person.count-speaking':
      return countSpeaking(record, body)
    case 'presence.deny':
      return denyPresence(record, body)
    case 'organization.agree':
      return agreeToAppear(record, body)
    case 'organization.declare':
      return declareOrganization(record, body)
    case 'organization.bring-resources':
      return bringResources(record, body)
    case 'group.add':
      return addGroup(record, body)
    case 'group.set-members':
      return setGroupMembers(record, body)
    case 'charter.set-governance':
      return setGovernance(record, body)
    case 'charter.set-beginning':
      return setBeginning(record, body)
    case 'aims.set':
      return setAims(record, body)
    case 'item.set-purpose':
      return setPurpose(record, body)
    case 'decision.set-purpose':
      return setDecisionPurpose(record, body)
    case 'quick-win.set':
      return setQuickWin(record, body)
    case 'pulse.open':
      return openPulse(record)
    case 'pulse.close':
      return closePulse(record, body)
    case 'pulse.answer':
      return answerPulse(record, body)
    case 'pulse.withdraw':
      return withdrawAnswers(record, body)
    case 'retention.apply':
      return applyRetention(record)
    case 'charter.set-protection':
      return setProtection(record, body)
    case 'charter.set-roles':
      return setRoles(record, body)
    case 'undo':
      return undoCommand(record, body)
    default:
      return body satisfies never
  }
}

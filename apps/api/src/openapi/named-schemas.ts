import { LiveMessage } from '@evenkeel/contract/live.ts'
import { Device } from '@evenkeel/contract/device.ts'
import { PartyBrief, StandingMerge, SuggestedMerge, ToldApart } from '@evenkeel/contract/merge-review.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { CommandProblem, CommandResult, NumberedEvent } from '@evenkeel/contract/record.ts'
import { CoalitionSummary, Role } from '@evenkeel/contract/session.ts'
import { Command, CommandBody } from '@evenkeel/domain/command.ts'
import { Decision } from '@evenkeel/domain/decision.ts'
import { EventBody, LedgerEvent } from '@evenkeel/domain/event.ts'
import { Evidence, Locator } from '@evenkeel/domain/evidence.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { CalendarDate, Identifier, Instant, Ulid } from '@evenkeel/domain/identifier.ts'
import { ActionItem, Assignment } from '@evenkeel/domain/item.ts'
import { Attendance, Meeting, Speaking, TurnTransition } from '@evenkeel/domain/meeting.ts'
import { Alias, Membership, Party, PartyMention } from '@evenkeel/domain/party.ts'
import { ReadDecision, Reading, ReadingOutcome, ReadItem, ReadMeeting } from '@evenkeel/domain/reading.ts'
import { Source, SourceReference } from '@evenkeel/domain/source.ts'
import type * as z from 'zod/mini'

/** The schemas that the API's description gives a name of their own, under which others refer to them. */
export const namedSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  ActionItem,
  Alias,
  Assignment,
  Attendance,
  CalendarDate,
  CoalitionSummary,
  Command,
  CommandBody,
  CommandProblem,
  CommandResult,
  Decision,
  Device,
  EventBody,
  Evidence,
  Facts,
  Identifier,
  Instant,
  LedgerEvent,
  LiveMessage,
  Locator,
  Meeting,
  Membership,
  NumberedEvent,
  Party,
  PartyBrief,
  PartyMention,
  Problem: ProblemResponse,
  ReadDecision,
  Reading,
  ReadingOutcome,
  ReadItem,
  ReadMeeting,
  Role,
  Source,
  SourceReference,
  Speaking,
  StandingMerge,
  SuggestedMerge,
  ToldApart,
  TurnTransition,
  Ulid,
}

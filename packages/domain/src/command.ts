import * as z from 'zod/mini'
import { Aims, Purpose } from './aim.ts'
import { EditItem, RecordReading, SetItemStatus, WithdrawDecision } from './capture-command.ts'
import { GovernanceMode, OwnRoles, Protection } from './charter.ts'
import { GroupMembers } from './group-member.ts'
import { CalendarDate, Identifier, Instant, Ulid } from './identifier.ts'
import { Alias, ParticipationLevel } from './party.ts'
import { PulseAnswers } from './pulse.ts'
import { Win, WinSubject } from './quick-win.ts'
import { BroughtResources } from './resource.ts'

const Text = z.string().check(z.minLength(1), z.maxLength(2000))

/** Each thing that a client may ask the ledger to record; `body` is told apart by `type`. */
export const CommandBody = z.discriminatedUnion('type', [
  RecordReading,
  EditItem,
  SetItemStatus,
  z.object({
    type: z.literal('item.confirm'),
    item: Identifier,
    /** The version that the sender stands behind. Left out, whichever there is. */
    version: z.optional(z.int().check(z.positive())),
  }),
  z.object({
    type: z.literal('decision.confirm'),
    decision: Identifier,
    /** The words that the sender stands behind. Left out, whichever there are. */
    text: z.optional(Text),
  }),
  WithdrawDecision,
  z.object({
    type: z.literal('party.rename'),
    party: Identifier,
    name: z.string().check(z.minLength(1), z.maxLength(200)),
    /** The name that the sender saw. Left out, the last one wins. */
    was: z.optional(z.string().check(z.maxLength(200))),
  }),
  z.object({ type: z.literal('party.add-alias'), alias: Alias }),
  z.object({
    type: z.literal('party.merge'),
    from: Identifier,
    into: Identifier,
    reason: z.string().check(z.maxLength(300)),
    /** True from somebody who has seen what speaks against it: both were at one meeting, or were told apart before. */
    confirmed: z.optional(z.boolean()),
  }),
  /** Takes the merge of `from` into `into` back; nothing where it does not stand (any more). */
  z.object({ type: z.literal('party.unmerge'), from: Identifier, into: Identifier }),
  /** Says that two parties are two, so that they are never suggested as one again. */
  z.object({ type: z.literal('party.distinguish'), one: Identifier, other: Identifier }),
  /**
   * Takes a person out of the record for good: names, addresses, attendance and speaking. Items and decisions keep their
   * place, owned by an erased person.
   */
  z.object({ type: z.literal('person.erase'), party: Identifier }),
  /** Whether a person's speaking may be counted; without it nothing of it is recorded or shown. */
  z.object({ type: z.literal('person.count-speaking'), party: Identifier, counted: z.boolean() }),
  /** Says that it was not this person at a meeting: their attendance and speaking there go, and no reading brings them back. */
  z.object({ type: z.literal('presence.deny'), meeting: Identifier, party: Identifier }),
  /** Whether an organization of one or two people may appear by itself; the word of one of its people. */
  z.object({ type: z.literal('organization.agree'), organization: Identifier, agreed: z.boolean() }),
  /** Takes that back: they may be suggested again. */
  z.object({ type: z.literal('party.undistinguish'), one: Identifier, other: Identifier }),
  z.object({
    type: z.literal('organization.declare'),
    organization: Identifier,
    level: z.optional(z.nullable(ParticipationLevel)),
    directlyAffected: z.optional(z.boolean()),
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(z.object({ level: z.nullable(ParticipationLevel), directlyAffected: z.boolean() })),
  }),
  /** Puts these in the place of all that the organization said before that it brings. */
  z.object({
    type: z.literal('organization.bring-resources'),
    organization: Identifier,
    resources: BroughtResources,
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(BroughtResources),
  }),
  /** Adds a working group that no notes have named. */
  z.object({ type: z.literal('group.add'), name: Text }),
  /** Puts these people and organizations in the place of all who were in a working group before. */
  z.object({
    type: z.literal('group.set-members'),
    group: Identifier,
    members: GroupMembers,
    /** Whom the sender saw. Left out, the last one wins. */
    was: z.optional(GroupMembers),
  }),
  z.object({
    type: z.literal('charter.set-governance'),
    governance: z.nullable(GovernanceMode),
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(z.nullable(GovernanceMode)),
  }),
  /** Says on which day the coalition began, for which no notes speak; null takes it back. */
  z.object({
    type: z.literal('charter.set-beginning'),
    beganOn: z.nullable(CalendarDate),
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(z.nullable(CalendarDate)),
  }),
  /** Puts these in the place of all roles that the charter added before. */
  z.object({
    type: z.literal('charter.set-roles'),
    roles: OwnRoles,
    /** The roles that the sender saw. Left out, the last one wins. */
    was: z.optional(OwnRoles),
  }),
  /** Takes back all that one command did, where nothing later builds on it; of an undo, does that again. */
  z.object({ type: z.literal('undo'), command: Ulid }),
  z.object({
    type: z.literal('charter.set-protection'),
    protection: Protection,
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(Protection),
  }),
  /** Puts these in the place of all that the coalition said before that it is for. */
  z.object({
    type: z.literal('aims.set'),
    aims: Aims,
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(Aims),
  }),
  /** Says which aim an item serves, or that it serves none; null takes back what was said. */
  z.object({
    type: z.literal('item.set-purpose'),
    item: Identifier,
    purpose: z.nullable(Purpose),
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(z.nullable(Purpose)),
  }),
  /** Says which aim a decision serves, or that it serves none; null takes back what was said. */
  z.object({
    type: z.literal('decision.set-purpose'),
    decision: Identifier,
    purpose: z.nullable(Purpose),
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(z.nullable(Purpose)),
  }),
  /** Declares an aim or an item a quick win, says that it was reached, or with null that it is none. */
  z.object({
    type: z.literal('quick-win.set'),
    of: WinSubject,
    subject: Identifier,
    win: z.nullable(Win),
    /** What the sender saw. Left out, the last one wins. */
    was: z.optional(z.nullable(Win)),
  }),
  /** Asks everybody how the organizations are seen; nothing while another pulse is open. */
  z.object({ type: z.literal('pulse.open') }),
  /** Takes no more answers, and lets what five people or more said be told. */
  z.object({ type: z.literal('pulse.close'), pulse: Identifier }),
  /** A person's own answers, in place of what they answered before; nobody answers for anybody else. */
  z.object({ type: z.literal('pulse.answer'), pulse: Identifier, party: Identifier, answers: PulseAnswers }),
  /** Takes a person's own answers out of the record for good, also of a closed pulse. */
  z.object({ type: z.literal('pulse.withdraw'), pulse: Identifier, party: Identifier }),
  /** Erases the speaking figures and quotes that are older than the charter says; nothing where it says nothing. */
  z.object({ type: z.literal('retention.apply') }),
])
export type CommandBody = z.infer<typeof CommandBody>

/** A client's request to record something; sending the same id again changes nothing and answers the same. */
export const Command = z.object({ id: Ulid, at: Instant, body: CommandBody })
export type Command = z.infer<typeof Command>

import * as z from 'zod/mini'
import { Aims, Purpose } from './aim.ts'
import { GovernanceMode, OwnRoles, Protection } from './charter.ts'
import { Decision } from './decision.ts'
import { Locator } from './evidence.ts'
import { CalendarDate, Identifier, Instant, Ulid } from './identifier.ts'
import { ActionItem, AssignmentRole, ItemStatus } from './item.ts'
import { Attendance, Meeting, Speaking, TurnTransition } from './meeting.ts'
import { Alias, Membership, ParticipationLevel, Party } from './party.ts'
import { PulseAnswers } from './pulse.ts'
import { Win, WinSubject } from './quick-win.ts'
import { ResourceKind } from './resource.ts'
import { Source } from './source.ts'

/** In hexadecimal letters, behind the label of the hash function; those of before have none, and are of SHA-256. */
const Digest = z.string().check(z.regex(/^(?:[a-z0-9-]{1,40}:)?[0-9a-f]{64,128}$/))
const Assigned = z.object({ party: Identifier, role: AssignmentRole })

/** Entries that were rewritten, each with the digest that it has by now. */
const Rewritten = z.array(z.object({ sequence: z.int().check(z.positive()), digest: Digest }))

/** An item in the words of one place in its notes, apart from what people made of it since. */
const Said = z.object({
  text: z.string(),
  due: z.nullable(CalendarDate),
  dueWords: z.nullable(z.string()),
  done: z.boolean(),
  assignments: z.array(Assigned),
  quote: z.optional(z.string()),
})

/** Each fact that the ledger can hold, with every identity already resolved: a replay needs no rule of recognition. */
export const EventBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('party.added'), party: Party }),
  z.object({ type: z.literal('party.renamed'), party: Identifier, name: z.string() }),
  z.object({ type: z.literal('party.alias-added'), alias: Alias }),
  z.object({ type: z.literal('party.merged'), from: Identifier, into: Identifier, reason: z.string() }),
  /** The two are what they were before the merge; what was recorded meanwhile stands under the name that it was told by. */
  z.object({ type: z.literal('party.unmerged'), from: Identifier, into: Identifier }),
  z.object({ type: z.literal('party.distinguished'), one: Identifier, other: Identifier }),
  z.object({ type: z.literal('party.undistinguished'), one: Identifier, other: Identifier }),
  z.object({
    type: z.literal('organization.declared'),
    organization: Identifier,
    level: z.nullable(ParticipationLevel),
    directlyAffected: z.boolean(),
  }),
  z.object({
    type: z.literal('organization.resources-set'),
    organization: Identifier,
    resources: z.array(ResourceKind),
    /** Whether anything was said: with no resource beside it, that it brings none. Entries of before leave it out, and said something only by naming a resource. */
    said: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('group.members-set'), group: Identifier, members: z.array(Identifier) }),
  /** Without agreement an organization of one or two people does not appear by itself. */
  z.object({ type: z.literal('organization.agreed'), organization: Identifier, agreed: z.boolean() }),
  /** It was somebody else whom the notes of a meeting call so, or nobody. */
  z.object({ type: z.literal('presence.denied'), meeting: Identifier, party: Identifier }),
  /** A person whose speaking is not counted is not measured, which is no zero. */
  z.object({ type: z.literal('person.speaking-counted'), party: Identifier, counted: z.boolean() }),
  z.object({ type: z.literal('membership.stated'), membership: Membership }),
  z.object({ type: z.literal('source.read'), source: Source }),
  z.object({ type: z.literal('meeting.recorded'), meeting: Meeting }),
  z.object({ type: z.literal('attendance.recorded'), meeting: Identifier, attendance: z.array(Attendance) }),
  z.object({
    type: z.literal('speaking.recorded'),
    meeting: Identifier,
    speaking: z.array(Speaking),
    transitions: z.array(TurnTransition),
  }),
  z.object({ type: z.literal('item.recorded'), item: ActionItem, assignments: z.array(Assigned) }),
  z.object({
    type: z.literal('item.changed'),
    item: Identifier,
    text: z.string(),
    due: z.nullable(CalendarDate),
    dueWords: z.nullable(z.string()),
    assignments: z.array(Assigned),
  }),
  z.object({ type: z.literal('item.status-set'), item: Identifier, status: ItemStatus, at: Instant }),
  z.object({ type: z.literal('item.confirmed'), item: Identifier }),
  z.object({
    type: z.literal('item.sighted'),
    item: Identifier,
    meeting: z.nullable(Identifier),
    locator: Locator,
    /** What the notes say there, where it is not what the item says: a later reading is held against this. */
    said: z.optional(Said),
  }),
  z.object({ type: z.literal('item.gone'), item: Identifier }),
  z.object({ type: z.literal('decision.recorded'), decision: Decision }),
  z.object({ type: z.literal('decision.confirmed'), decision: Identifier }),
  /** No longer among the facts, until it is recorded once more. */
  z.object({ type: z.literal('decision.withdrawn'), decision: Identifier }),
  /** All that a command did is as if it had not been; the events of it stay in the ledger. */
  z.object({ type: z.literal('command.undone'), command: Ulid }),
  /** What was undone stands again. */
  z.object({ type: z.literal('command.redone'), command: Ulid }),
  /** The entries that named a person were rewritten without them; each has by now the digest that stands here. */
  z.object({
    type: z.literal('person.erased'),
    party: Identifier,
    rewritten: Rewritten,
  }),
  /** Speaking figures and quotes of before a day were taken from entries, each of which has by now the digest that stands here. */
  z.object({
    type: z.literal('retention.applied'),
    before: CalendarDate,
    rewritten: Rewritten,
  }),
  z.object({ type: z.literal('charter.roles-set'), roles: OwnRoles }),
  z.object({ type: z.literal('charter.protection-set'), protection: Protection }),
  z.object({ type: z.literal('charter.governance-set'), governance: z.nullable(GovernanceMode) }),
  z.object({ type: z.literal('charter.beginning-set'), beganOn: z.nullable(CalendarDate) }),
  /** In place of all aims of before. */
  z.object({ type: z.literal('aims.set'), aims: Aims }),
  z.object({ type: z.literal('item.purpose-set'), item: Identifier, purpose: z.nullable(Purpose) }),
  z.object({ type: z.literal('decision.purpose-set'), decision: Identifier, purpose: z.nullable(Purpose) }),
  z.object({ type: z.literal('quick-win.set'), of: WinSubject, subject: Identifier, win: z.nullable(Win) }),
  z.object({ type: z.literal('pulse.opened'), pulse: Identifier, at: Instant }),
  z.object({ type: z.literal('pulse.closed'), pulse: Identifier, at: Instant }),
  /** In place of all that the person answered before. */
  z.object({ type: z.literal('pulse.answered'), pulse: Identifier, person: Identifier, answers: PulseAnswers }),
  /** What the person answered was taken from entries, each of which has by now the digest that stands here. */
  z.object({ type: z.literal('pulse.withdrawn'), pulse: Identifier, person: Identifier, rewritten: Rewritten }),
])
export type EventBody = z.infer<typeof EventBody>

/**
 * One entry of a coalition's append-only ledger. `cause` is the client's command: its idempotency key;
 * `id` is `cause` with a counter, so that what one command did can be undone as one.
 */
export const LedgerEvent = z.object({
  id: Identifier,
  cause: Ulid,
  at: Instant,
  actor: Identifier,
  body: EventBody,
})
export type LedgerEvent = z.infer<typeof LedgerEvent>

import * as z from 'zod/mini'
import { Aim, Purpose } from './aim.ts'
import { Charter } from './charter.ts'
import { CommandBody } from './command.ts'
import { Decision } from './decision.ts'
import { Ulid } from './identifier.ts'
import { Identifier } from './identifier.ts'
import { ActionItem, Assignment } from './item.ts'
import { Party } from './party.ts'
import { BroughtResources } from './resource.ts'
import { QuickWin, Win } from './quick-win.ts'

/** Both sides of a change that somebody else was faster with: what stands in the record now, and what was sent. */
export const Conflict = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('item'),
    stands: z.object({ item: ActionItem, assignments: z.array(Assignment) }),
    sent: CommandBody,
  }),
  z.object({ of: z.literal('decision'), stands: Decision, sent: CommandBody }),
  z.object({ of: z.literal('party'), stands: Party, sent: CommandBody }),
  z.object({
    of: z.literal('resources'),
    stands: z.object({ organization: Identifier, resources: BroughtResources }),
    sent: CommandBody,
  }),
  z.object({
    of: z.literal('members'),
    stands: z.object({ group: Identifier, members: z.array(Identifier) }),
    sent: CommandBody,
  }),
  z.object({ of: z.literal('aims'), stands: z.array(Aim), sent: CommandBody }),
  z.object({
    of: z.literal('purpose'),
    stands: z.object({ item: Identifier, purpose: z.nullable(Purpose) }),
    sent: CommandBody,
  }),
  z.object({
    of: z.literal('decision-purpose'),
    stands: z.object({ decision: Identifier, purpose: z.nullable(Purpose) }),
    sent: CommandBody,
  }),
  z.object({
    of: z.literal('quick-win'),
    stands: z.object({ of: QuickWin.shape.of, subject: Identifier, win: z.nullable(Win) }),
    sent: CommandBody,
  }),
  z.object({ of: z.literal('charter'), stands: Charter, sent: CommandBody }),
])
export type Conflict = z.infer<typeof Conflict>

/** What an undoing was refused for: the command that builds on what was to be undone, to be undone first. */
export const BuiltUpon = z.object({ builtUponBy: Ulid })
export type BuiltUpon = z.infer<typeof BuiltUpon>

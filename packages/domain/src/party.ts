import * as z from 'zod/mini'
import { CalendarDate, Identifier } from './identifier.ts'

export const PartyKind = z.enum(['person', 'organization', 'group'])
export type PartyKind = z.infer<typeof PartyKind>

/** How much a member organization said it would take part, for the time being (practice P22). */
export const ParticipationLevel = z.enum(['core', 'active', 'supporting', 'informed'])
export type ParticipationLevel = z.infer<typeof ParticipationLevel>

/** A person, a member organization or a working group ("group"); all three may own an item. */
export const Party = z.object({
  id: Identifier,
  kind: PartyKind,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Only organizations declare a level; null means that nobody has asked yet. */
  level: z.nullable(ParticipationLevel),
  /** Only an organization says so of itself. */
  directlyAffected: z.boolean(),
})
export type Party = z.infer<typeof Party>

/** A name, e-mail address or handle under which a party was seen. */
export const Alias = z.object({
  party: Identifier,
  kind: z.enum(['name', 'email', 'handle']),
  alias: z.string().check(z.minLength(1), z.maxLength(320)),
})
export type Alias = z.infer<typeof Alias>

/** A person's belonging to an organization for a span of days; null is open-ended. */
export const Membership = z.object({
  person: Identifier,
  organization: Identifier,
  since: z.nullable(CalendarDate),
  until: z.nullable(CalendarDate),
})
export type Membership = z.infer<typeof Membership>

/** A party as a text names it, before anybody knows which party it is. */
export const PartyMention = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  email: z.optional(z.string().check(z.maxLength(320))),
  handle: z.optional(z.string().check(z.maxLength(100))),
  organization: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  kind: z.optional(PartyKind),
})
export type PartyMention = z.infer<typeof PartyMention>

import * as z from 'zod/mini'

const Id = z.string().check(z.minLength(1), z.maxLength(200))
const Text = z.string().check(z.maxLength(2000))
const Instant = z.nullable(z.number())

/** What the directory of a backup knows of the people of the coalitions that were carried; nothing of it lets anybody in by itself. */
export const Admission = z.object({
  /** What was carried, so that it is admitted once. */
  source: z.string().check(z.minLength(8), z.maxLength(200)),
  /** Whether all of the backup is carried, onto a deployment that holds nothing; else some coalitions that are not there. */
  whole: z.boolean(),
  coalitions: z.array(z.object({ id: Id, name: Text, sample: z.boolean(), source: z.string() })),
  people: z.array(z.object({ id: Id, name: Text, isOwner: z.boolean() })),
  memberships: z.array(z.object({ person: Id, coalition: Id, role: Text, party: z.nullable(Text), since: Instant })),
  methods: z.array(z.object({ issuer: Text, subject: Text, id: Id, person: Id, label: Text, createdAt: z.number() })),
  /** Passkeys, where the address stays the same; at another one they open nothing. */
  passkeys: z.array(
    z.object({
      id: Text,
      person: Id,
      publicKey: z.string(),
      counter: z.number(),
      transports: Text,
      name: Text,
      createdAt: z.number(),
    }),
  ),
})
export type Admission = z.infer<typeof Admission>

/** What a deployment is, to whoever has its key. */
export const DeploymentState = z.object({
  /** How many steps the schemas have of what a deployment keeps. */
  schemas: z.object({ directory: z.int(), coalition: z.int() }),
  coalitions: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Whether there is nobody but the owner, and no coalition. */
  isEmpty: z.boolean(),
  /** What was carried in, the latest last. */
  carried: z.array(z.string()),
})
export type DeploymentState = z.infer<typeof DeploymentState>

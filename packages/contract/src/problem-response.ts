import * as z from 'zod/mini'

/** The body of every refusal (RFC 9457); `code` names its page in docs/errors. */
export const ProblemResponse = z.object({
  /** The page about the code, relative to the server's origin. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  /** The number of the request, which the server's log has too; a server older than the client leaves it out. */
  instance: z.optional(z.string()),
  /** Of a `version-conflict` a `Conflict`, both sides for a person to choose from; of an `undo-built-upon` a `BuiltUpon`. */
  conflict: z.optional(z.unknown()),
})
export type ProblemResponse = z.infer<typeof ProblemResponse>

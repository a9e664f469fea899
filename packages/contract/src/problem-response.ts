import * as z from 'zod/mini'

/** The body of every refusal (RFC 9457); `code` names its page in docs/errors. */
export const ProblemResponse = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
})
export type ProblemResponse = z.infer<typeof ProblemResponse>

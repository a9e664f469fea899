import * as z from 'zod/mini'

/** What a person may do in one coalition. */
export const Role = z.enum(['coordinator', 'note-taker', 'member', 'viewer'])
export type Role = z.infer<typeof Role>

export const CoalitionSummary = z.object({ id: z.string(), name: z.string(), role: Role, sample: z.boolean() })
export type CoalitionSummary = z.infer<typeof CoalitionSummary>

/** Who is signed in and which coalitions are theirs; a paired extension has exactly one. */
export const SessionResponse = z.object({ name: z.string(), coalitions: z.array(CoalitionSummary) })
export type SessionResponse = z.infer<typeof SessionResponse>

export const SignInRequest = z.object({ token: z.string().check(z.minLength(20), z.maxLength(200)) })
export type SignInRequest = z.infer<typeof SignInRequest>

export const CreateCoalitionRequest = z.object({ name: z.string().check(z.minLength(1), z.maxLength(200)) })
export type CreateCoalitionRequest = z.infer<typeof CreateCoalitionRequest>

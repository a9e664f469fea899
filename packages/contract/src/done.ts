import * as z from 'zod/mini'

/** The answer of a route that did what it was asked and has nothing to tell. */
export const Done = z.object({ done: z.literal(true) })

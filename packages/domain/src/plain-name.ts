import * as z from 'zod/mini'
import { nameTrick } from './deceptive-name.ts'

/** Returns the schema of a name that a person gives something: up to so many letters, the spaces around it left out, none of them unseen or posing as another. */
export function plainName(maxLength: number): z.ZodMiniString {
  return z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(maxLength),
    z.refine((name) => nameTrick(name) === null, { error: 'has letters that are not seen, or look like others' }),
  )
}

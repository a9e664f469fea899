import { configureGlobal } from 'fast-check'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed that was asked for: a whole number, `new` for another in every run; null or none where nobody asked. */
    seed?: string | null
  }
}

/** What a change broke must not wait for a lucky draw, nor be blamed for an unlucky one. */
const USUAL_SEED = 20_260_101

const asked = inject('seed') ?? null
if (asked === null || /^-?\d{1,10}$/.test(asked)) configureGlobal({ seed: Number(asked ?? USUAL_SEED) })
else if (asked !== 'new') throw new Error(`EVENKEEL_SEED is a whole number or "new", not "${asked}".`)

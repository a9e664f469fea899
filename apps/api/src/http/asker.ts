import type { Context } from 'hono'

const askers = new WeakMap<Context, string>()

/** Keeps which account makes a request, for the log. */
export function noteAsker(context: Context, person: string): void {
  askers.set(context, person)
}

/** Returns the id of the account that was found to make a request; undefined before that, and for nobody. */
export function askerOf(context: Context): string | undefined {
  return askers.get(context)
}

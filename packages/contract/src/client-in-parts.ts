import { fail } from '@evenkeel/domain/problem.ts'
import type { Client } from './client.ts'
import type { ClientOf } from './client-of-routes.ts'
import { firstRoutes } from './first-routes.ts'

/**
 * Returns a client of all routes of which only the first ones are there from the start: the whole one is fetched, once, by the first
 * call of another route. Where it can't be fetched that call answers `unreachable`, and the next one tries again.
 */
export function createClientInParts(first: ClientOf<typeof firstRoutes>, fetchWhole: () => Promise<Client>): Client {
  // For the names that it has, it is the same function: which names those are, the type of a generic one can not say.
  const forFirst: Client = first
  let whole: Promise<Client> | null = null
  return async (name, call) => {
    if (Object.hasOwn(firstRoutes, name)) return forFirst(name, call)
    whole ??= fetchWhole()
    let client: Client
    try {
      client = await whole
    } catch (error) {
      whole = null
      return fail('unreachable', error instanceof Error ? error.message : String(error))
    }
    return client(name, call)
  }
}

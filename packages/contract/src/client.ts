import { createClientOf, type ClientOf, type ClientOptions } from './client-of-routes.ts'
import { routes } from './routes.ts'

export type Client = ClientOf<typeof routes>

/** Returns a function that calls any route of the API by name; see `createClientOf`. */
export function createClient(options: ClientOptions): Client {
  return createClientOf(routes, options)
}

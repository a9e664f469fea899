import type { CoalitionObject } from './coalition-object.ts'
import type { DirectoryObject } from './directory-object.ts'

/** What wrangler.jsonc binds. */
export interface WorkerEnvironment {
  readonly COALITIONS: DurableObjectNamespace<CoalitionObject>
  readonly DIRECTORY: DurableObjectNamespace<DirectoryObject>
  /** The ids of the extensions that may read answers, with commas between; left out, any extension may. */
  readonly EXTENSION_IDS?: string
  /** The settings of signing in, each a string; docs/guide/sign-in.md lists them. */
  readonly [setting: `EVENKEEL_${string}`]: string | undefined
}

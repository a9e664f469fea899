import type { AppDependencies, Signed } from './route-call.ts'

/** Closes every live connection of somebody whose sessions were ended: a page that is still signed in opens its own again. */
export async function endLive({ coalitions }: AppDependencies, { identity }: Signed): Promise<void> {
  for (const { id } of identity.coalitions) await coalitions.dismiss(id, { kind: 'person', id: identity.person })
}

import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import { extensionIds } from '../http/cross-origin.ts'

import { withHolder } from './holder-headers.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

const VERSION = '0.1.0'

/** Returns the API over the Durable Objects of a deployment. */
export function createWorkerApp(environment: WorkerEnvironment): Hono {
  const coalition = (id: string) => environment.COALITIONS.getByName(id)
  return createApp({
    directory: environment.DIRECTORY.getByName('directory'),
    coalitions: {
      open: async (granted) => coalition(granted.coalition.id),
      dismiss: async (id, gone) => {
        await coalition(id).dismiss(gone)
      },
      create: async (description) => {
        await coalition(description.id).describe(description)
      },
    },
    live: async (context, granted) =>
      context.req.header('upgrade')?.toLowerCase() === 'websocket'
        ? await coalition(granted.coalition.id).fetch(withHolder(context.req.raw, granted))
        : null,
    // The platform sets it, whatever the client sent under this name.
    addressOf: (context) => context.req.header('cf-connecting-ip') ?? 'unknown',
    clock: Date.now,
    version: VERSION,
    extensions: extensionIds(environment.EXTENSION_IDS),
    log: (line) => console.log(JSON.stringify(line)),
  })
}

import type { Hono } from 'hono'
import { createWorkerApp } from './worker-app.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

export { CoalitionObject } from './coalition-object.ts'
export { DirectoryObject } from './directory-object.ts'

let app: Hono | null = null

const worker: ExportedHandler<WorkerEnvironment> = {
  fetch: async (request, environment) => {
    // The bindings of a deployment do not change while its code runs.
    app ??= createWorkerApp(environment)
    return await app.fetch(request, environment)
  },
}

// oxlint-disable-next-line import/no-default-export -- the platform looks for the handler under this name
export default worker

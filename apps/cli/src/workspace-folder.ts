import { fileURLToPath } from 'node:url'

/** Returns the folder where data is kept unless something else is said: EVENKEEL_DATA, else `data` beside the workspace's package.json. */
export function defaultDataFolder(): string {
  const named = process.env['EVENKEEL_DATA']
  return named !== undefined && named !== '' ? named : fileURLToPath(new URL('../../../data', import.meta.url))
}

/** Returns the folder of the built dashboard. */
export function dashboardFolder(): string {
  return fileURLToPath(new URL('../../dashboard/dist', import.meta.url))
}

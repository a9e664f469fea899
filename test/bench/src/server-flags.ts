import { readFileSync } from 'node:fs'

/** Returns what `npm start` gives to Node for the server. */
export function serverFlags(): string[] {
  return JSON.parse(readFileSync(new URL('../../../scripts/server-flags.json', import.meta.url), 'utf8')) as string[]
}

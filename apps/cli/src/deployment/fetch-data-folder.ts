import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DeploymentState } from '@evenkeel/api/carrying/admission.ts'
import { CarriedPage, READ_BYTES, type PagePlace } from '@evenkeel/api/carrying/carried-page.ts'
import { liftGuards, writeRows } from '@evenkeel/api/carrying/write-rows.ts'
import { coalitionPath, directoryPath } from '@evenkeel/api/node/data-folder.ts'
import { withDatabase } from '@evenkeel/api/node/backup/copy-database.ts'
import type { NodeSqliteDriver } from '@evenkeel/api/node/node-sqlite-driver.ts'
import { directoryMigrations } from '@evenkeel/api/store/directory-migrations.ts'
import { migrate, schemaVersion } from '@evenkeel/api/store/migrate.ts'
import { migrations } from '@evenkeel/api/store/migrations.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import * as z from 'zod/mini'
import type { DeploymentClient } from './deployment-client.ts'

/** So often a database is begun anew that changes while it is read, each time in larger pages. */
const RUNS = 6

type Steps = readonly (readonly string[])[]

/**
 * Fetches a deployment's directory and coalitions into a data folder that a Node server could serve. Each database is as
 * it was at one moment; the directory's comes first, so that each coalition reaches at least as far as the directory
 * noted. Fails with what the deployment answers, `record-busy`, `database-newer` or `unexpected-answer`.
 */
export async function fetchDataFolder(client: DeploymentClient, folder: string): Promise<Outcome<null>> {
  const state = await readDeploymentState(client)
  if (!state.ok) return state
  mkdirSync(join(folder, 'coalitions'), { recursive: true, mode: 0o700 })
  const directory = await fetchDatabase(client, '/directory/read', directoryPath(folder), directoryMigrations)
  if (!directory.ok) return directory
  const ids = withDatabase(directoryPath(folder), {}, (driver) =>
    driver.all<{ id: string }>('SELECT id FROM coalitions ORDER BY rowid').map(({ id }) => id),
  )
  for (const id of ids) {
    // What a deployment says becomes part of a path only where it is a coalition's id.
    if (!/^[0-9A-Za-z]{1,40}$/.test(id)) return fail('unexpected-answer', 'The deployment names a coalition oddly.')
    const fetched = await fetchDatabase(client, `/coalitions/${id}/read`, coalitionPath(folder, id), migrations)
    if (!fetched.ok) return fetched
  }
  return succeed(null)
}

/** Returns what a deployment is; fails with what it answers. */
export async function readDeploymentState(client: DeploymentClient): Promise<Outcome<DeploymentState>> {
  const answer = await client.call('', '{}')
  return answer.ok ? parse(DeploymentState, answer.value) : answer
}

/** Returns an answer as what a schema says that it is; fails with `unexpected-answer`. */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, text: string): Outcome<z.output<Schema>> {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    if (parsed.success) return succeed(parsed.data)
  } catch {
    // What is no JSON is told like what has another shape.
  }
  return fail('unexpected-answer', 'The deployment answered in a way that this program does not understand.')
}

async function fetchDatabase(
  client: DeploymentClient,
  from: string,
  path: string,
  steps: Steps,
): Promise<Outcome<null>> {
  let bytes: number = READ_BYTES.usual
  for (let run = 0; run < RUNS; run++) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    const fetched = await fetchOnce(client, from, path, steps, bytes)
    if (fetched.ok || fetched.problem.code !== 'record-moved') return fetched
    bytes = Math.min(READ_BYTES.most, bytes * 2)
  }
  return fail('record-busy', 'A record changed each time that it was read: try again when less is going on.')
}

async function fetchOnce(
  client: DeploymentClient,
  from: string,
  path: string,
  steps: Steps,
  bytes: number,
): Promise<Outcome<null>> {
  let place: PagePlace | null = null
  let guards: string[] | null = null
  do {
    const answer = await client.call(from, JSON.stringify({ place, bytes }))
    if (!answer.ok) return answer
    const page = parse(CarriedPage, answer.value)
    if (!page.ok) return page
    const written = withDatabase(path, {}, (driver) => {
      if (guards === null) {
        const made = makeDatabase(driver, steps, page.value.schema)
        if (!made.ok) return made
        guards = made.value
      }
      return driver.transaction(() => writeRows(driver, page.value.parts))
    })
    if (!written.ok) return written
    place = page.value.next
  } while (place !== null)
  withDatabase(path, {}, (driver) => driver.transaction(() => guards?.forEach((guard) => driver.run(guard))))
  return succeed(null)
}

/** Makes an empty database of the deployment's version and returns its guards, which stay off until it is whole. */
function makeDatabase(driver: NodeSqliteDriver, steps: Steps, schema: number): Outcome<string[]> {
  if (schema > steps.length) {
    return fail(
      'database-newer',
      `The deployment’s records are of version ${schema}, this program knows ${steps.length}: update the program.`,
    )
  }
  migrate(driver, steps.slice(0, schema))
  return schemaVersion(driver) === schema
    ? succeed(driver.transaction(() => liftGuards(driver)))
    : fail('unexpected-answer', 'The deployment’s pages are not of one version.')
}

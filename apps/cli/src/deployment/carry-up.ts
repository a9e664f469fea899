import { join } from 'node:path'
import { DeploymentState, type Admission } from '@evenkeel/api/carrying/admission.ts'
import { CarriedPage, type PagePlace } from '@evenkeel/api/carrying/carried-page.ts'
import { readPage } from '@evenkeel/api/carrying/read-page.ts'
import { digestTables } from '@evenkeel/api/carrying/table-digests.ts'
import { carriedTables, TakenIn, type TakeInStep } from '@evenkeel/api/carrying/take-in-step.ts'
import { readManifest, type BackupManifest } from '@evenkeel/api/node/backup/backup-manifest.ts'
import { withDatabase } from '@evenkeel/api/node/backup/copy-database.ts'
import { restoreBackup } from '@evenkeel/api/node/backup/restore-backup.ts'
import { verifyDatabase } from '@evenkeel/api/node/backup/verify-coalition.ts'
import { coalitionPath } from '@evenkeel/api/node/data-folder.ts'
import { openNodeSqlite, type NodeSqliteDriver } from '@evenkeel/api/node/node-sqlite-driver.ts'
import { sha256OnNode } from '@evenkeel/api/node/digest-on-node.ts'
import { schemaVersion } from '@evenkeel/api/store/migrate.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { DeploymentClient } from './deployment-client.ts'
import { parse, readDeploymentState } from './fetch-data-folder.ts'
import { readAdmission } from './read-admission.ts'

/** A page that a Worker hands on without reading it, and an object reads in some milliseconds. */
const PAGE_BYTES = 131_072

export interface CarryUpOptions {
  /** The folder of one backup. */
  readonly backup: string
  /** A folder that is empty, in which the backup is checked. */
  readonly workFolder: string
  /** The id or the name of the one coalition to carry; null carries everything. */
  readonly coalition: string | null
  /** Whether people come under the same address as before, so that their passkeys still fit. */
  readonly sameAddress: boolean
  /** An instant. */
  readonly at: string
}

export interface CarriedUp {
  readonly manifest: BackupManifest
  readonly coalitions: readonly string[]
  /** Whether all of it was there already. */
  readonly wasThere: boolean
}

/**
 * Carries a backup, whole or one coalition of it, onto a deployment: one that holds nothing, or does not have that coalition.
 * Broken off half-way nothing of it is to be seen there, and carrying it again goes on where it stopped. Fails with
 * `backup-not-readable`, `backup-damaged`, `coalition-not-found`, `deployment-not-empty`, `program-differs`, or what the
 * deployment answers.
 */
export async function carryUp(client: DeploymentClient, options: CarryUpOptions): Promise<Outcome<CarriedUp>> {
  const { backup, workFolder, coalition, at } = options
  const manifest = readManifest(backup)
  if (!manifest.ok) return manifest
  const wanted = manifest.value.coalitions.filter(
    ({ id, name }) => coalition === null || coalition === id || coalition === name,
  )
  if (wanted.length === 0) {
    return fail('coalition-not-found', `There is no coalition named '${coalition ?? ''}' in the backup ${backup}.`)
  }
  const state = await readDeploymentState(client)
  if (!state.ok) return state
  const source = `${manifest.value.directory.sha256}.${coalition === null ? 'all' : (wanted[0]?.id ?? '')}`
  const wasThere = state.value.carried.includes(source)
  if (!wasThere) {
    const free = refuseTaken(state.value, wanted, coalition === null)
    if (!free.ok) return free
  }
  const restored = restoreBackup({ backup, dataFolder: workFolder, coalition: null, force: false, at })
  if (!restored.ok) return restored
  const sources = new Map<string, string>()
  for (const one of wanted) {
    const carried = await withOpen(
      coalitionPath(workFolder, one.id),
      async (driver) => await carryCoalition(client, driver, one, wasThere),
    )
    if (!carried.ok) return carried
    sources.set(one.id, carried.value)
  }
  const admission: Admission = withDatabase(join(workFolder, 'directory.sqlite'), {}, (driver) =>
    readAdmission(driver, { source, sources, whole: coalition === null, withPasskeys: options.sameAddress }),
  )
  const admitted = await client.call('/admit', JSON.stringify(admission))
  if (!admitted.ok) return admitted
  return succeed({ manifest: manifest.value, coalitions: wanted.map(({ name }) => name), wasThere })
}

function refuseTaken(
  { isEmpty, coalitions }: DeploymentState,
  wanted: BackupManifest['coalitions'],
  whole: boolean,
): Outcome<null> {
  const here = new Set(coalitions.map(({ id }) => id))
  const taken = wanted.find(({ id }) => here.has(id))
  if (taken !== undefined) {
    return fail(
      'deployment-not-empty',
      `The deployment has the coalition '${taken.name}' already: nothing was changed there.`,
    )
  }
  if (whole && !isEmpty) {
    return fail('deployment-not-empty', 'The deployment holds something already: name one coalition with --coalition.')
  }
  return succeed(null)
}

/** Returns the source under which the coalition stands there. */
async function carryCoalition(
  client: DeploymentClient,
  driver: NodeSqliteDriver,
  { id, name, sha256, head, misfit }: BackupManifest['coalitions'][number],
  wasThere: boolean,
): Promise<Outcome<string>> {
  const verdict = verifyDatabase(driver, head.sequence === 0 || misfit !== null ? [] : [head])
  if (!verdict.ok) return fail('backup-damaged', `${name} in this backup: ${verdict.problem.detail}`)
  const end = verdict.value.head
  const source = `${sha256}.${PAGE_BYTES}.${end.sequence}.${end.chain}`
  if (wasThere) return succeed(source)
  const send = async (step: TakeInStep): Promise<Outcome<TakenIn>> => {
    const answer = await client.call(`/coalitions/${id}/take-in`, JSON.stringify(step))
    return answer.ok ? parse(TakenIn, answer.value) : answer
  }
  let taken = await send({ step: 'begin', source, schema: schemaVersion(driver), name, sample: isSample(driver) })
  if (!taken.ok) return taken
  if (taken.value.checked) return succeed(source)
  const rows = await sendRows(driver, source, taken.value.page, send)
  if (!rows.ok) return rows
  taken = rows
  while (taken.value.built < end.sequence) {
    const before: number = taken.value.built
    taken = await send({ step: 'build', source })
    if (!taken.ok) return taken
    if (taken.value.built === before) return fail('unexpected-answer', 'The deployment builds nothing any more.')
  }
  const checked = await send({ step: 'check', source, head: end, tables: digestTables(driver, sha256OnNode) })
  return checked.ok ? succeed(source) : checked
}

function isSample(driver: NodeSqliteDriver): boolean {
  return driver.all('SELECT 1 FROM coalition WHERE sample = 1').length > 0
}

async function sendRows(
  driver: NodeSqliteDriver,
  source: string,
  from: number,
  send: (step: TakeInStep) => Promise<Outcome<TakenIn>>,
): Promise<Outcome<TakenIn>> {
  let place: PagePlace | null = null
  for (let number = 0; ; number++) {
    const read = readPage(driver, 'here', { place, bytes: PAGE_BYTES }, carriedTables)
    if (!read.ok) return read
    const page = parse(CarriedPage, read.value)
    if (!page.ok) return page
    const { parts, next } = page.value
    const isLast = next === null
    if (number >= from || isLast) {
      const taken = await send({ step: 'rows', source, page: number, parts: number >= from ? parts : [] })
      if (!taken.ok || isLast) return taken
    }
    place = next
  }
}

async function withOpen<T>(path: string, work: (driver: NodeSqliteDriver) => Promise<T>): Promise<T> {
  const driver = openNodeSqlite(path)
  try {
    return await work(driver)
  } finally {
    driver.close()
  }
}

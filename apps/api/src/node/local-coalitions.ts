import { existsSync } from 'node:fs'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { CoalitionDescription } from '../ports.ts'
import { openSqlDirectory } from '../store/sql-directory.ts'
import { coalitionPath, directoryPath, explainOpening, prepareDataFolder } from './data-folder.ts'
import { digestOnNode } from './digest-on-node.ts'
import { openNodeCoalitionStore, type NodeCoalitionStore } from './node-coalition-store.ts'
import { openNodeSqlite } from './node-sqlite-driver.ts'

export interface LocalCoalition extends CoalitionDescription {
  readonly store: NodeCoalitionStore
  /** True when this call made it. */
  readonly isNew: boolean
  /** Closes the store's file; the last call on it. */
  readonly close: () => void
}

/**
 * Returns the coalition of that name in a data folder, opened next to a server that may be running on it; with `create`
 * it is made where it is missing. Fails with `coalition-not-found`, `folder-not-writable` or `database-unreadable`.
 */
export async function openCoalition(
  dataFolder: string,
  name: string,
  options: { readonly create: boolean; readonly sample?: boolean },
): Promise<Outcome<LocalCoalition>> {
  const missing = fail('coalition-not-found', `There is no coalition named '${name}' in ${dataFolder}.`)
  if (!options.create && !existsSync(directoryPath(dataFolder))) return missing
  const prepared = prepareDataFolder(dataFolder)
  if (!prepared.ok) return prepared
  let path = directoryPath(dataFolder)
  try {
    const found = findCoalition(path, name, options)
    if (found === null) return missing
    path = coalitionPath(dataFolder, found.id)
    const store = openNodeCoalitionStore(path)
    if (store.coalition() === null) store.describe(found)
    return succeed({ ...found, store, close: store.close })
  } catch (error) {
    return { ok: false, problem: explainOpening(error, path) }
  }
}

/** Returns the coalitions of a data folder in the order in which they were made; none where there is no directory yet. */
export function listCoalitions(dataFolder: string): CoalitionDescription[] {
  const path = directoryPath(dataFolder)
  if (!existsSync(path)) return []
  const driver = openNodeSqlite(path)
  try {
    return openSqlDirectory(driver, Date.now, digestOnNode).coalitions()
  } finally {
    driver.close()
  }
}

function findCoalition(
  path: string,
  name: string,
  options: { readonly create: boolean; readonly sample?: boolean },
): (CoalitionDescription & { readonly isNew: boolean }) | null {
  const driver = openNodeSqlite(path)
  try {
    const directory = openSqlDirectory(driver, Date.now, digestOnNode)
    return driver.transaction(() => {
      const all = directory.coalitions()
      const known =
        all.find((one) => one.name === name) ??
        all.find((one) => foldName(name) !== '' && foldName(one.name) === foldName(name))
      if (known !== undefined) return { ...known, isNew: false }
      if (!options.create) return null
      return { ...directory.addCoalition(name, options.sample === true, Date.now()), isNew: true }
    })
  } finally {
    driver.close()
  }
}

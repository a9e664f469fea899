import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import { openDeploymentClient, readAddress, type DeploymentClient } from './deployment-client.ts'
import { readBackupKey } from './read-backup-key.ts'

/** A deployment as it was named on the command line. */
export interface NamedDeployment {
  readonly address: string
  readonly keyFile: string | null
}

/** Returns the deployment that was named, null where none was; a sentence where the words make no sense together. */
export function readNamed(
  address: string | undefined,
  keyFile: string | undefined,
  data: string | undefined,
): NamedDeployment | null | string {
  if (address === undefined) return keyFile === undefined ? null : '--key belongs to the address of a deployment.'
  if (data !== undefined) return 'Either --data or the address of a deployment.'
  return { address, keyFile: keyFile === undefined ? null : resolve(keyFile) }
}

/**
 * Returns what the work makes of a deployment and of a folder for what is fetched, which only its user can read, and which is gone
 * afterwards. Fails with `server-address-invalid`, `backup-key-wanted`, or as the work does.
 */
export async function withDeployment<T>(
  { address, keyFile }: NamedDeployment,
  parent: string,
  work: (client: DeploymentClient, folder: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const read = readAddress(address)
  if (!read.ok) return read
  const key = readBackupKey(keyFile, process.env)
  if (!key.ok) return key
  const client = openDeploymentClient({ address: read.value, key: key.value, wait })
  mkdirSync(parent, { recursive: true, mode: 0o700 })
  const folder = mkdtempSync(join(parent, 'evenkeel-fetched-'))
  try {
    return await work(client, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

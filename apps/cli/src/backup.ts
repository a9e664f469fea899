import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUpFolder, type FinishedBackup } from '@evenkeel/api/node/backup/back-up-folder.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import { commandOf } from './command-line.ts'
import { fetchDataFolder } from './deployment/fetch-data-folder.ts'
import { readNamed, withDeployment, type NamedDeployment } from './deployment/with-deployment.ts'
import { defaultDataFolder } from './workspace-folder.ts'

/** `backup`: copies the data of a server, running or not, into a folder of backups. */
export const backupCommand = commandOf({
  usage: 'backup FOLDER [--data DIR | --from https://… [--key FILE]] [--keep N]',
  summary: 'Copies the directory and every coalition into a new folder below FOLDER, also while a server runs.',
  readOptions,
  run: async (asked) => {
    const finished = await backUp(asked)
    if (!finished.ok) {
      process.stderr.write(`${finished.problem.detail} (${finished.problem.code})\n`)
      return 1
    }
    return report(finished.value)
  },
})

async function backUp({ from, ...asked }: Asked): Promise<Outcome<FinishedBackup>> {
  const at = new Date().toISOString()
  if (from === null) return backUpFolder({ ...asked, at })
  return await withDeployment(from, asked.parent, async (client, folder) => {
    const fetched = await fetchDataFolder(client, folder)
    return fetched.ok ? backUpFolder({ ...asked, dataFolder: folder, at }) : fetched
  })
}

function report({ folder, manifest, removed }: FinishedBackup): number {
  const misfits = manifest.coalitions.filter(({ misfit }) => misfit !== null)
  const entries = manifest.coalitions.reduce((sum, { head }) => sum + head.sequence, 0)
  const coalitions = manifest.coalitions.length
  process.stdout.write(
    `${folder}\n  ${coalitions} ${coalitions === 1 ? 'coalition' : 'coalitions'}, ${entries} entries\n` +
      removed.map((old) => `  removed ${old}\n`).join(''),
  )
  for (const { name, misfit } of misfits) {
    process.stderr.write(`${name}: ${misfit} The backup was made all the same, and no older one was removed.\n`)
  }
  return misfits.length > 0 ? 1 : 0
}

interface Asked {
  readonly dataFolder: string
  readonly parent: string
  readonly keep: number | null
  readonly from: NamedDeployment | null
}

function readOptions(words: string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      keep: { type: 'string' },
      from: { type: 'string' },
      key: { type: 'string' },
    },
  })
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) return 'Name one folder to which the backup goes.'
  const keep = values.keep === undefined ? null : Number(values.keep)
  if (keep !== null && !(Number.isInteger(keep) && keep >= 1)) return '--keep is a number from 1.'
  const from = readNamed(values.from, values.key, values.data)
  if (typeof from === 'string') return from
  return { from, dataFolder: resolve(values.data ?? defaultDataFolder()), parent: resolve(folder), keep }
}

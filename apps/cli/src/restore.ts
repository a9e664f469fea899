import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '@evenkeel/api/node/backup/restore-backup.ts'
import { commandOf } from './command-line.ts'
import { defaultDataFolder } from './workspace-folder.ts'

/** `restore`: puts a backup back, after it was checked. */
export const restoreCommand = commandOf({
  usage: 'restore BACKUP [--data DIR] [--coalition NAME] [--force]',
  summary: 'Checks a backup and puts it back, whole or one coalition of it; what stood there is moved aside.',
  readOptions,
  run: async (asked) => {
    const finished = restoreBackup({ ...asked, at: new Date().toISOString() })
    if (!finished.ok) {
      process.stderr.write(`${finished.problem.detail} (${finished.problem.code})\n`)
      return 1
    }
    const { manifest, coalitions, replaced } = finished.value
    process.stdout.write(
      `Restored into ${asked.dataFolder} as of ${manifest.at}: ${coalitions.join(', ')}\n` +
        (replaced === null ? '' : `What stood there is in ${replaced}\n`),
    )
    return 0
  },
})

interface Asked {
  readonly backup: string
  readonly dataFolder: string
  readonly coalition: string | null
  readonly force: boolean
}

function readOptions(words: string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { data: { type: 'string' }, coalition: { type: 'string' }, force: { type: 'boolean', default: false } },
  })
  const [backup, ...more] = positionals
  if (backup === undefined || more.length > 0) return 'Name the folder of one backup.'
  return {
    backup: resolve(backup),
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    coalition: values.coalition ?? null,
    force: values.force,
  }
}

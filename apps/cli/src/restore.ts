import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { restoreBackup } from '@evenkeel/api/node/backup/restore-backup.ts'
import { commandOf } from './command-line.ts'
import { carryUp } from './deployment/carry-up.ts'
import { readNamed, withDeployment, type NamedDeployment } from './deployment/with-deployment.ts'
import { defaultDataFolder } from './workspace-folder.ts'

/** `restore`: puts a backup back, after it was checked. */
export const restoreCommand = commandOf({
  usage: 'restore BACKUP [--data DIR [--force] | --to https://… [--key FILE] [--same-address]] [--coalition NAME]',
  summary:
    'Checks a backup and puts it back, whole or one coalition of it; what stood there is moved aside. With --to it goes onto a deployment that has nothing of it.',
  readOptions,
  run: async ({ to, ...asked }) => {
    if (to !== null) return await carry(to, asked)
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

async function carry(to: NamedDeployment, asked: Omit<Asked, 'to'>): Promise<number> {
  const finished = await withDeployment(
    to,
    tmpdir(),
    async (client, workFolder) => await carryUp(client, { ...asked, workFolder, at: new Date().toISOString() }),
  )
  if (!finished.ok) {
    process.stderr.write(`${finished.problem.detail} (${finished.problem.code})\n`)
    return 1
  }
  const { manifest, coalitions, wasThere } = finished.value
  process.stdout.write(
    wasThere
      ? `This backup stands there already: ${coalitions.join(', ')}\n`
      : `Carried to ${to.address} as of ${manifest.at}, and checked there: ${coalitions.join(', ')}\n`,
  )
  return 0
}

interface Asked {
  readonly backup: string
  readonly dataFolder: string
  readonly coalition: string | null
  readonly force: boolean
  readonly to: NamedDeployment | null
  readonly sameAddress: boolean
}

function readOptions(words: string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      coalition: { type: 'string' },
      force: { type: 'boolean', default: false },
      to: { type: 'string' },
      key: { type: 'string' },
      'same-address': { type: 'boolean', default: false },
    },
  })
  const [backup, ...more] = positionals
  if (backup === undefined || more.length > 0) return 'Name the folder of one backup.'
  const to = readNamed(values.to, values.key, values.data)
  if (typeof to === 'string') return to
  if (to !== null && values.force) return 'On a deployment nothing is replaced: --force is for a data folder.'
  if (to === null && values['same-address']) return '--same-address belongs to the address of a deployment.'
  return {
    to,
    sameAddress: values['same-address'],
    backup: resolve(backup),
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    coalition: values.coalition ?? null,
    force: values.force,
  }
}

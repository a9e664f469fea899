import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { coalitionPath } from '@evenkeel/api/node/data-folder.ts'
import { headsOf } from '@evenkeel/api/node/backup/known-heads.ts'
import { verifyCoalitionFile } from '@evenkeel/api/node/backup/verify-coalition.ts'
import { listCoalitions, openCoalition } from '@evenkeel/api/node/local-coalitions.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import { succeed } from '@evenkeel/domain/problem.ts'
import { commandOf } from './command-line.ts'
import { fetchDataFolder } from './deployment/fetch-data-folder.ts'
import { readNamed, withDeployment, type NamedDeployment } from './deployment/with-deployment.ts'
import { defaultDataFolder } from './workspace-folder.ts'

/** `verify`: re-reads ledgers against their chains and holds every table against its ledger. */
export const verifyCommand = commandOf({
  usage:
    'verify [--coalition NAME | --all] [--data DIR | --from https://… [--key FILE]] [--backups FOLDER] [--rebuild]',
  summary: 'Tells whether the record is what was recorded: files, chain of the ledger, and everything built from it.',
  readOptions,
  run: async ({ from, ...asked }) => {
    if (from === null) return await verifyFolder(asked)
    const verified = await withDeployment(from, tmpdir(), async (client, folder) => {
      const fetched = await fetchDataFolder(client, folder)
      return fetched.ok ? succeed(await verifyFolder({ ...asked, dataFolder: folder })) : fetched
    })
    if (verified.ok) return verified.value
    process.stderr.write(`${verified.problem.detail} (${verified.problem.code})\n`)
    return 1
  },
})

async function verifyFolder({ dataFolder, coalition, backups, rebuild }: Omit<Asked, 'from'>): Promise<number> {
  const found = listCoalitions(dataFolder).filter(
    ({ name }) => coalition === null || name === coalition || foldName(name) === foldName(coalition),
  )
  if (found.length === 0) {
    const what = coalition === null ? 'no coalition' : `no coalition named '${coalition}'`
    process.stderr.write(`There is ${what} in ${dataFolder}. (coalition-not-found)\n`)
    return 1
  }
  let failures = 0
  for (const { id, name } of found) {
    if (rebuild) await rebuildTables(dataFolder, name)
    const verdict = verifyCoalitionFile(coalitionPath(dataFolder, id), headsOf(dataFolder, id, backups))
    if (verdict.ok) {
      const { entries, rewritten, head } = verdict.value
      const erased = rewritten === 0 ? '' : `, ${rewritten} of them rewritten by erasures`
      const end = entries === 0 ? '' : ` The chain ends with ${head.chain}`
      process.stdout.write(`${name}: sound. ${entries} entries${erased}.${end}\n`)
    } else {
      failures += 1
      process.stdout.write(`${name}: ${verdict.problem.detail} (${verdict.problem.code})\n`)
    }
  }
  return failures > 0 ? 1 : 0
}

async function rebuildTables(dataFolder: string, name: string): Promise<void> {
  const opened = await openCoalition(dataFolder, name, { create: false })
  // What hinders the opening is told by the verification that follows.
  if (!opened.ok) return
  opened.value.store.rebuild()
  opened.value.close()
}

interface Asked {
  readonly dataFolder: string
  readonly coalition: string | null
  readonly backups: string | null
  readonly rebuild: boolean
  readonly from: NamedDeployment | null
}

function readOptions(words: string[]): Asked | string {
  const { values } = parseArgs({
    args: words,
    options: {
      coalition: { type: 'string' },
      all: { type: 'boolean', default: false },
      data: { type: 'string' },
      backups: { type: 'string' },
      rebuild: { type: 'boolean', default: false },
      from: { type: 'string' },
      key: { type: 'string' },
    },
  })
  const from = readNamed(values.from, values.key, values.data)
  if (typeof from === 'string') return from
  if (from !== null && values.rebuild) return '--rebuild is for a data folder.'
  if (values.all && values.coalition !== undefined) return 'Either --all or one --coalition.'
  return {
    dataFolder: resolve(values.data ?? defaultDataFolder()),
    coalition: values.coalition ?? null,
    backups: values.backups === undefined ? null : resolve(values.backups),
    rebuild: values.rebuild,
    from,
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { backUpFolder } from '../node/backup/back-up-folder.ts'
import { restoreBackup } from '../node/backup/restore-backup.ts'
import { openCoalition } from '../node/local-coalitions.ts'
import type { LedgerHead } from '../store/ledger-seal.ts'

const script = fileURLToPath(new URL('write-steadily.ts', import.meta.url))
const YEAR_MS = 31_536_000_000

export interface LoadedRestores {
  readonly restored: number
  /** What was wrong with any of them: nothing, for each restores to what was committed when its backup was made. */
  readonly wrong: readonly string[]
  /** How many entries the writer recorded in all. */
  readonly entries: number
}

/**
 * Takes that many backups of a coalition while another process records into it without a pause, restores each into an
 * empty folder, and holds it against the ledger that the writer left: it must be a beginning of that, with everything
 * that was acknowledged before the backup began.
 */
export async function restoreUnderLoad(count: number): Promise<LoadedRestores> {
  const root = mkdtempSync(join(tmpdir(), 'evenkeel-restore-'))
  const dataFolder = join(root, 'data')
  const writer = spawn(process.execPath, [script, dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let acknowledged = 0
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    acknowledged = Number(text.trimEnd().split('\n').at(-1))
  })
  const heads: LedgerHead[] = []
  const wrong: string[] = []
  try {
    await once(writer.stdout, 'data')
    for (let number = 0; number < count; number++) {
      // Lets the acknowledgements in that have come meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 2))
      const promised = acknowledged
      const at = new Date(YEAR_MS * 50 + number * 1000).toISOString()
      const head = restoreOnce(root, dataFolder, at, wrong)
      if (head === null) continue
      heads.push(head)
      if (head.sequence < promised)
        wrong.push(`entry ${promised} was acknowledged, the backup ends at ${head.sequence}`)
    }
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    const opened = await openCoalition(dataFolder, 'River', { create: false })
    if (!opened.ok) throw new Error(opened.problem.detail)
    const verdict = opened.value.store.verify(heads)
    opened.value.close()
    if (!verdict.ok) wrong.push(verdict.problem.detail)
    return { restored: heads.length, wrong, entries: verdict.ok ? verdict.value.entries : 0 }
  } finally {
    writer.kill('SIGKILL')
    rmSync(root, { recursive: true, force: true })
  }
}

function restoreOnce(root: string, dataFolder: string, at: string, wrong: string[]): LedgerHead | null {
  const backup = backUpFolder({ dataFolder, parent: join(root, 'backups'), at, keep: 3 })
  if (!backup.ok) {
    wrong.push(backup.problem.detail)
    return null
  }
  const to = join(root, 'restored')
  // To restore is to verify: the chain, the head in the manifest, and every table against the ledger.
  const restored = restoreBackup({ backup: backup.value.folder, dataFolder: to, coalition: null, force: false, at })
  rmSync(to, { recursive: true, force: true })
  if (!restored.ok) wrong.push(restored.problem.detail)
  return backup.value.manifest.coalitions[0]?.head ?? null
}

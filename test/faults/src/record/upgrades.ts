import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addFailure, newTally, type Fault } from '../fault.ts'

/** Tests of the API that run at their full size every time; here they are repeated, and counted. */
const files = ['src/store/stored-versions.test.ts', 'src/node/erase-bytes.test.ts', 'src/hostile-notes.test.ts']

interface Report {
  readonly numTotalTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[]
  }[]
}

/** Upgrades killed at every statement, fifty planted names after an erasure, five hundred notes that give orders. */
export const upgrades: Fault = {
  name: 'upgrades',
  unit: 'tests',
  short: 1,
  full: 1,
  run: async () => {
    const folder = fileURLToPath(new URL('../../../../apps/api', import.meta.url))
    const written = mkdtempSync(join(tmpdir(), 'evenkeel-report-'))
    const output = join(written, 'report.json')
    const words = ['run', '--reporter=json', `--outputFile=${output}`, '--testTimeout=120000', ...files]
    spawnSync('vitest', words, { cwd: folder, stdio: 'ignore' })
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report
    rmSync(written, { recursive: true, force: true })
    const tally = newTally()
    for (const { assertionResults } of report.testResults) {
      for (const { status, title } of assertionResults) {
        if (status === 'failed') addFailure(tally, 'corrupt', 1, title)
      }
    }
    const figures = 'every earlier schema killed at every statement, 50 planted names erased, 500 hostile notes'
    return { count: report.numTotalTests, ...tally, figures }
  },
}

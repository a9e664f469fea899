import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'

const source = fileURLToPath(new URL('shim.c', import.meta.url))

/** What a program under the shim is told by its environment. */
export interface ShimSetting {
  readonly shim: string
  /** The folder whose files are watched, as an absolute path. */
  readonly folder: string
  /** Where the requests are written down. */
  readonly log?: string
  /** The file by which faults are steered. */
  readonly control?: string
}

let built: string | { readonly sentence: string } | null = null

/** Returns the path of the shim, compiled once in a process, or a sentence that says why there can be none on this machine. */
export function buildShim(): string | { readonly sentence: string } {
  built ??= compile()
  return built
}

function compile(): string | { readonly sentence: string } {
  if (process.platform !== 'linux') return { sentence: 'faults of the disk are made by LD_PRELOAD, which Linux has.' }
  const compiler = ['cc', 'gcc', 'clang'].find((name) =>
    (process.env['PATH'] ?? '').split(':').some((folder) => folder !== '' && existsSync(join(folder, name))),
  )
  if (compiler === undefined) return { sentence: 'there is no C compiler (`cc`) to make faults of the disk with.' }
  const target = join(mkdtempSync(join(tmpdir(), 'evenkeel-shim-')), 'shim.so')
  const words = ['-O2', '-Wall', '-shared', '-fPIC', '-o', target, source, '-ldl', '-lpthread']
  const run = spawnSync(compiler, words, { encoding: 'utf8' })
  return run.status === 0 ? target : { sentence: `the C compiler does not make the shim: ${run.stderr.slice(0, 300)}` }
}

/** Returns the environment under which a Node program runs with the shim. */
export function shimEnvironment(setting: ShimSetting): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LD_PRELOAD: setting.shim,
    EVENKEEL_FAULTS_FOLDER: setting.folder,
    ...(setting.log === undefined ? {} : { EVENKEEL_FAULTS_LOG: setting.log }),
    ...(setting.control === undefined ? {} : { EVENKEEL_FAULTS_CONTROL: setting.control }),
  }
}

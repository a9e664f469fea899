import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const names = ['cc', 'gcc', 'clang']

function isOnPath() {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && names.some((name) => existsSync(`${folder}/${name}`)))
}

/** Returns whether there is a C compiler: one on the path, or one installed just now from Debian's packages. */
export function findCompiler(say) {
  if (isOnPath()) return true
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  say('Installing a C compiler from Debian’s packages, for the faults of the disk…')
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  const run = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'gcc', 'libc6-dev'], options)
  if (run.status !== 0) say(run.stderr ?? '')
  return isOnPath()
}

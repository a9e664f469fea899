import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    for (const name of names) if (folder !== '' && existsSync(`${folder}/${name}`)) return `${folder}/${name}`
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return existsSync(mac) ? mac : null
}

/** Returns the path of a Chromium: EVENKEEL_CHROMIUM, the one on the path, or one installed just now from Debian's packages; null where none can be had. */
export function findChromium(say) {
  const named = process.env.EVENKEEL_CHROMIUM
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const found = onPath()
  if (found !== null) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  say('Installing Chromium from Debian’s packages for the end-to-end tests…')
  const options = { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  const run = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  if (run.status !== 0) say(run.stderr ?? '')
  return onPath()
}

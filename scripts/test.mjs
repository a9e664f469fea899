import { spawnSync } from 'node:child_process'
import { lastWordsOfFailed } from './failed-tasks.mjs'
import { findChromium } from './find-chromium.mjs'
import { findCompiler } from './find-compiler.mjs'
import { installDependencies, projectEnvironment, root } from './install-dependencies.mjs'
import { complainOfNode, stopWith } from './node-version.mjs'

const say = (line) => console.log(line)

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

const complaint = complainOfNode(process.versions.node)
if (complaint !== null) stopWith(complaint)
const refusal = await installDependencies(say)
if (refusal !== null) stopWith(refusal)
const chromium = findChromium(say)
if (chromium === null) {
  stop(
    'The end-to-end tests need Chromium: install it (`sudo apt-get install chromium`, or Google Chrome) or name one in EVENKEEL_CHROMIUM.',
  )
}
if (!findCompiler(say)) {
  say('There is no C compiler here (`cc`): power cuts and faults of the disk are NOT tested in this run.')
}

const environment = { ...projectEnvironment(), EVENKEEL_CHROMIUM: chromium, TZ: 'UTC' }
const checks = [
  ['boundaries between packages', ['turbo', 'boundaries', '--no-color']],
  ['format', ['oxfmt', '--check']],
  [
    'types, lint, tests, build, end to end',
    [
      'turbo',
      'run',
      'typecheck',
      'lint',
      'build',
      'test',
      '--continue=dependencies-successful',
      '--concurrency=2',
      '--summarize',
    ],
  ],
]

let failed = 0
for (const [name, [command, ...words]] of checks) {
  say(`\n— ${name}`)
  const run = spawnSync(command, words, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
  if (run.status !== 0) {
    failed++
    if (words.includes('--summarize')) for (const said of lastWordsOfFailed(root)) say(`\n${said}`)
    say(`✗ ${name} failed`)
  }
}
say(`\nchecks: ${checks.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

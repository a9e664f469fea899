import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

const name = 'scaffold-under-test'
/** A copy, because a test that fails on purpose must not stand where the other suites look. */
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'evenkeel-scaffold-'))
  const wanted = /^(scripts|packages|apps\/dashboard)\/|^tsconfig\.base\.json$|^package(-lock)?\.json$/
  for (const path of trackedFiles().filter((path) => wanted.test(path))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    copyFileSync(root + path, join(copy, path))
  }
  for (const folder of ['', 'packages/analysis/', 'packages/charts/', 'packages/extract/', 'apps/dashboard/']) {
    const modules = `${folder}node_modules`
    if (existsSync(root + modules)) symlinkSync(root + modules, join(copy, modules))
  }
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

const kinds = [
  ['measure', 'packages/analysis'],
  ['chart', 'packages/charts'],
  ['recogniser', 'packages/extract'],
  ['page', 'apps/dashboard'],
] as const

test.for(kinds)(
  'a new %s compiles, and its test fails until it is filled in',
  { timeout: 120_000 },
  ([kind, workspace]) => {
    const said = execFileSync('node', ['scripts/new.mjs', kind, name], { cwd: copy, encoding: 'utf8' })
    const files = [...said.matchAll(/^wrote (.+)$/gm)].map((match) => match[1] ?? '')
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file) => !existsSync(join(copy, file)))).toEqual([])
    const options = { cwd: join(copy, workspace), encoding: 'utf8' } as const
    const compiled = spawnSync('tsc', ['-p', 'tsconfig.test.json'], options)
    expect(compiled.stdout.split('\n').filter((line) => line.includes(name))).toEqual([])
    const tested = spawnSync('vitest', ['run', name], options)
    expect(tested.status).toBe(1)
    expect(tested.stdout).toMatch(/\d+ failed/)
  },
)

test('a new chart has an example of every state that the golden test asks of it', async () => {
  const golden = readFileSync(join(root, 'packages/charts/src/goldens/goldens.test.tsx'), 'utf8')
  const asked = /arrayContaining\(\[([^\]]+)\]/.exec(golden)?.[1] ?? ''
  const states = [...asked.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')
  expect(states).toContain('usual')
  const folder = join(copy, 'packages/charts/src', name)
  const module: unknown = await import(join(folder, `${name}.examples.ts`))
  const [examples] = Object.values(module as Record<string, object>)
  expect(Object.keys(examples ?? {})).toEqual(expect.arrayContaining(states))
})

test('a name that exists, or that is no name, writes nothing', () => {
  const options = { cwd: copy, encoding: 'utf8' } as const
  const taken = spawnSync('node', ['scripts/new.mjs', 'chart', 'lorenz-curve'], options)
  expect([taken.status, taken.stderr]).toEqual([2, expect.stringContaining('exists already')])
  const odd = spawnSync('node', ['scripts/new.mjs', 'chart', 'Lorenz Curve'], options)
  expect([odd.status, odd.stderr]).toEqual([2, expect.stringContaining('kebab')])
})

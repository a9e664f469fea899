import { expect, test } from 'vitest'
import { textOf } from './tracked-files.ts'
import { workspaces } from './workspaces.ts'

const allowed: Readonly<Record<string, readonly string[]>> = {
  pure: ['pure'],
  contract: ['pure'],
  view: ['pure', 'view'],
  client: ['pure', 'contract', 'view'],
  server: ['pure', 'contract', 'server'],
  test: ['pure', 'contract', 'view', 'client', 'server', 'test'],
}

const tagOf: Readonly<Record<string, string>> = {
  'packages/domain': 'pure',
  'packages/extract': 'pure',
  'packages/analysis': 'pure',
  'packages/sample': 'pure',
  'packages/contract': 'contract',
  'packages/charts': 'view',
  'packages/ui': 'view',
  'apps/extension': 'client',
  'apps/dashboard': 'client',
  'apps/api': 'server',
  'apps/cli': 'server',
  'test/e2e': 'test',
  'test/fixtures': 'test',
  'test/repo': 'test',
  'test/bench': 'test',
  'test/faults': 'test',
}

test('every workspace carries the tag that the table gives it, and no other workspace exists', () => {
  expect(Object.fromEntries(workspaces().map(({ folder, tag }) => [folder, tag]))).toEqual(tagOf)
})

test('no workspace declares a dependency that its tag does not allow', () => {
  const all = workspaces()
  const tags = new Map(all.map(({ name, tag }) => [name, tag]))
  const edges = all.flatMap(({ name, tag, internal }) => internal.map((target) => ({ name, tag, target })))
  expect(edges.length).toBeGreaterThan(15)
  const broken = edges.filter(({ tag, target }) => !allowed[tag ?? '']?.includes(tags.get(target) ?? ''))
  expect(broken.map(({ name, target }) => `${name} -> ${target}`)).toEqual([])
})

test('turbo boundaries enforces the same table', () => {
  const turbo = JSON.parse(textOf('turbo.json')) as {
    boundaries: { tags: Record<string, { dependencies: { allow: string[] } }> }
  }
  const enforced = Object.fromEntries(
    Object.entries(turbo.boundaries.tags).map(([tag, rule]) => [tag, rule.dependencies.allow]),
  )
  const { test: _everything, ...bounded } = allowed
  expect(enforced).toEqual(bounded)
})

test('every workspace has the scripts that the pipeline runs, for a missing one is skipped in silence', () => {
  const missing = workspaces().flatMap(({ name, scripts, folder }) =>
    ['typecheck', 'lint', 'test', ...(/extension|dashboard/.test(folder) ? ['build'] : [])]
      .filter((script) => scripts[script] === undefined)
      .map((script) => `${name}: ${script}`),
  )
  expect(missing).toEqual([])
})

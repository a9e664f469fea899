import { livePath } from '@evenkeel/contract/live.ts'
import { policyReportPath } from '@evenkeel/contract/policy-report.ts'
import { routes } from '@evenkeel/contract/routes.ts'
import { providerCallbackPath } from '@evenkeel/contract/sign-in.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deploymentPaths } from './carrying/serve-deployment.ts'
import { isolationRows } from './testing/isolation/rows.ts'
import { anyPast } from './testing/isolation/planted.ts'
import { runIsolation } from './testing/isolation/matrix.ts'
import { openTestApp } from './testing/open-test-app.ts'

/** Addresses that no table of routes names: the API's own description, where other services send a browser back to, where browsers complain, and where whoever runs a deployment carries it. */
const besides: ReadonlySet<string> = new Set([
  '/v1/openapi.json',
  '/v1/docs',
  '/v1/docs/style.css',
  '/v1/docs/problems/:code',
  providerCallbackPath,
  policyReportPath,
  ...Object.values(deploymentPaths),
])

test('every address that the application itself answers has a row, by which it is asked as everybody', () => {
  const { app } = openTestApp()
  const answered = new Set(app.routes.map(({ path }) => path).filter((path) => !path.includes('*')))
  const listed = new Set<string>([...Object.values(routes).map(({ path }) => path), livePath, ...besides])
  expect([...answered].filter((path) => !listed.has(path))).toEqual([])
  expect([...listed].filter((path) => !answered.has(path))).toEqual([])
  const named = Object.entries(routes).flatMap(([name, { access }]) => (access === 'coalition' ? [name] : []))
  expect(Object.keys(isolationRows).toSorted()).toEqual([...named, 'live'].toSorted())
})

test('nobody gets anything of a coalition but what their role there gives them, whatever they ask for', async () => {
  const { cells, leaks } = await runIsolation()
  expect(leaks).toEqual([])
  expect(cells).toBeGreaterThanOrEqual(5000)
}, 120_000)

test('where a charter asks everybody for a passkey, whoever has shown none gets nothing but what is held on themselves', async () => {
  const { cells, leaks } = await runIsolation({ asked: 'everybody' })
  expect(leaks).toEqual([])
  expect(cells).toBeGreaterThanOrEqual(5000)
}, 120_000)

test('after any histories no answer to the people of one coalition holds a word of the other', async () => {
  await fc.assert(
    fc.asyncProperty(anyPast, anyPast, async (river, hill) => {
      const { leaks } = await runIsolation({ pasts: { river, hill }, every: 23 })
      expect(leaks).toEqual([])
    }),
    { numRuns: 8 },
  )
}, 120_000)

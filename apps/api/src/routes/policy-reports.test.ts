import { policyReportPath } from '@evenkeel/contract/policy-report.ts'
import { expect, test } from 'vitest'
import { openTestApp, testOrigin, type TestApp } from '../testing/open-test-app.ts'

async function report(app: TestApp, type: string, body: unknown, address = '192.0.2.1'): Promise<number> {
  const headers = { 'content-type': type, 'x-test-address': address }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  return (await app.app.request(testOrigin + policyReportPath, init)).status
}

const words = 'https://evil.example/planted?name=Ann'

test('what a page tried against its policy is written down by the name of the rule, and nothing else of it', async () => {
  const app = openTestApp()
  const old = { 'document-uri': words, 'blocked-uri': words, 'effective-directive': 'script-src-elem' }
  const older = { 'document-uri': words, 'violated-directive': `img-src ${words}` }
  expect(await report(app, 'application/csp-report', { 'csp-report': old })).toBe(204)
  expect(await report(app, 'application/csp-report', { 'csp-report': older })).toBe(204)
  const body = { documentURL: words, effectiveDirective: 'connect-src', sample: words }
  expect(await report(app, 'application/reports+json', [{ type: 'csp-violation', url: words, body }])).toBe(204)
  const made = { 'effective-directive': words }
  expect(await report(app, 'application/csp-report', { 'csp-report': made })).toBe(204)
  expect(app.log.map(({ event, code }) => `${event} ${code}`)).toEqual([
    'policy-broken script-src-elem',
    'policy-broken img-src',
    'policy-broken connect-src',
    'policy-broken unknown-rule',
  ])
  expect(JSON.stringify(app.log)).not.toMatch(/evil|planted|Ann/)
})

test('nothing but reports is taken, and of them no more than a few from one address', async () => {
  const app = openTestApp()
  expect(await report(app, 'text/plain', { 'csp-report': {} })).toBe(415)
  expect((await app.ask(policyReportPath)).status).toBe(405)
  expect(await report(app, 'application/csp-report', 'x')).toBe(204)
  const answers = new Set<number>()
  for (let sent = 0; sent < 30; sent++) answers.add(await report(app, 'application/csp-report', { 'csp-report': {} }))
  expect(answers).toEqual(new Set([204, 429]))
  expect(await report(app, 'application/csp-report', { 'csp-report': {} }, '192.0.2.9')).toBe(204)
})

import { livePath } from '@evenkeel/contract/live.ts'
import { existsSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { routes, type Route } from '@evenkeel/contract/routes.ts'
import { expect, test } from 'vitest'
import { problemKinds } from '../problem.ts'
import { openTestApp, testOrigin } from '../testing/open-test-app.ts'
import { describeApi } from './describe-api.ts'
import { docsPage } from './docs-page.ts'
import { blockHtml, escapeHtml, inlineHtml } from './html.ts'

const document = describeApi('0')

test('the description is a valid OpenAPI 3.1 document', async () => {
  const { app } = openTestApp()
  const answer = await app.request(`${testOrigin}/v1/openapi.json`)
  const served = (await answer.json()) as Record<string, unknown>
  expect(served).toEqual(JSON.parse(JSON.stringify(document)))
  const validator = new Validator()
  expect(await validator.validate(served)).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  const broken = await new Validator().validate({ ...served, openapi: '3.1.0', paths: { nowhere: { get: 3 } } })
  expect(broken.valid).toBe(false)
})

test('every route of the table is in it, with its method, and every reference leads somewhere', () => {
  const doors = Object.values(routes).map(({ method, path }: Route) => `${method} ${path}`)
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(described.toSorted()).toEqual([...doors, `GET ${livePath}`].toSorted())
  const text = JSON.stringify(document)
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
  expect(references.length).toBeGreaterThan(100)
  const names = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`))
  expect(references.filter((reference) => !names.has(reference))).toEqual([])
})

test('every code that the API answers with has a page, which the server shows', async () => {
  const { app } = openTestApp()
  const pages = new URL('../../../../docs/errors/', import.meta.url)
  for (const [code, { title, status }] of Object.entries(problemKinds)) {
    expect([code, existsSync(new URL(`${code}.md`, pages))]).toEqual([code, true])
    const answer = await app.request(`${testOrigin}/v1/docs/problems/${code}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).toContain(escapeHtml(title))
    expect(html).toContain(`status ${status}`)
  }
  for (const code of ['no-such-code', 'constructor', '__proto__', '..%2Fnot-found', '%3Cscript%3E']) {
    expect((await app.request(`${testOrigin}/v1/docs/problems/${code}`)).status).toBe(404)
  }
  const described = [...JSON.stringify(document.paths).matchAll(/\(`([a-z-]+)`\)/g)].map(([, code = '']) => code)
  expect([...new Set(described)].filter((code) => problemKinds[code] === undefined)).toEqual([])
})

test('the page holds every route and schema, leads nowhere but into itself, and runs nothing', async () => {
  const { app } = openTestApp()
  const answer = await app.request(`${testOrigin}/v1/docs`)
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; object-src 'none'; style-src 'self';/,
  )
  const html = await answer.text()
  expect(html).toBe(docsPage(document))
  expect(/<script|<style|<[^>]*(?: style=| on[a-z]+=|(?:href|src)="(?!\/v1\/|#))/.exec(html)).toBeNull()
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))
  for (const name of Object.keys(document.components.schemas)) expect(ids).toContain(`schema-${name}`)
  for (const name of Object.keys(routes)) expect(ids).toContain(name)
  const inside = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  expect(inside.filter((id) => !ids.has(id))).toEqual([])
  const style = await app.request(`${testOrigin}/v1/docs/style.css`)
  expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
})

test('what is written into a page stays text', () => {
  expect(escapeHtml(`<a title="x" b='y'>&`)).toBe('&lt;a title=&quot;x&quot; b=&#39;y&#39;&gt;&amp;')
  expect(inlineHtml('a `<b>` **c** [d](javascript:alert(1)) [e](https://x.example/)')).toBe(
    'a <code>&lt;b&gt;</code> <strong>c</strong> [d](javascript:alert(1)) <a href="https://x.example/">e</a>',
  )
  expect(blockHtml('# A\n\nB\nc\n\n- d\n- e\n  f\n\n```sh\n<g>\n```\n')).toBe(
    '<h1>A</h1>\n<p>B c</p>\n<ul><li>d</li><li>e f</li></ul>\n<pre><code>&lt;g&gt;</code></pre>',
  )
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageHeaders } from './page-headers.ts'

const forTheEdge = new URL('../../../dashboard/public/_headers', import.meta.url)

test('where the platform serves the dashboard, its pages have the headers that our own server gives them', () => {
  const lines = Object.entries(pageHeaders(true)).map(([name, value]) => `  ${name}: ${value}`)
  const files = ['/assets/*', '  cache-control: public, max-age=31536000, immutable']
  expect(readFileSync(forTheEdge, 'utf8')).toBe(`${['/*', ...lines, '', ...files].join('\n')}\n`)
})

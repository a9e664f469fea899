import { expect, test } from 'vitest'
import { fetchPage } from './fetch-page.ts'

const missing = new TypeError('Failed to fetch dynamically imported module: /assets/page.js')

test('a page that is there is given as it is', async () => {
  const page = { Page: () => null }
  expect(await fetchPage(async () => page)()).toBe(page)
})

test('a page that is gone from a server that answers fails as before, so that the router fetches the new version', async () => {
  const importPage = fetchPage(
    async () => await Promise.reject(missing),
    async () => true,
  )
  await expect(importPage()).rejects.toBe(missing)
})

test('without a server a page fails as unreachable', async () => {
  const importPage = fetchPage(
    async () => await Promise.reject(missing),
    async () => false,
  )
  await expect(importPage()).rejects.toMatchObject({ problem: { code: 'unreachable' } })
})

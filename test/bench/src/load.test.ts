import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { percentile, putLoad } from './load.ts'

test('a percentile is the value that its share of the others lies below', () => {
  const values = Array.from({ length: 100 }, (_, index) => index)
  expect([percentile(values, 0.5), percentile(values, 0.99), percentile([], 0.5)]).toEqual([50, 99, Number.NaN])
})

test('every answer is counted once, also one that comes in pieces, and refusals by themselves', async () => {
  let asked = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      asked += 1
      response.writeHead(asked % 2 === 0 ? 200 : 400, { 'content-length': 6 })
      response.write('abc')
      setTimeout(() => response.end('def'), 5)
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const result = await putLoad({ port, path: '/', headers: {}, body: () => '{}', connections: 2, milliseconds: 300 })
  server.close()
  expect(result.refused).toBe(Math.ceil(asked / 2))
  expect(result.p50Ms).toBeGreaterThan(4)
  expect(result.requestsPerSecond * 0.3).toBeLessThanOrEqual(asked + 1)
})

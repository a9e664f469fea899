import { createServer, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { checkPort } from './check-port.ts'

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

test('a port on which somebody listens is refused in one sentence that names another one', async () => {
  const { server, port } = await occupy()
  const outcome = await checkPort(port, '127.0.0.1')
  server.close()
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'port-taken' } })
  expect(outcome.ok ? '' : outcome.problem.detail).toContain(String(port + 1))
})

test('a port is free again after it has been checked', async () => {
  const { server, port } = await occupy()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  expect(await checkPort(port, '127.0.0.1')).toEqual({ ok: true, value: null })
  expect(await checkPort(port, '127.0.0.1')).toEqual({ ok: true, value: null })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { afterEach, expect, test } from 'vitest'
import type { LogLine } from '../log.ts'
import { startServer } from './start-server.ts'

const ends: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

async function start(log: LogLine[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const limits = { headersMs: 200, requestMs: 400, idleMs: 1000 }
  const started = await startServer({
    dataFolder: folder,
    port: 0,
    dashboardFolder: folder,
    limits,
    log: (line) => log.push(line),
  })
  if (!started.ok) throw new Error(started.problem.detail)
  ends.push(started.value.close)
  return Number(new URL(started.value.url).port)
}

/** Sends text and resolves to all that comes until the server ends the connection. */
async function converse(port: number, text: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port }, () => socket.write(text))
    let heard = ''
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => (heard += part))
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}

test.each([
  ['headers that never end', 'GET /v1/health HTTP/1.1\r\nhost: a\r\nx-slow: ', '408 request-too-slow'],
  [
    'a body that never comes',
    'POST /v1/sign-in HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
    '408 request-too-slow',
  ],
  ['headers of 20 kB', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, '431 headers-too-large'],
  ['two lengths', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}', '400 bad-request'],
  ['no host', 'GET /v1/health HTTP/1.1\r\nconnection: close\r\n\r\n', '400 bad-request'],
])('%s are refused as a problem, and the connection ends', async (_name, text, expected) => {
  const log: LogLine[] = []
  const answer = await converse(await start(log), text)
  const problem = ProblemResponse.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))))
  expect(answer).toMatch(/^HTTP\/1\.1 4/)
  expect(answer).toMatch(/content-type: application\/problem\+json\r\n/i)
  expect(`${problem.status} ${problem.code}`).toBe(expected)
  expect(log.map(({ code, request }) => [code, `urn:evenkeel:request:${request}`])).toEqual([
    [problem.code, problem.instance],
  ])
})

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Permission } from '@evenkeel/contract/permission.ts'
import { RecordResponse, EventsResponse } from '@evenkeel/contract/record.ts'
import { HealthResponse } from '@evenkeel/contract/routes.ts'
import { SessionResponse } from '@evenkeel/contract/session.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { afterEach, expect, test } from 'vitest'
import { connectServer } from '../testing/connect-server.ts'
import { valueOf } from '../testing/outcomes.ts'
import { startServer } from './start-server.ts'

const run = promisify(execFile)
const ends: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

function examples(): string[] {
  const page = readFileSync(new URL('../../../../docs/guide/api.md', import.meta.url), 'utf8')
  return [...page.matchAll(/```sh\n([^]*?)\n```/g)].map(([, script = '']) => script)
}

async function makeKey(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const { url, signInUrl, close } = valueOf(await startServer({ dataFolder: folder, port: 0, dashboardFolder: folder }))
  ends.push(close)
  const { call } = valueOf(await connectServer(url, signInUrl))
  const { id } = valueOf(await call('createCoalition', { body: { name: 'River' } }))
  const scopes: Permission[] = ['read-record', 'send-commands', 'record-notes']
  const { token } = valueOf(
    await call('makeApiKey', { parameters: { coalition: id }, body: { name: 'A script', scopes } }),
  )
  return { EVENKEEL: url, KEY: token, COALITION: id }
}

test('the examples of the guide do what it says they do, in their order', async (context) => {
  const hasCurl = await run('curl', ['--version']).then(
    () => true,
    () => false,
  )
  if (!hasCurl) context.skip('there is no curl on this computer')
  const environment = await makeKey()
  const answers: string[] = []
  for (const script of examples()) {
    const { stdout } = await run('sh', ['-ec', script], { env: { ...process.env, ...environment } })
    answers.push(stdout)
  }
  const [health = '', session = '', facts = '', changed, events = '', recorded = ''] = answers
  expect(answers).toHaveLength(6)
  expect(HealthResponse.parse(JSON.parse(health)).name).toBe('evenkeel')
  expect(SessionResponse.parse(JSON.parse(session)).coalitions.map(({ name }) => name)).toEqual(['River'])
  expect(Facts.parse(JSON.parse(facts)).items).toEqual([])
  expect(changed).toBe('304\n')
  expect(EventsResponse.parse(JSON.parse(events)).events).toEqual([])
  expect(RecordResponse.parse(JSON.parse(recorded)).results).toMatchObject([{ ok: true, reading: { new: 1 } }])
})

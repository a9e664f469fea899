import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf, valueOf } from '@evenkeel/api/testing/outcomes.ts'
import { afterAll, expect, test } from 'vitest'
import { openDeploymentClient, readAddress } from './deployment-client.ts'
import { readBackupKey } from './read-backup-key.ts'

const KEY = 'ekb_a-backup-key-of-the-tests-that-is-long-enough'
const root = mkdtempSync(join(tmpdir(), 'evenkeel-client-'))
afterAll(() => rmSync(root, { recursive: true }))

async function answerBy(answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void) {
  const heard: (string | undefined)[] = []
  const server = createServer((incoming, outgoing) => {
    heard.push(incoming.headers.authorization)
    answer(incoming, outgoing)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const waited: number[] = []
  const client = openDeploymentClient({
    address,
    key: KEY,
    wait: async (milliseconds) => {
      waited.push(milliseconds)
    },
  })
  return { heard, waited, address, client, close: () => server.close() }
}

test('a deployment is spoken to encrypted alone, unless it is on this computer', () => {
  expect(readAddress('https://evenkeel.example.org/')).toEqual({ ok: true, value: 'https://evenkeel.example.org' })
  expect(readAddress('http://localhost:8787')).toEqual({ ok: true, value: 'http://localhost:8787' })
  const bad = [
    'http://evenkeel.example.org',
    'evenkeel.example.org',
    'ftp://localhost',
    'https://a:b@evenkeel.example',
    '',
  ]
  for (const typed of bad) expect(codeOf(readAddress(typed))).toBe('server-address-invalid')
})

test('the key goes to the address that was named, and not to where that sends it on', async () => {
  const elsewhere = await answerBy((_, outgoing) => outgoing.end('{}'))
  const here = await answerBy((_, outgoing) => outgoing.writeHead(307, { location: elsewhere.address }).end())
  expect(codeOf(await here.client.call('', '{}'))).toBe('unreachable')
  expect(here.heard[0]).toBe(`Bearer ${KEY}`)
  expect(elsewhere.heard).toEqual([])
  for (const one of [here, elsewhere]) one.close()
})

test('what fails in passing is asked again, a refusal is not, and what is no Evenkeel is told as that', async () => {
  let asked = 0
  const passing = await answerBy((_, outgoing) => {
    asked += 1
    outgoing.writeHead(asked < 3 ? 503 : 200).end(asked < 3 ? 'a gateway' : '{"done":true}')
  })
  expect(await passing.client.call('', '{}')).toEqual({ ok: true, value: '{"done":true}' })
  expect(passing.waited).toEqual([1000, 2000])
  const refusing = await answerBy((_, outgoing) => {
    outgoing.writeHead(409).end(JSON.stringify({ code: 'record-moved', detail: 'It moved.' }))
  })
  expect(codeOf(await refusing.client.call('/directory/read', '{}'))).toBe('record-moved')
  expect(refusing.heard).toHaveLength(1)
  const closed = await answerBy((_, outgoing) => {
    outgoing.writeHead(404).end(JSON.stringify({ code: 'not-found', detail: 'No such address.' }))
  })
  expect(codeOf(await closed.client.call('', '{}'))).toBe('backup-not-offered')
  const other = await answerBy((_, outgoing) => outgoing.writeHead(403).end('<html>'))
  expect(codeOf(await other.client.call('', '{}'))).toBe('unexpected-answer')
  for (const one of [passing, refusing, closed, other]) one.close()
})

test('the key comes from the file that was named, else from the environment, and from nowhere else', () => {
  const file = join(root, 'backup.key')
  const other = join(root, 'other.key')
  writeFileSync(file, `${KEY}\n`)
  writeFileSync(other, 'not a key\n')
  expect(valueOf(readBackupKey(file, { EVENKEEL_BACKUP_KEY: 'ekb_another-key-that-is-long-enough' }))).toBe(KEY)
  expect(valueOf(readBackupKey(null, { EVENKEEL_BACKUP_KEY_FILE: file }))).toBe(KEY)
  expect(valueOf(readBackupKey(null, { EVENKEEL_BACKUP_KEY: ` ${KEY} ` }))).toBe(KEY)
  for (const missing of [readBackupKey(null, {}), readBackupKey(other, {}), readBackupKey(join(root, 'none'), {})]) {
    expect(codeOf(missing)).toBe('backup-key-wanted')
  }
})

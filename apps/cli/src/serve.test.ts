import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@evenkeel/api/testing/free-port.ts'
import { afterAll, expect, test } from 'vitest'

const binary = fileURLToPath(new URL('../bin/evenkeel.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'evenkeel-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a served folder answers, and whoever ends the command ends the server with it', { timeout: 90_000 }, async () => {
  const port = await freePort()
  const child = spawn(process.execPath, [binary, 'serve', '--port', String(port), '--data', folder])
  let said = ''
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  await expect.poll(() => said, { timeout: 60_000, interval: 50 }).toContain('Data: ')
  const health = `http://127.0.0.1:${port}/v1/health`
  expect((await fetch(health)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  await expect(fetch(health)).rejects.toThrow('fetch failed')
})

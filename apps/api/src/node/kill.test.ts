import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { openCoalition } from './local-coalitions.ts'

const script = fileURLToPath(new URL('../testing/run-server.ts', import.meta.url))

async function run(folder: string) {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, signInUrl, coalition } = JSON.parse(line.toString('utf8')) as Record<string, string>
  const secret = signInUrl?.split('#')[1]
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ token: secret })
  const answer = await fetch(`${url}/v1/sign-in`, { method: 'POST', headers: json, body })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { child, path: `${url}/v1/coalitions/${coalition}/commands`, headers: { ...json, cookie, origin: url ?? '' } }
}

test('what was acknowledged before the server was killed in the middle of its work is there afterwards', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-kill-'))
  const command = commandMaker()
  const acknowledged = new Set<string>()
  let sent = 0
  for (let round = 0; round < 3; round++) {
    const { child, path, headers } = await run(folder)
    const work = Array.from({ length: 12 }, async () => {
      for (;;) {
        sent += 1
        const reading = buildReading(`notes ${sent}`, [{ items: [{ text: `Task number ${sent}`, owner: 'Ann Lee' }] }])
        const one = command({ type: 'reading.record', reading })
        try {
          const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ commands: [one] }) })
          const [result] = RecordResponse.parse(await answer.json()).results
          if (result?.ok) acknowledged.add(result.id ?? '')
        } catch {
          // The server was killed under this request: nobody was told that it was recorded.
          return
        }
      }
    })
    const wanted = (round + 1) * 60
    await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(wanted)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await Promise.all(work)
  }
  const opened = await openCoalition(folder, 'River', { create: false })
  if (!opened.ok) throw new Error(opened.problem.detail)
  const { store, close } = opened.value
  const causes = new Set<string>()
  for (let after = 0; ;) {
    const { events } = await store.events(after, 1000)
    for (const { event } of events) causes.add(event.cause)
    after = events.at(-1)?.sequence ?? after
    if (events.length === 0) break
  }
  const facts = await store.facts()
  store.rebuild()
  expect(await store.facts()).toEqual(facts)
  close()
  rmSync(folder, { recursive: true, force: true })
  expect([...acknowledged].filter((id) => !causes.has(id))).toEqual([])
  expect(facts.items.length).toBeGreaterThanOrEqual(acknowledged.size)
}, 90_000)

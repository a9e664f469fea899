import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { CoalitionStore } from '../ports.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import type { WorkerEnvironment } from './worker-environment.ts'

test('on the platform an alarm erases what the charter does not let be kept, and comes back as long as it says so', async () => {
  const stub = (env as unknown as WorkerEnvironment).COALITIONS.getByName('retention')
  const store = stub as unknown as CoalitionStore
  const command = commandMaker()
  const more = {
    speaking: [{ party: { name: 'Ann Lee' }, turns: 2, words: 20, seconds: null }],
    speakingMethod: 'transcript' as const,
  }
  await store.record(
    [
      command({
        type: 'reading.record',
        reading: buildReading('old', [{ date: '2020-01-06', present: ['Ann Lee'], more }]),
      }),
    ],
    'tester',
  )
  expect(await runDurableObjectAlarm(stub)).toBe(false)
  const protection = { comparing: [], retentionMonths: 12, asksPasskey: 'nobody' as const }
  await store.record([command({ type: 'charter.set-protection', protection })], 'tester')
  expect((await store.facts()).speaking).toHaveLength(1)
  expect(await runDurableObjectAlarm(stub)).toBe(true)
  expect((await store.facts()).speaking).toEqual([])
  expect(await runDurableObjectAlarm(stub)).toBe(true)
  const kept = { ...protection, retentionMonths: null }
  await store.record([command({ type: 'charter.set-protection', protection: kept })], 'tester')
  expect(await runDurableObjectAlarm(stub)).toBe(false)
})

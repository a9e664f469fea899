import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { RecordResponse, type CommandResult } from '@evenkeel/contract/record.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { openTestApp, type Asking } from './testing/open-test-app.ts'

const reading = buildReading('notes', [
  { present: ['Ann Lee of Oak Trust', 'Bo Diaz'], items: [{ text: 'Paint the boats', owner: 'Ann Lee' }] },
])

async function begin() {
  const { ask, makeCoalition, signIn } = openTestApp()
  const { id, token } = await makeCoalition('River')
  const cookie = await signIn()
  const send = async (as: Asking, ...commands: Command[]): Promise<CommandResult[]> => {
    const answer = await ask(`/v1/coalitions/${id}/commands`, { ...as, body: { commands } })
    return RecordResponse.parse(await answer.json()).results
  }
  const facts = async (query = '') => await ask(`/v1/coalitions/${id}/facts${query}`, { cookie })
  return { ask, path: `/v1/coalitions/${id}`, send, facts, noteTaker: { token }, coordinator: { cookie } }
}

test('a note-taker takes back what a note-taker may do, and no merge', async () => {
  const { send, facts, noteTaker, coordinator } = await begin()
  const command = commandMaker()
  await send(noteTaker, command({ type: 'reading.record', reading }))
  const { parties, items } = Facts.parse(await (await facts()).json())
  const [from = '', into = ''] = parties.filter(({ kind }) => kind === 'person').map((party) => party.id)
  const merge = command({ type: 'party.merge', from, into, reason: '', confirmed: true })
  const drop = command({ type: 'item.set-status', item: items[0]?.id ?? '', status: 'dropped' })
  expect(await send(coordinator, merge, drop)).toMatchObject([{ ok: true }, { ok: true }])
  const undoMerge = command({ type: 'undo', command: merge.id })
  const undoDrop = command({ type: 'undo', command: drop.id })
  expect(await send(noteTaker, undoMerge, undoDrop)).toMatchObject([
    { ok: false, problem: { code: 'role-not-allowed' } },
    { ok: true },
  ])
  const again = command({ type: 'undo', command: merge.id })
  expect(await send(coordinator, again)).toMatchObject([{ ok: true }])
  const redo = command({ type: 'undo', command: again.id })
  expect(await send(noteTaker, redo)).toMatchObject([{ ok: false, problem: { code: 'role-not-allowed' } }])
})

test('one command alone is answered by its own status: a lost update is a 409 with both sides', async () => {
  const { ask, facts, send, path, noteTaker } = await begin()
  const command = commandMaker()
  await send(noteTaker, command({ type: 'reading.record', reading }))
  const { items } = Facts.parse(await (await facts()).json())
  const item = items[0]?.id ?? ''
  const edit = command({ type: 'item.edit', item, version: 1, text: 'Paint the large boats' })
  const first = await ask(`${path}/command`, { ...noteTaker, body: edit })
  expect([first.status, await first.json()]).toEqual([
    200,
    { ok: true, id: edit.id, cursor: expect.any(Number), reading: null },
  ])
  const late = command({ type: 'item.edit', item, version: 1, text: 'Sell the boats' })
  const second = await ask(`${path}/command`, { ...noteTaker, body: late })
  expect(second.status).toBe(409)
  const problem = ProblemResponse.parse(await second.json())
  expect(problem.code).toBe('version-conflict')
  expect(problem.conflict).toMatchObject({
    of: 'item',
    stands: { item: { id: item, version: 2, text: 'Paint the large boats' } },
    sent: late.body,
  })
  const missing = command({ type: 'item.confirm', item: 'nowhere' })
  expect((await ask(`${path}/command`, { ...noteTaker, body: missing })).status).toBe(404)
  expect((await ask(`${path}/command`, { ...noteTaker, body: { ...missing, id: 'x' } })).status).toBe(400)
})

test('the facts are answered as they stood behind an entry or at an instant, and a moment that makes no sense is refused', async () => {
  const { send, facts, noteTaker } = await begin()
  const command = commandMaker()
  await send(noteTaker, command({ type: 'reading.record', reading }, '2026-01-06T09:00:00Z'))
  const then = Facts.parse(await (await facts()).json())
  const drop = { type: 'item.set-status' as const, item: then.items[0]?.id ?? '', status: 'dropped' as const }
  await send(noteTaker, command(drop, '2026-02-06T09:00:00Z'))
  expect(Facts.parse(await (await facts(`?cursor=${then.cursor}`)).json())).toEqual(then)
  expect(Facts.parse(await (await facts('?at=2026-01-31T12:00:00Z')).json())).toEqual(then)
  expect(Facts.parse(await (await facts()).json()).items).toMatchObject([{ status: 'dropped' }])
  expect((await facts('?cursor=99999')).status).toBe(404)
  for (const query of ['?cursor=x', '?at=May', '?at=2026-01-31T12:00:00Z&cursor=1']) {
    expect((await facts(query)).status).toBe(400)
  }
})

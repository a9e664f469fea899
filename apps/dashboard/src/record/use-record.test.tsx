// @vitest-environment happy-dom
import type { Facts } from '@evenkeel/domain/facts.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, useEffect, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { factsKey, useFacts } from '../facts/facts-query.ts'
import { emptyFacts, item } from '../facts/testing/small-facts.ts'
import { createQueryClient } from '../shell/query-client.ts'
import { useRecord, type Recorder } from './use-record.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
afterEach(() => vi.restoreAllMocks())

interface Sent {
  readonly commands: readonly { readonly id: string; readonly body: { readonly type: string; readonly item: string } }[]
}

/** Answers as the server would: facts by GET, and for each command what `judge` says. */
function serve(facts: Facts, judge: (item: string) => Promise<string | null>) {
  const sent: Sent[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    if (init?.method !== 'POST') return Response.json(facts)
    const request = JSON.parse(typeof init.body === 'string' ? init.body : '') as Sent
    sent.push(request)
    const results = await Promise.all(
      request.commands.map(async ({ id, body }) => {
        const code = await judge(body.item)
        return code === null
          ? { ok: true, id, cursor: 2, reading: null }
          : { ok: false, id, problem: { code, detail: 'No.' } }
      }),
    )
    return Response.json({ results })
  })
  return sent
}

async function stage(facts: Facts) {
  const queries = createQueryClient()
  const seen: { recorder: Recorder | null } = { recorder: null }
  function Page(): ReactElement {
    const { data } = useFacts('c1')
    const recorder = useRecord('c1')
    useEffect(() => {
      seen.recorder = recorder
    })
    return <p>{data?.items.map(({ status }) => status).join(' ')}</p>
  }
  const place = document.createElement('div')
  await act(async () => {
    queries.setQueryData(factsKey('c1'), facts)
    createRoot(place).render(
      <QueryClientProvider client={queries}>
        <Page />
      </QueryClientProvider>,
    )
  })
  const record: Recorder['record'] = (commands) => {
    if (seen.recorder === null) throw new Error('nothing was drawn')
    return seen.recorder.record(commands)
  }
  return { place, seen, record }
}

const facts: Facts = { ...emptyFacts, items: [item('a'), item('b')] }
const done = (id: string) => ({ type: 'item.set-status', item: id, status: 'done' }) as const

test('a change shows before the server has answered', async () => {
  let answer = (): void => undefined
  const held = new Promise<null>((resolve) => {
    answer = () => resolve(null)
  })
  serve({ ...facts, items: [item('a', { status: 'done' }), item('b')] }, () => held)
  const { place, record } = await stage(facts)
  const pending = record([done('a')])
  await act(async () => Promise.resolve())
  expect(place.textContent).toBe('done open')
  answer()
  await act(async () => expect(await pending).toEqual([]))
  expect(place.textContent).toBe('done open')
})

test('a refused change is taken back and told for its item, while the one beside it stays', async () => {
  serve({ ...facts, items: [item('a'), item('b', { status: 'done' })] }, async (id) =>
    id === 'a' ? 'role-not-allowed' : null,
  )
  const { place, seen, record } = await stage(facts)
  await act(async () => {
    const refused = await record([done('a'), done('b')])
    expect(refused.map(({ problem }) => problem.code)).toEqual(['role-not-allowed'])
  })
  expect(place.textContent).toBe('open done')
  expect([...(seen.recorder?.refusals.keys() ?? [])]).toEqual(['a'])
  act(() => seen.recorder?.dismiss('a'))
  expect(seen.recorder?.refusals.size).toBe(0)
})

test('without a server nothing stays changed and the refusal says unreachable', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'))
  const { place, record } = await stage(facts)
  await act(async () => {
    const refused = await record([done('a')])
    expect(refused.map(({ problem }) => problem.code)).toEqual(['unreachable'])
  })
  expect(place.textContent).toBe('open open')
})

test('five hundred changes go in requests of at most two hundred, each with an id of its own', async () => {
  const items = Array.from({ length: 500 }, (_, index) => item(`i${index}`))
  const sent = serve({ ...facts, items }, async () => null)
  const { record } = await stage({ ...facts, items })
  await act(async () => expect(await record(items.map(({ id }) => done(id)))).toEqual([]))
  expect(sent.map(({ commands }) => commands.length)).toEqual([200, 200, 100])
  expect(new Set(sent.flatMap(({ commands }) => commands.map(({ id }) => id))).size).toBe(500)
})

// @vitest-environment happy-dom
import type { MergeReviewResponse, PartyBrief, SuggestedMerge } from '@evenkeel/contract/merge-review.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { useRecord } from '../../record/use-record.ts'
import { api } from '../../shell/api-client.ts'
import { createQueryClient } from '../../shell/query-client.ts'
import { ReviewPanel } from './review-panel.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
beforeAll(async () => {
  // The shapes of what the first page does not ask for are fetched with their first caller.
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ name: 'evenkeel', version: '0' }))
  await api('health')
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const brief = (id: string, name: string): PartyBrief => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  organizations: [],
  meetings: 1,
  items: 1,
  lastSeen: '2026-02-02',
})
const pair = (number: number, days: string[] = []): SuggestedMerge => ({
  from: brief(`f${number}`, `Tim ${number}`),
  into: brief(`i${number}`, `Timothy ${number}`),
  reason: 'the same surname',
  confidence: 0.8,
  together: { meetings: days.length, days },
})
const reviewOf = (...suggestions: SuggestedMerge[]): MergeReviewResponse => ({
  cursor: 7,
  suggestions,
  total: suggestions.length,
  names: suggestions.length,
  merges: [],
  toldApart: [],
})

/** Answers commands as the server would: each is recorded, or refused with the given code. */
function serve(refuse: string | null = null): object[] {
  const bodies: object[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const text = typeof init?.body === 'string' ? init.body : '{"commands":[]}'
    const { commands } = JSON.parse(text) as { commands: { id: string; body: object }[] }
    bodies.push(...commands.map(({ body }) => body))
    return Response.json({
      results: commands.map(({ id, body }) =>
        refuse === null || 'confirmed' in body
          ? { ok: true, id, cursor: 8, reading: null }
          : { ok: false, id, problem: { code: refuse, detail: 'No.' } },
      ),
    })
  })
  return bodies
}

async function stage(review: MergeReviewResponse) {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const queries = createQueryClient()
  function Page({ now }: { readonly now: MergeReviewResponse }): ReactElement {
    return <ReviewPanel review={now} recorder={useRecord('c1')} />
  }
  const show = async (now: MergeReviewResponse): Promise<void> =>
    await act(async () =>
      root.render(
        <QueryClientProvider client={queries}>
          <Page now={now} />
        </QueryClientProvider>,
      ),
    )
  await show(review)
  const press = async (key: string): Promise<void> => {
    const target = place.contains(document.activeElement) ? document.activeElement : place.querySelector('h3')
    await act(async () => {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    })
  }
  const heading = (): string | null => place.querySelector('h3')?.textContent ?? null
  return { place, show, press, heading }
}

test('one key says same, one says different, and one takes the last answer back and shows the pair again', async () => {
  const sent = serve()
  const { press, heading, place } = await stage(reviewOf(pair(1), pair(2)))
  expect(heading()).toBe('Tim 1 and Timothy 1')
  await press('s')
  expect(heading()).toBe('Tim 2 and Timothy 2')
  expect(document.activeElement?.textContent).toBe('Tim 2 and Timothy 2')
  expect(place.textContent).toContain('Tim 1 is now another name of Timothy 1.')
  await press('d')
  expect(heading()).toBeNull()
  expect(place.textContent).toContain('No names wait for you.')
  await press('u')
  expect(heading()).toBe('Tim 2 and Timothy 2')
  expect(sent).toEqual([
    { type: 'party.merge', from: 'f1', into: 'i1', reason: 'the same surname' },
    { type: 'party.distinguish', one: 'f2', other: 'i2' },
    { type: 'party.undistinguish', one: 'f2', other: 'i2' },
  ])
})

test('the other name can be the one that stays, and pairs can be looked through without an answer', async () => {
  const sent = serve()
  const { press, heading } = await stage(reviewOf(pair(1), pair(2)))
  await press('ArrowRight')
  expect(heading()).toBe('Tim 2 and Timothy 2')
  await press('k')
  expect(heading()).toBe('Timothy 2 and Tim 2')
  await press('s')
  expect(sent).toMatchObject([{ type: 'party.merge', from: 'i2', into: 'f2' }])
  expect(heading()).toBe('Tim 1 and Timothy 1')
})

test('two who were at one meeting are put together only after one more question', async () => {
  const sent = serve()
  const { press, place } = await stage(reviewOf(pair(1, ['2026-03-02'])))
  expect(place.textContent).toContain('Both were present on 2 Mar 2026.')
  await press('s')
  expect(sent).toEqual([])
  expect(document.activeElement?.textContent).toContain('They are one all the same')
  await press('Escape')
  expect(document.activeElement?.textContent).toBe('Tim 1 and Timothy 1')
  await press('s')
  const sure = [...place.querySelectorAll('button')].find((one) => one.textContent === 'They are one all the same')
  await act(async () => {
    sure?.click()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
  expect(sent).toMatchObject([{ type: 'party.merge', confirmed: true }])
})

test('when the server knows what speaks against it, the question is asked all the same', async () => {
  const sent = serve('parties-met')
  const { press, place, heading } = await stage(reviewOf(pair(1)))
  await press('s')
  expect(sent).toHaveLength(1)
  expect(place.textContent).toContain('They are one all the same')
  expect(heading()).toBe('Tim 1 and Timothy 1')
})

test('a pair that was suggested again elsewhere comes back, and its answer is no longer told as standing', async () => {
  serve()
  const { press, place, show, heading } = await stage(reviewOf(pair(1)))
  await press('s')
  expect(heading()).toBeNull()
  await show({ ...reviewOf(pair(1)), cursor: 9 })
  expect(heading()).toBe('Tim 1 and Timothy 1')
  expect(place.textContent).not.toContain('is now another name')
})

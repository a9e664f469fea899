import { HistoryResponse, type HistoryEntry } from '@evenkeel/contract/history.ts'
import type { RecordResponse } from '@evenkeel/contract/record.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { openTestApp } from './testing/open-test-app.ts'

async function open() {
  const app = openTestApp()
  const coordinator = await app.signIn()
  const made = await app.ask('/v1/coalitions', { body: { name: 'River' }, cookie: coordinator })
  const { id } = (await made.json()) as { readonly id: string }
  const path = `/v1/coalitions/${id}`
  const command = commandMaker()
  const send = async (cookie: string, body: CommandBody) => {
    const next = command(body)
    const answer = await app.ask(`${path}/commands`, { body: { commands: [next] }, cookie })
    const { results } = (await answer.json()) as RecordResponse
    return { id: next.id, problem: results.flatMap((one) => (one.ok ? [] : [one.problem]))[0] ?? null }
  }
  const join = async (name: string, role: string, party: string | null = null): Promise<string> => {
    const body = { name, role, party, replaces: null }
    const invited = await app.ask(`${path}/invitations`, { body, cookie: coordinator })
    const { link } = (await invited.json()) as { link: string }
    const joined = await app.ask('/v1/invitations/accept', { body: { token: link.split('#')[1], name } })
    return joined.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  const history = async (cookie: string, query = ''): Promise<HistoryResponse> =>
    HistoryResponse.parse(await (await app.ask(`${path}/history${query}`, { cookie })).json())
  const facts = async (): Promise<Facts> =>
    Facts.parse(await (await app.ask(`${path}/facts`, { cookie: coordinator })).json())
  await send(coordinator, {
    type: 'reading.record',
    reading: buildReading('notes', [
      {
        title: 'Weekly with Bo Diaz',
        date: '2026-01-05',
        present: ['Ann Lee of Oak Trust', 'Bo Diaz of River Fund'],
        items: [
          { text: 'Write to the council', owner: 'Ann Lee', confirmed: false },
          { text: 'Count the votes', owner: 'Bo Diaz', confirmed: false },
        ],
      },
    ]),
  })
  return { app, path, coordinator, send, join, history, facts }
}

const toldOf = (entries: readonly HistoryEntry[]): string[] =>
  entries.map(({ by, who, kind, deeds, isUndone, may }) => {
    const what = deeds.map(({ deed, count, about }) => `${count} ${deed} ${about.join('+')}`.trim()).join(', ')
    return `${who ?? by} ${kind}: ${what}${isUndone ? ' undone' : ''}${may === null ? '' : ` may ${may.what}`}`
  })

test('everybody reads what was done, the latest first; who did it and what people wish for themselves only who may compare people', async () => {
  const { coordinator, send, join, history, facts } = await open()
  const { items, parties } = await facts()
  const ann = parties.find(({ name }) => name === 'Ann Lee')?.id ?? ''
  const member = await join('Ann', 'member', ann)
  const viewer = await join('Vic', 'viewer')
  const confirming = await send(member, { type: 'item.confirm', item: items[0]?.id ?? '' })
  await send(member, { type: 'person.count-speaking', party: ann, counted: false })
  await send(coordinator, { type: 'party.rename', party: ann, name: 'Ann B. Lee' })

  const [renamed, choice, confirmed, reading] = (await history(coordinator)).entries
  expect(toldOf([renamed, choice, confirmed].flatMap((one) => one ?? []))).toEqual([
    'Coordinator names: 1 aliases-added Ann B. Lee, 1 names-changed Ann B. Lee may undo',
    'Ann people: 1 speaking-choices Ann B. Lee',
    'Ann items: 1 items-confirmed Write to the council may undo',
  ])
  expect(confirmed).toMatchObject({
    command: confirming.id,
    from: { title: 'Weekly with Bo Diaz', date: '2026-01-05' },
  })
  expect(reading).toMatchObject({ kind: 'notes', by: 'you', who: 'Coordinator' })
  expect((await history(coordinator)).people.map(({ name }) => name)).toEqual(['Ann', 'Coordinator'])

  const seen = await history(member)
  expect(toldOf(seen.entries.slice(0, 3))).toEqual([
    'somebody names: 1 aliases-added, 1 names-changed',
    'you people: 1 speaking-choices',
    'you items: 1 items-confirmed Write to the council may undo',
  ])
  expect(seen.people).toEqual([])
  const shown = await history(viewer)
  expect(toldOf(shown.entries.slice(0, 2))).toEqual([
    'somebody names: 1 aliases-added, 1 names-changed',
    'somebody items: 1 items-confirmed',
  ])
  expect(shown.entries.every(({ may, who }) => may === null && who === null)).toBe(true)
  expect(JSON.stringify(shown)).not.toMatch(/Ann|Bo Diaz|Coordinator/)
})

test('a command that was undone says so and can be done again, and a refusal names what builds on it', async () => {
  const { coordinator, send, history, facts } = await open()
  const item = (await facts()).items[0]?.id ?? ''
  const done = await send(coordinator, { type: 'item.set-status', item, status: 'done' })
  const reading = (await history(coordinator)).entries.at(-1)
  const refused = await send(coordinator, { type: 'undo', command: reading?.command ?? '' })
  expect(refused.problem).toMatchObject({ code: 'undo-built-upon', conflict: { builtUponBy: done.id } })
  await send(coordinator, { type: 'undo', command: done.id })
  expect(toldOf((await history(coordinator)).entries.slice(0, 2))).toEqual([
    'Coordinator undoing: 1 commands-undone, 1 items-completed Write to the council',
    'Coordinator items: 1 items-completed Write to the council undone may redo',
  ])
  const [toggle, undone] = (await history(coordinator)).entries
  expect(toggle?.target).toBe(done.id)
  await send(coordinator, { type: 'undo', command: undone?.may?.command ?? '' })
  expect((await facts()).items[0]?.status).toBe('done')
  const again = (await history(coordinator)).entries.find(({ command }) => command === done.id)
  expect(again).toMatchObject({ isUndone: false, may: { what: 'undo', command: done.id } })
})

test('page by page the history is the same as at once, whatever is asked for', async () => {
  const { coordinator, send, join, history, facts } = await open()
  const { items } = await facts()
  const member = await join('Ann', 'member')
  for (const status of ['done', 'open', 'dropped', 'open'] as const) {
    await send(member, { type: 'item.set-status', item: items[0]?.id ?? '', status })
    await send(coordinator, { type: 'item.set-status', item: items[1]?.id ?? '', status })
  }
  const { people } = await history(coordinator)
  for (const filter of ['', 'kind=items', 'kind=notes', 'who=you', `who=${people[0]?.id ?? ''}`]) {
    const whole = (await history(coordinator, `?limit=99&${filter}`)).entries
    expect(whole.length).toBeGreaterThan(0)
    const paged: HistoryEntry[] = []
    let before = ''
    for (let pages = 0; pages < 20; pages += 1) {
      const { entries, next } = await history(coordinator, `?limit=2&${filter}${before}`)
      paged.push(...entries)
      if (next === null) break
      before = `&before=${next}`
    }
    expect(paged).toEqual(whole)
  }
  expect((await history(coordinator, '?kind=items')).entries.every(({ kind }) => kind === 'items')).toBe(true)
})

test('what one other person recorded is for who may compare people, and what is asked wrongly is refused', async () => {
  const { app, path, coordinator, join, history } = await open()
  const member = await join('Ann', 'member')
  const { people } = await history(coordinator)
  const other = await app.ask(`${path}/history?who=${people[0]?.id ?? ''}`, { cookie: member })
  expect(other.status).toBe(403)
  expect((await app.ask(`${path}/history?who=you`, { cookie: member })).status).toBe(200)
  for (const query of ['before=x', 'limit=0', 'limit=100', 'kind=secrets']) {
    expect((await app.ask(`${path}/history?${query}`, { cookie: coordinator })).status).toBe(400)
  }
})

import { routes } from '@evenkeel/contract/routes.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from '../testing/build-reading.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'

const reading = buildReading('notes', [{ items: [{ text: 'Paint the boats', owner: 'Ann Lee' }] }])
const doors = [
  routes.facts.path,
  `${routes.events.path}?after=0&limit=5`,
  `${routes.sourceItems.path}?kind=document&key=notes`,
] as const

function asker(test: TestApp, path: string) {
  return async (secret: { token: string } | { cookie: string }, tag?: string): Promise<Response> => {
    const headers = new Headers(tag === undefined ? {} : { 'if-none-match': tag })
    if ('token' in secret) headers.set('authorization', `Bearer ${secret.token}`)
    else headers.set('cookie', secret.cookie)
    return await test.app.request(`http://localhost:8787${path}`, { headers })
  }
}

test('who has the answer already gets 304 without a body, until the ledger grows', async () => {
  const app = openTestApp()
  const coalition = await app.makeCoalition('River')
  const command = commandMaker()
  const record = async () =>
    await app.ask(routes.record.path.replace(':coalition', coalition.id), {
      token: coalition.token,
      body: { commands: [command({ type: 'reading.record', reading }), command({ type: 'item.confirm', item: 'x' })] },
    })
  await record()
  for (const door of doors) {
    const ask = asker(app, door.replace(':coalition', coalition.id))
    const first = await ask(coalition)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"\d+-[0-9a-f]{22}"$/)
    expect(first.headers.get('vary')).toMatch(/authorization, cookie/)
    for (const sent of [tag, `"other", ${tag}`, tag.slice(2), '*']) {
      const again = await ask(coalition, sent)
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
    }
    expect((await ask(coalition, '"other"')).status).toBe(200)
    const store = app.stores.get(coalition.id)
    await store?.record(
      [command({ type: 'party.rename', party: await firstParty(app, coalition.id), name: door })],
      'x',
    )
    const changed = await ask(coalition, tag)
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(tag)
  }
})

test('one reader’s answer is not known to be another’s', async () => {
  const app = openTestApp()
  const coalition = await app.makeCoalition('River')
  const cookie = await app.signIn()
  for (const door of doors) {
    const ask = asker(app, door.replace(':coalition', coalition.id))
    const tag = (await ask(coalition)).headers.get('etag') ?? ''
    const other = await ask({ cookie }, tag)
    expect(other.status).toBe(200)
    expect(other.headers.get('etag')).not.toBe(tag)
  }
})

test('a tag opens nothing: who may not read is refused before', async () => {
  const app = openTestApp()
  const river = await app.makeCoalition('River')
  const hill = await app.makeCoalition('Hill')
  const ask = asker(app, routes.facts.path.replace(':coalition', river.id))
  expect((await ask(hill, '*')).status).toBe(404)
  expect((await ask({ token: 'x'.repeat(43) }, '*')).status).toBe(401)
})

async function firstParty(app: TestApp, coalition: string): Promise<string> {
  const facts = await app.stores.get(coalition)?.facts()
  return facts?.parties[0]?.id ?? ''
}

import { InviteResponse, MembersResponse } from '@evenkeel/contract/member.ts'
import { MergeReviewResponse } from '@evenkeel/contract/merge-review.ts'
import { permissionsOfRole } from '@evenkeel/contract/permission.ts'
import { ProblemResponse } from '@evenkeel/contract/problem-response.ts'
import { RecordResponse } from '@evenkeel/contract/record.ts'
import { SessionResponse } from '@evenkeel/contract/session.ts'
import type { CommandBody } from '@evenkeel/domain/command.ts'
import { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import { buildReading, commandMaker } from './testing/build-reading.ts'
import { openTestApp, testOrigin } from './testing/open-test-app.ts'
import { talkTo, type Asker } from './testing/talk.ts'

async function open() {
  const app = openTestApp()
  const secret = await app.directory.makeSignInLink(app.directory.owner(), Date.UTC(2026, 0, 5))
  const talk = await talkTo(testOrigin, async (request) => await app.app.request(request)).begin(secret)
  const command = commandMaker()
  const send = async (who: Asker, body: CommandBody, made = command(body)): Promise<string> => {
    const answer = await who.post('commands', { commands: [made] })
    if (!answer.ok) return ProblemResponse.parse(await answer.json()).code
    const [result] = RecordResponse.parse(await answer.json()).results
    return result === undefined ? 'no answer' : result.ok ? 'ok' : result.problem.code
  }
  const mayOf = async (who: Asker): Promise<readonly string[] | undefined> => {
    const answer = await app.app.request(`${testOrigin}/v1/session`, { headers: who.headers })
    return SessionResponse.parse(await answer.json()).coalitions.find(({ id }) => id === talk.coalition)?.permissions
  }
  return { ...app, ...talk, send, mayOf, command }
}

test('a role that the charter adds opens its doors with the answer to the command, and closes them as well', async () => {
  const { owner, join, send, mayOf, dismissed, coalition, command } = await open()
  const role = { id: 'treasurer', name: 'Treasurer', permissions: ['read-record', 'send-commands', 'decide-identity'] }
  const made = command({ type: 'charter.set-roles', roles: [role] })
  expect(await send(owner, made.body, made)).toBe('ok')
  const tess = await join('treasurer')
  expect(await mayOf(tess)).toEqual([...role.permissions, 'own-data'])
  expect([(await tess.get('merge-review')).status, (await tess.get('members')).status]).toEqual([200, 403])
  expect(await (await tess.get('charter')).json()).toMatchObject({ roles: [role] })
  const less = { ...role, permissions: ['read-record'] }
  expect(await send(owner, { type: 'charter.set-roles', roles: [less] })).toBe('ok')
  expect((await tess.get('merge-review')).status).toBe(403)
  expect(dismissed.at(-1)).toEqual({ coalition, gone: { kind: 'everybody', id: null } })
  // The first command once more: it is answered as it was, and opens nothing again.
  expect(await send(owner, made.body, made)).toBe('ok')
  expect(await mayOf(tess)).toEqual(['read-record', 'own-data'])
  expect(await send(owner, { type: 'charter.set-roles', roles: [] })).toBe('ok')
  expect(await mayOf(tess)).toEqual([])
  expect((await tess.get('facts')).status).toBe(403)
})

test('whoever decides which names are one gets no address or handle that they may not see', async () => {
  const { owner, join, makeKey, send } = await open()
  const curator = { id: 'curator', name: 'Curator', permissions: ['read-record', 'decide-identity'] }
  await send(owner, { type: 'charter.set-roles', roles: [curator] })
  const weeks = ['Robert Diaz', 'Bob Diaz'].map((name, week) => ({ date: `2026-01-1${week}`, present: [name] }))
  await send(owner, { type: 'reading.record', reading: buildReading('notes', weeks) })
  const facts = Facts.parse(await (await owner.get('facts')).json())
  for (const { id, name } of facts.parties.filter(({ kind }) => kind === 'person')) {
    const alias = { party: id, kind: 'email' as const, alias: `${name.split(' ')[0]}@oak.example` }
    await send(owner, { type: 'party.add-alias', alias })
  }
  const review = async (who: Asker) =>
    MergeReviewResponse.parse(await (await who.get('merge-review')).json()).suggestions.map(({ from, into }) =>
      [from, into].map(({ name, aliases }) => [name, aliases.map(({ alias }) => alias)]),
    )
  const seen = (await review(owner)).flat()
  expect(seen.length).toBeGreaterThan(0)
  expect(JSON.stringify(seen)).toContain('@oak.example')
  for (const who of [await join('curator'), await makeKey(['decide-identity'])]) {
    expect((await review(who)).flat()).toEqual(seen.map(([name]) => [name, []]))
  }
})

test('who may write the charter takes nothing from roles that may what they may not', async () => {
  const { owner, join, send, mayOf } = await open()
  const scribe = { id: 'scribe', name: 'Scribe', permissions: ['read-record', 'send-commands', 'write-charter'] }
  const warden = { id: 'warden', name: 'Warden', permissions: ['read-record', 'protect-people'] }
  const guest = { id: 'guest', name: 'Guest', permissions: ['read-record'] }
  await send(owner, { type: 'charter.set-roles', roles: [scribe, warden, guest] })
  const [sam, wes] = [await join('scribe'), await join('warden')]
  const less = { ...warden, permissions: ['read-record'] }
  for (const roles of [[scribe, guest], [scribe, less, guest], []]) {
    expect(await send(sam, { type: 'charter.set-roles', roles })).toBe('role-not-allowed')
  }
  expect(await mayOf(wes)).toEqual([...warden.permissions, 'own-data'])
  expect(await send(owner, { type: 'charter.set-roles', roles: [scribe, guest] })).toBe('ok')
  expect(await send(sam, { type: 'charter.set-roles', roles: [scribe] })).toBe('ok')
})

test('who may write the charter writes nobody more than they have, nor themselves', async () => {
  const { owner, join, send, mayOf } = await open()
  const scribe = { id: 'scribe', name: 'Scribe', permissions: ['read-record', 'send-commands', 'write-charter'] }
  await send(owner, { type: 'charter.set-roles', roles: [scribe] })
  const sam = await join('scribe')
  const greedy = { ...scribe, permissions: [...scribe.permissions, 'manage-members'] }
  expect(await send(sam, { type: 'charter.set-roles', roles: [greedy] })).toBe('role-not-allowed')
  const unknown = { ...scribe, permissions: ['fly'] }
  expect(await send(owner, { type: 'charter.set-roles', roles: [unknown] })).toBe('role-not-allowed')
  const protection = { comparing: ['scribe'], retentionMonths: null, asksPasskey: 'nobody' as const }
  expect(await send(sam, { type: 'charter.set-protection', protection })).toBe('role-not-allowed')
  expect(await mayOf(sam)).toEqual([...scribe.permissions, 'own-data'])
  const guest = { id: 'guest', name: 'Guest', permissions: ['read-record'] }
  expect(await send(sam, { type: 'charter.set-roles', roles: [scribe, guest] })).toBe('ok')
  expect(await send(sam, { type: 'charter.set-protection', protection: { ...protection, comparing: [] } })).toBe('ok')
})

test('an invitation is accepted by no page of another site, and by a device for nobody but a new account', async () => {
  const { owner, pair, ask } = await open()
  const invite = async () => {
    const answer = await owner.post('invitations', { name: 'Bo', role: 'viewer' })
    return InviteResponse.parse(await answer.json()).link.split('#')[1] ?? ''
  }
  const token = await invite()
  const cookie = owner.headers['cookie'] ?? ''
  const body = { token, name: 'Bo' }
  for (const origin of ['https://evil.example', 'null']) {
    const refused = await ask('/v1/invitations/accept', { cookie, origin, body })
    expect([refused.status, ProblemResponse.parse(await refused.json()).code]).toEqual([403, 'cross-origin-refused'])
  }
  const device = await pair('Laptop')
  const bearer = device.headers['authorization']?.replace('Bearer ', '') ?? ''
  const accepted = await ask('/v1/invitations/accept', { token: bearer, body })
  expect(await accepted.json()).toMatchObject({ name: 'Bo', coalition: { role: 'viewer' } })
  const { members } = MembersResponse.parse(await (await owner.get('members')).json())
  expect(members.map(({ name, role }) => [name, role])).toEqual([
    ['Coordinator', 'coordinator'],
    ['Bo', 'viewer'],
  ])
  expect((await ask('/v1/invitations/look', { body: { token } })).status).toBe(404)
})

test('a device of whoever it is may no more than a note-taker', async () => {
  const { pair, mayOf } = await open()
  expect(await mayOf(await pair('Laptop'))).toEqual(permissionsOfRole('note-taker'))
})

test('a member makes ten coalitions at once and one an hour, and whose server it is as many as they like', async () => {
  const { owner, join, app, wait } = await open()
  const bo = await join('viewer')
  const make = async (who: Asker): Promise<number> => {
    const headers = { ...who.headers, 'content-type': 'application/json' }
    const body = JSON.stringify({ name: 'One more' })
    return (await app.request(`${testOrigin}/v1/coalitions`, { method: 'POST', headers, body })).status
  }
  for (let made = 0; made < 10; made++) expect(await make(bo)).toBe(200)
  expect(await make(bo)).toBe(429)
  for (let made = 0; made < 12; made++) expect(await make(owner)).toBe(200)
  wait(3_600_000)
  expect([await make(bo), await make(bo)]).toEqual([200, 429])
})

import { emptyCharter } from '@evenkeel/domain/charter.ts'
import { MembersResponse } from '@evenkeel/contract/member.ts'
import { permissionNames, permissionsOfRole, type Permission } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { expect, test } from 'vitest'
import { grant, type Granted } from '../granted.ts'
import type { Directory } from '../ports.ts'
import { codeOf, valueOf } from '../testing/outcomes.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 5)
const HERE = '192.0.2.1'

/** Runs the tests of members, invitations and keys that the directory has to pass on every driver; `make` returns an empty one. */
export function membershipContract(make: () => Promise<Directory>): void {
  function rightOf<Wanted extends Permission>(
    coalition: CoalitionSummary,
    wanted: Wanted,
    person = 'ann',
  ): Granted<Wanted> {
    return valueOf(grant({ person, name: person, coalitions: [coalition], token: null }, coalition.id, wanted))
  }

  async function begin() {
    const directory = await make()
    const river = await directory.createCoalition('River', 'ann')
    const ann = rightOf(river, 'manage-members')
    const invite = async (role: string, party: string | null = null, by = ann, now = START) =>
      await directory.invite(by, { name: 'somebody', role, party, replaces: null }, now)
    const accept = async (secret: string, name: string | null, person: string | null = null, now = START) =>
      await directory.acceptInvitation(
        { secret, person, name, arrival: { means: 'link', browser: 'a browser', replaces: null } },
        now,
        HERE,
      )
    const join = async (name: string, role: string, party: string | null = null) => {
      const { session, coalition } = valueOf(await accept(valueOf(await invite(role, party)).secret, name))
      const identity = await directory.identify(session ?? '', 'session', START)
      if (identity === null) throw new Error('nobody joined')
      return { session: session ?? '', person: identity.person, coalition }
    }
    const listed = async () => (await directory.members(ann, START)).members
    return { directory, river, ann, invite, accept, join, listed }
  }

  test('an invitation makes one account with its role and its person of the record, signed in, and works once', async () => {
    const { directory, river, invite, accept, ann, listed } = await begin()
    const { secret, invitation } = valueOf(await invite('member', 'p-bo'))
    const open = await directory.members(ann, START)
    expect(MembersResponse.parse(open)).toEqual(open)
    expect(open.invitations).toEqual([invitation])
    expect(JSON.stringify(open)).not.toContain(secret)
    expect(valueOf(await directory.lookAtInvitation(secret, START, HERE))).toEqual({
      coalition: 'River',
      name: 'somebody',
      role: 'member',
      expires: '2026-01-12T00:00:00.000Z',
    })
    expect(codeOf(await accept(secret, null))).toBe('name-wanted')
    const accepted = valueOf(await accept(secret, 'Bo Diaz'))
    const identity = await directory.identify(accepted.session ?? '', 'session', START)
    expect(identity).toMatchObject({ name: 'Bo Diaz', coalitions: [accepted.coalition] })
    expect(accepted.coalition).toEqual({
      id: river.id,
      name: 'River',
      role: 'member',
      sample: false,
      party: 'p-bo',
      permissions: permissionsOfRole('member'),
      heldBack: [],
    })
    expect(codeOf(await accept(secret, 'Again'))).toBe('invitation-not-found')
    expect(codeOf(await directory.lookAtInvitation(secret, START, HERE))).toBe('invitation-not-found')
    expect((await listed()).map(({ name, role, party }) => [name, role, party])).toEqual([
      ['', 'coordinator', null],
      ['Bo Diaz', 'member', 'p-bo'],
    ])
    expect((await directory.members(ann, START)).invitations).toEqual([])
  })

  test('an invitation runs out after seven days, and is worthless once it is withdrawn', async () => {
    const { directory, invite, accept, ann } = await begin()
    const one = valueOf(await invite('viewer'))
    const two = valueOf(await invite('viewer'))
    expect(codeOf(await directory.withdrawInvitation(ann, two.invitation.id))).toBe('ok')
    expect(codeOf(await directory.withdrawInvitation(ann, two.invitation.id))).toBe('invitation-not-found')
    expect(codeOf(await accept(two.secret, 'Bo'))).toBe('invitation-not-found')
    expect(codeOf(await accept(one.secret, 'Bo', null, START + 7 * DAY))).toBe('invitation-not-found')
    expect((await directory.members(ann, START + 7 * DAY)).invitations).toEqual([])
    expect(codeOf(await accept(one.secret, 'Bo', null, START + 7 * DAY - 1))).toBe('ok')
  })

  test('an invitation is worth nothing while the one who made it may not invite', async () => {
    const { directory, ann, invite, accept, join } = await begin()
    const bo = await join('Bo', 'coordinator')
    const { secret } = valueOf(await invite('viewer', null, rightOf(bo.coalition, 'manage-members', bo.person)))
    await directory.changeMember(ann, { person: bo.person, role: 'member' })
    expect(codeOf(await accept(secret, 'Cy'))).toBe('invitation-not-found')
    await directory.changeMember(ann, { person: bo.person, role: 'coordinator' })
    expect(codeOf(await accept(secret, 'Cy'))).toBe('ok')
  })

  test('who may not see and protect each person says of nobody who in the record they are, by no way round', async () => {
    const { directory, ann, join, invite, accept } = await begin()
    const roles = [{ id: 'host', name: 'Host', permissions: ['read-record', 'send-commands', 'manage-members'] }]
    await directory.keepCharter(ann, { ...emptyCharter, roles }, 7)
    const host = await join('Hal', 'host')
    const byHost = rightOf(host.coalition, 'manage-members', host.person)
    const [bo, cy] = [await join('Bo', 'viewer', 'p-bo'), await join('Cy', 'viewer')]
    const link = async (person: string, party: string | null) =>
      codeOf(await directory.changeMember(byHost, { person, role: 'host', party }))
    expect(await link(host.person, 'p-bo')).toBe('role-not-allowed')
    expect(await link(cy.person, 'p-bo')).toBe('role-not-allowed')
    expect(await link(bo.person, null)).toBe('role-not-allowed')
    const { members } = await directory.members(ann, START)
    expect(members.map(({ role, party }) => [role, party])).toEqual([
      ['coordinator', null],
      ['host', null],
      ['viewer', 'p-bo'],
      ['viewer', null],
    ])
    expect(codeOf(await invite('viewer', 'p-bo', byHost))).toBe('role-not-allowed')
    const takeOver = { name: 'x', role: 'viewer', party: null }
    expect(codeOf(await directory.invite(byHost, { ...takeOver, replaces: bo.person }, START))).toBe('role-not-allowed')
    const early = valueOf(await directory.invite(byHost, { ...takeOver, replaces: cy.person }, START))
    expect(codeOf(await directory.changeMember(ann, { person: cy.person, party: 'p-cy' }))).toBe('ok')
    expect(codeOf(await accept(early.secret, 'Hal again'))).toBe('invitation-not-found')
  })

  test('links cannot be guessed: after ten misses an address may try no more for ten minutes', async () => {
    const { directory, invite, accept } = await begin()
    const { secret } = valueOf(await invite('viewer'))
    for (let miss = 0; miss < 10; miss++) {
      expect(codeOf(await directory.lookAtInvitation(`eki_${miss}`, START, HERE))).toBe('invitation-not-found')
    }
    expect(codeOf(await accept(secret, 'Bo'))).toBe('too-many-attempts')
    expect(codeOf(await accept(secret, 'Bo', null, START + 600_000))).toBe('ok')
  })

  test('somebody who is signed in joins as who they are, and a member keeps the role that they have', async () => {
    const { directory, join, invite, accept, listed } = await begin()
    const bo = await join('Bo', 'note-taker')
    const hill = await directory.createCoalition('Hill', 'cy')
    const cy = rightOf(hill, 'manage-members', 'cy')
    const there = valueOf(await invite('viewer', null, cy))
    expect(valueOf(await accept(there.secret, null, bo.person)).session).toBeNull()
    const identity = await directory.identify(bo.session, 'session', START)
    expect(identity?.coalitions.map(({ name, role }) => [name, role])).toEqual([
      ['River', 'note-taker'],
      ['Hill', 'viewer'],
    ])
    const alone = async (id: string) => await directory.identify(bo.session, 'session', START, id)
    expect(await alone(hill.id)).toEqual({ ...identity, coalitions: [identity?.coalitions[1]] })
    for (const id of ['', 'guessed', (await directory.createCoalition('Moor', 'cy')).id]) {
      expect(await alone(id)).toEqual({ ...identity, coalitions: [] })
    }
    const here = valueOf(await invite('viewer', 'p-bo'))
    expect(valueOf(await accept(here.secret, null, bo.person)).coalition).toMatchObject({
      role: 'note-taker',
      party: 'p-bo',
    })
    expect(await listed()).toHaveLength(2)
  })

  test('a removed member is nobody there at once, with every device, key and invitation that hangs on them', async () => {
    const { directory, river, ann, join, invite, accept } = await begin()
    const bo = await join('Bo', 'coordinator')
    const byBo = rightOf(bo.coalition, 'manage-members', bo.person)
    const { deviceCode, userCode } = valueOf(await directory.startPairing('Laptop', START, HERE))
    const pairing = { userCode, person: bo.person, coalition: river.id, role: 'note-taker' }
    valueOf(await directory.approvePairing(pairing, START, HERE))
    const device = valueOf(await directory.pollPairing(deviceCode, START, HERE))?.token ?? ''
    const keys = rightOf(bo.coalition, 'manage-devices', bo.person)
    const key = valueOf(await directory.makeApiKey(keys, { name: 'script', scopes: ['read-record'] }, START)).token
    const waiting = valueOf(await invite('viewer', null, byBo))
    const later = valueOf(await directory.startPairing('Phone', START, HERE))
    valueOf(await directory.approvePairing({ ...pairing, userCode: later.userCode }, START, HERE))
    for (const secret of [device, key]) expect(await directory.identify(secret, 'token', START)).not.toBeNull()

    expect(codeOf(await directory.removeMember(ann, bo.person))).toBe('ok')
    for (const secret of [device, key]) expect(await directory.identify(secret, 'token', START)).toBeNull()
    expect((await directory.identify(bo.session, 'session', START))?.coalitions).toEqual([])
    expect(codeOf(await accept(waiting.secret, 'Cy'))).toBe('invitation-not-found')
    expect(codeOf(await directory.pollPairing(later.deviceCode, START, HERE))).toBe('pairing-not-found')
    expect(codeOf(await directory.removeMember(ann, bo.person))).toBe('member-not-found')
  })

  test('a changed role holds at once, also for a device that was known before', async () => {
    const { directory, river, ann, join } = await begin()
    const bo = await join('Bo', 'coordinator')
    const { deviceCode, userCode } = valueOf(await directory.startPairing('Laptop', START, HERE))
    const pairing = { userCode, person: bo.person, coalition: river.id, role: 'note-taker' }
    valueOf(await directory.approvePairing(pairing, START, HERE))
    const device = valueOf(await directory.pollPairing(deviceCode, START, HERE))?.token ?? ''
    const may = async (secret: string, kind: 'token' | 'session') =>
      (await directory.identify(secret, kind, START))?.coalitions.map(({ role, permissions }) => [role, permissions])
    expect(await may(device, 'token')).toEqual([['note-taker', permissionsOfRole('note-taker')]])
    expect(codeOf(await directory.changeMember(ann, { person: bo.person, role: 'viewer' }))).toBe('ok')
    expect(await may(device, 'token')).toEqual([['viewer', permissionsOfRole('viewer')]])
    expect(await may(bo.session, 'session')).toEqual([['viewer', permissionsOfRole('viewer')]])
    expect(codeOf(await directory.changeMember(ann, { person: bo.person, role: 'captain' }))).toBe('role-not-found')
    expect(codeOf(await directory.changeMember(ann, { person: 'cy', role: 'viewer' }))).toBe('member-not-found')
    expect(codeOf(await directory.changeMember(ann, { person: bo.person, party: 'p-bo' }))).toBe('ok')
    expect((await directory.identify(device, 'token', START))?.coalitions[0]?.party).toBe('p-bo')
  })

  test('the last coordinator can neither go nor become anything else', async () => {
    const { directory, ann, join, listed } = await begin()
    expect(codeOf(await directory.removeMember(ann, 'ann'))).toBe('last-coordinator')
    expect(codeOf(await directory.changeMember(ann, { person: 'ann', role: 'viewer' }))).toBe('last-coordinator')
    expect(codeOf(await directory.changeMember(ann, { person: 'ann', role: 'coordinator' }))).toBe('ok')
    const bo = await join('Bo', 'coordinator')
    expect(codeOf(await directory.changeMember(ann, { person: 'ann', role: 'viewer' }))).toBe('ok')
    const byBo = rightOf(bo.coalition, 'manage-members', bo.person)
    expect(codeOf(await directory.removeMember(byBo, bo.person))).toBe('last-coordinator')
    expect((await listed()).map(({ role }) => role)).toEqual(['viewer', 'coordinator'])
  })

  test('a member who lost their way in gets another, which takes their place and nothing more', async () => {
    const { directory, ann, join, accept, listed } = await begin()
    const bo = await join('Bo', 'note-taker', 'p-bo')
    const request = { name: 'Bo again', role: 'coordinator', party: null, replaces: bo.person }
    const { secret, invitation } = valueOf(await directory.invite(ann, request, START))
    expect(invitation).toMatchObject({ role: 'note-taker', replaces: bo.person })
    const again = valueOf(await accept(secret, 'Bo Diaz'))
    expect(again).toMatchObject({ coalition: { role: 'note-taker', party: 'p-bo' }, replaced: bo.person })
    expect((await directory.identify(bo.session, 'session', START))?.coalitions).toEqual([])
    expect((await listed()).map(({ name }) => name)).toEqual(['', 'Bo Diaz'])
    const nobody = { ...request, replaces: 'nobody' }
    expect(codeOf(await directory.invite(ann, nobody, START))).toBe('member-not-found')
  })

  test('the last coordinator whose place a member takes leaves the coalition with a coordinator', async () => {
    const { directory, ann, join, accept, listed } = await begin()
    const bo = await join('Bo', 'viewer')
    const request = { name: 'Ann', role: 'viewer', party: null, replaces: 'ann' }
    const { secret } = valueOf(await directory.invite(ann, request, START))
    expect(valueOf(await accept(secret, null, bo.person)).coalition.role).toBe('coordinator')
    expect((await listed()).map(({ role }) => role)).toEqual(['coordinator'])
  })

  test('the last coordinator who opens a new link made for somebody else stays what they are, and the link stays good', async () => {
    const { directory, ann, join, accept, listed } = await begin()
    const bo = await join('Bo', 'viewer')
    const request = { name: 'Bo again', role: 'viewer', party: null, replaces: bo.person }
    const { secret } = valueOf(await directory.invite(ann, request, START))
    expect(codeOf(await accept(secret, null, 'ann'))).toBe('last-coordinator')
    expect((await listed()).map(({ role }) => role)).toEqual(['coordinator', 'viewer'])
    expect(valueOf(await accept(secret, 'Bo Diaz')).replaced).toBe(bo.person)
    // Whoever is not the last one takes the place that they open.
    const cy = await join('Cy', 'coordinator')
    const di = await join('Di', 'viewer')
    const other = valueOf(await directory.invite(ann, { ...request, replaces: di.person }, START))
    expect(valueOf(await accept(other.secret, null, cy.person)).coalition.role).toBe('viewer')
  })

  test('a role that the charter lets compare people is given by nobody who may not compare them', async () => {
    const { directory, ann, join, invite, accept } = await begin()
    const roles = [
      { id: 'host', name: 'Host', permissions: ['read-record', 'manage-members'] },
      { id: 'guest', name: 'Guest', permissions: ['read-record'] },
    ]
    await directory.keepCharter(ann, { ...emptyCharter, roles }, 7)
    const host = await join('Hal', 'host')
    const gil = await join('Gil', 'guest')
    const byHost = rightOf(host.coalition, 'manage-members', host.person)
    const early = valueOf(await invite('guest', null, byHost))
    const protection = { ...emptyCharter.protection, comparing: ['guest'] }
    await directory.keepCharter(ann, { ...emptyCharter, roles, protection }, 8)
    expect(codeOf(await invite('guest', null, byHost))).toBe('role-not-allowed')
    expect(codeOf(await accept(early.secret, 'Hal too'))).toBe('invitation-not-found')
    for (const person of [host.person, gil.person]) {
      expect(codeOf(await directory.changeMember(byHost, { person, role: 'guest' }))).toBe('role-not-allowed')
    }
    expect(codeOf(await invite('guest'))).toBe('ok')
  })

  test("a role of the charter's own opens what it lists, and nobody gives or takes more than they have", async () => {
    const { directory, river, ann, join, invite, accept } = await begin()
    const roles = [
      { id: 'host', name: 'Host', permissions: ['read-record', 'manage-members', 'manage-devices'] },
      { id: 'guest', name: 'Guest', permissions: ['read-record'] },
    ]
    await directory.keepCharter(ann, { ...emptyCharter, roles }, 7)
    await directory.keepCharter(ann, emptyCharter, 6)
    const host = await join('Hal', 'host')
    expect(host.coalition).toMatchObject({
      role: 'host',
      permissions: ['read-record', 'manage-members', 'manage-devices', 'own-data'],
    })
    const byHost = rightOf(host.coalition, 'manage-members', host.person)
    const guest = valueOf(await invite('guest', null, byHost))
    expect(valueOf(await directory.lookAtInvitation(guest.secret, START, HERE)).role).toBe('Guest')
    expect(valueOf(await accept(guest.secret, 'Gil')).coalition.permissions).toEqual(['read-record', 'own-data'])
    expect(codeOf(await invite('viewer', null, byHost))).toBe('role-not-allowed')
    expect(codeOf(await directory.removeMember(byHost, 'ann'))).toBe('role-not-allowed')
    expect(codeOf(await directory.changeMember(byHost, { person: 'ann', party: 'p' }))).toBe('role-not-allowed')
    expect(codeOf(await directory.changeMember(byHost, { person: host.person, role: 'coordinator' }))).toBe(
      'role-not-allowed',
    )
    const takeOver = { name: 'Ann', role: 'guest', party: null, replaces: 'ann' }
    expect(codeOf(await directory.invite(byHost, takeOver, START))).toBe('role-not-allowed')
    const keys = rightOf(host.coalition, 'manage-devices', host.person)
    const greedy = await directory.makeApiKey(keys, { name: 'k', scopes: ['compare-people'] }, START)
    expect(codeOf(greedy)).toBe('role-not-allowed')

    const waiting = valueOf(await invite('guest', null, byHost))
    await directory.keepCharter(ann, { ...emptyCharter, roles: roles.slice(1) }, 8)
    expect((await directory.identify(host.session, 'session', START))?.coalitions).toMatchObject([
      { id: river.id, role: 'host', permissions: [] },
    ])
    expect(codeOf(await accept(waiting.secret, 'Late'))).toBe('invitation-not-found')
  })

  test('a key may what it lists, of what its maker still may, until it is revoked', async () => {
    const { directory, ann, join } = await begin()
    const bo = await join('Bo', 'coordinator')
    const byBo = rightOf(bo.coalition, 'manage-devices', bo.person)
    const scopes = ['read-record', 'compare-people', 'read-record'] as const
    const { key, token } = valueOf(await directory.makeApiKey(byBo, { name: 'Nightly', scopes: [...scopes] }, START))
    expect(token).toMatch(/^ekk_[\w-]{43}$/)
    expect(key).toEqual({
      id: key.id,
      name: 'Nightly',
      scopes: ['read-record', 'compare-people'],
      by: 'Bo',
      since: '2026-01-05T00:00:00.000Z',
      lastUsed: null,
    })
    const may = async () => (await directory.identify(token, 'token', START + DAY))?.coalitions[0]?.permissions
    expect(await may()).toEqual(['read-record', 'compare-people'])
    expect((await directory.apiKeys(byBo)).map(({ lastUsed }) => lastUsed)).toEqual(['2026-01-06T00:00:00.000Z'])
    expect(await directory.devices(byBo)).toEqual([])
    expect(codeOf(await directory.revokeDevice(byBo, key.id))).toBe('device-not-found')
    await directory.changeMember(ann, { person: bo.person, role: 'member' })
    expect(await may()).toEqual(['read-record'])
    const hill = await directory.createCoalition('Hill', 'cy')
    expect(codeOf(await directory.revokeApiKey(rightOf(hill, 'manage-devices', 'cy'), key.id))).toBe('key-not-found')
    expect(await may()).toEqual(['read-record'])
    expect(codeOf(await directory.revokeApiKey(byBo, key.id))).toBe('ok')
    expect(await directory.identify(token, 'token', START)).toBeNull()
    expect(codeOf(await directory.revokeApiKey(byBo, key.id))).toBe('key-not-found')
  })

  test('fifty keys and two hundred open invitations are the most that a coalition has', async () => {
    const { directory, river, invite } = await begin()
    const right = rightOf(river, 'manage-devices')
    const key = async () => await directory.makeApiKey(right, { name: 'k', scopes: [...permissionNames] }, START)
    for (let made = 0; made < 50; made++) expect(codeOf(await key())).toBe('ok')
    expect(codeOf(await key())).toBe('too-many-keys')
    for (let made = 0; made < 200; made++) expect(codeOf(await invite('viewer'))).toBe('ok')
    expect(codeOf(await invite('viewer'))).toBe('too-many-invitations')
  })
}

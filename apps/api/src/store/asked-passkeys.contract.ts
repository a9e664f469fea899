import { permissionsOfRole, type Permission } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { emptyCharter, type PasskeysAsked } from '@evenkeel/domain/charter.ts'
import { expect, test } from 'vitest'
import { grant, type Granted } from '../granted.ts'
import type { Directory } from '../ports.ts'
import type { Arrival, Proof } from '../sign-in-ports.ts'
import { valueOf } from '../testing/outcomes.ts'

const START = Date.UTC(2026, 0, 5)
const HERE = '192.0.2.7'
const proof: Proof = { issuer: 'email', subject: 'ann@oak.example', label: 'ann@oak.example', name: 'Ann' }
const by = (means: Arrival['means']): Arrival => ({ means, browser: 'a browser', replaces: null })
const coordinator = permissionsOfRole('coordinator')
const noteTaker = permissionsOfRole('note-taker')
const beyond = coordinator.filter((one) => !noteTaker.includes(one))

/** Runs the tests of what a charter’s asking for passkeys does, on every driver; `make` returns an empty directory. */
export function askedPasskeysContract(make: () => Promise<Directory>): void {
  async function begin() {
    const directory = await make()
    const mailed = await directory.signInProved(proof, START, by('email'))
    const { person } = mailed.identity
    const passkey = { id: 'passkey', person, publicKey: '', counter: 0, transports: [] }
    valueOf(await directory.addPasskey(passkey, 'Laptop', START))
    const entered = await directory.signInByPasskey('passkey', 0, START, by('passkey'))
    if (entered === null) throw new Error('the passkey is gone')
    const [river, hill] = [
      await directory.createCoalition('River', person),
      await directory.createCoalition('Hill', person),
    ]
    const right = <Wanted extends Permission>(wanted: Wanted): Granted<Wanted> =>
      valueOf(grant({ person, name: '', coalitions: [river], token: null }, river.id, wanted))
    const ask = async (asksPasskey: PasskeysAsked, cursor: number) => {
      const protection = { ...emptyCharter.protection, comparing: ['note-taker'], asksPasskey }
      await directory.keepCharter(right('write-charter'), { ...emptyCharter, protection }, cursor)
    }
    const seen = async (secret: string, kind: 'session' | 'token' = 'session', only?: string) =>
      (await directory.identify(secret, kind, START, only))?.coalitions.map(has)
    return { directory, person, mailed, entered, river, hill, right, ask, seen }
  }
  const has = ({ name, role, permissions, heldBack }: CoalitionSummary) => [name, role, permissions, heldBack]

  test('where a charter asks for passkeys, a session of any other beginning has a note-taker’s permissions there, and its own elsewhere', async () => {
    const { directory, mailed, entered, river, ask, seen } = await begin()
    const whole = (name: string) => [name, 'coordinator', coordinator, []]
    for (const { session } of [mailed, entered]) expect(await seen(session)).toEqual([whole('River'), whole('Hill')])
    await ask('coordinators', 1)
    const cut = ['River', 'coordinator', noteTaker, beyond]
    expect(await seen(mailed.session)).toEqual([cut, whole('Hill')])
    expect(await seen(mailed.session, 'session', river.id)).toEqual([cut])
    expect(await seen(entered.session)).toEqual([whole('River'), whole('Hill')])
    for (const means of ['link', 'email', 'provider'] as const) {
      const again = await directory.signInProved(proof, START, by(means))
      expect([means, again.identity.coalitions.map(has)[0]]).toEqual([means, cut])
    }
    const afresh = await directory.signInByPasskey('passkey', 0, START, by('passkey'))
    expect(afresh?.identity.coalitions.map(has)[0]).toEqual(whole('River'))
    await ask('nobody', 2)
    expect(await seen(mailed.session)).toEqual([whole('River'), whole('Hill')])
  })

  test('whoever a charter lets compare people shows a passkey for it as coordinators do', async () => {
    const { directory, river, right, ask } = await begin()
    const asked = { name: 'Bo', role: 'note-taker', party: null, replaces: null }
    await ask('coordinators', 1)
    const { secret } = valueOf(await directory.invite(right('manage-members'), asked, START))
    const acceptance = { secret, person: null, name: 'Bo', arrival: by('link') }
    const { coalition } = valueOf(await directory.acceptInvitation(acceptance, START, HERE))
    expect(has(coalition)).toEqual([river.name, 'note-taker', noteTaker, ['compare-people']])
  })

  test('coordinators see who has a passkey, so that nobody is asked for one unawares', async () => {
    const { directory, right, person } = await begin()
    const { secret } = valueOf(
      await directory.invite(
        right('manage-members'),
        { name: 'Bo', role: 'viewer', party: null, replaces: null },
        START,
      ),
    )
    valueOf(await directory.acceptInvitation({ secret, person: null, name: 'Bo', arrival: by('link') }, START, HERE))
    const { members } = await directory.members(right('manage-members'), START)
    expect(members.map(({ name, hasPasskey }) => [name, hasPasskey])).toEqual([
      ['Ann', true],
      ['Bo', false],
    ])
    await directory.removePasskey(person, 'passkey')
    const later = await directory.members(right('manage-members'), START)
    expect(later.members.map(({ hasPasskey }) => hasPasskey)).toEqual([false, false])
  })

  test('devices and keys, of before and of after, are cut with the next request', async () => {
    const { directory, person, river, right, ask, seen } = await begin()
    const scopes: Permission[] = ['read-record', 'manage-members']
    const key = valueOf(await directory.makeApiKey(right('manage-devices'), { name: 'script', scopes }, START)).token
    const { deviceCode, userCode } = valueOf(await directory.startPairing('Laptop', START, HERE))
    const pairing = { userCode, person, coalition: river.id, role: 'note-taker' }
    valueOf(await directory.approvePairing(pairing, START, HERE))
    const device = valueOf(await directory.pollPairing(deviceCode, START, HERE))?.token ?? ''
    expect(await seen(key, 'token')).toEqual([['River', 'coordinator', scopes, []]])
    await ask('coordinators', 1)
    expect(await seen(key, 'token')).toEqual([['River', 'coordinator', ['read-record'], ['manage-members']]])
    expect(await seen(device, 'token')).toEqual([['River', 'note-taker', noteTaker, []]])
    expect(await directory.makeApiKey(right('manage-devices'), { name: 'script', scopes }, START)).toMatchObject({
      ok: false,
      problem: { code: 'passkey-wanted' },
    })
  })

  test('where a charter asks everybody, a session of any other beginning has nothing there but what is held on its person', async () => {
    const { directory, mailed, entered, river, right, ask, seen } = await begin()
    const asked = { name: 'Bo', role: 'viewer', party: null, replaces: null }
    const { secret } = valueOf(await directory.invite(right('manage-members'), asked, START))
    await ask('everybody', 1)
    const rest = coordinator.filter((one) => one !== 'own-data')
    const whole = (name: string) => [name, 'coordinator', coordinator, []]
    expect(await seen(mailed.session)).toEqual([['River', 'coordinator', ['own-data'], rest], whole('Hill')])
    expect(await seen(mailed.session, 'session', river.id)).toEqual([['River', 'coordinator', ['own-data'], rest]])
    expect(await seen(entered.session)).toEqual([whole('River'), whole('Hill')])
    // Who joins by a link is a member at once, and has what a member has as soon as a passkey was shown.
    const acceptance = { secret, person: null, name: 'Bo', arrival: by('link') }
    const joined = valueOf(await directory.acceptInvitation(acceptance, START, HERE))
    const viewer = permissionsOfRole('viewer')
    const cut = ['River', 'viewer', ['own-data'], viewer.filter((one) => one !== 'own-data')]
    expect(has(joined.coalition)).toEqual(cut)
    const bo = (await directory.identify(joined.session ?? '', 'session', START))?.person ?? ''
    const passkey = { id: 'of bo', person: bo, publicKey: '', counter: 0, transports: [] }
    valueOf(await directory.addPasskey(passkey, 'Phone', START))
    expect(await seen(joined.session ?? '')).toEqual([cut])
    const shown = await directory.signInByPasskey('of bo', 0, START, by('passkey'))
    expect(shown?.identity.coalitions.map(has)).toEqual([['River', 'viewer', viewer, []]])
    // Those who coordinate are asked still, once not everybody is any more.
    await ask('coordinators', 2)
    expect(await seen(joined.session ?? '')).toEqual([['River', 'viewer', viewer, []]])
    expect(await seen(mailed.session, 'session', river.id)).toEqual([['River', 'coordinator', noteTaker, beyond]])
  })

  test('where a charter asks everybody, a device and a key go on if a session of a passkey let them in, and else have nothing', async () => {
    const { directory, person, river, right, ask, seen } = await begin()
    const scopes: Permission[] = ['read-record', 'manage-members']
    const pair = async (means: Arrival['means'] | null) => {
      const { deviceCode, userCode } = valueOf(await directory.startPairing('Laptop', START, HERE))
      const pairing = {
        userCode,
        person,
        coalition: river.id,
        role: 'note-taker',
        ...(means === null ? {} : { means }),
      }
      valueOf(await directory.approvePairing(pairing, START, HERE))
      return valueOf(await directory.pollPairing(deviceCode, START, HERE))?.token ?? ''
    }
    const makeKey = async (means: Arrival['means'] | null) =>
      valueOf(await directory.makeApiKey({ ...right('manage-devices'), means }, { name: 'script', scopes }, START))
        .token
    const [proved, plain] = [
      [await pair('passkey'), await makeKey('passkey')],
      [await pair(null), await makeKey('link')],
    ]
    await ask('everybody', 1)
    const all = async (tokens: readonly string[]) =>
      await Promise.all(tokens.map(async (token) => (await seen(token, 'token'))?.[0]))
    expect(await all(proved)).toEqual([
      ['River', 'note-taker', noteTaker, []],
      ['River', 'coordinator', ['read-record'], ['manage-members']],
    ])
    expect(await all(plain)).toEqual([
      ['River', 'coordinator', ['own-data'], noteTaker.filter((one) => one !== 'own-data')],
      ['River', 'coordinator', [], scopes],
    ])
    await ask('coordinators', 2)
    expect((await all([...proved, ...plain])).map((one) => one?.[2])).toEqual([
      noteTaker,
      ['read-record'],
      noteTaker,
      ['read-record'],
    ])
  })
}

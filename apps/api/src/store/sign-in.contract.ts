import { AccountResponse } from '@evenkeel/contract/account.ts'
import type { Outcome } from '@evenkeel/domain/problem.ts'
import { expect, test } from 'vitest'
import type { Directory } from '../ports.ts'
import type { Arrival, Proof, SignedIn } from '../sign-in-ports.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const START = Date.UTC(2026, 0, 5)

const by = (means: Arrival['means'], replaces: string | null = null): Arrival => ({
  means,
  browser: 'Firefox on Linux',
  replaces,
})

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.problem.code
}

function proofOf(name: string, issuer = 'email'): Proof {
  return { issuer, subject: `${name}@oak.example`, label: `${name}@oak.example`, name }
}

/** Runs the tests of the ways in that the directory has to pass on every driver; `make` returns an empty one. */
export function signInContract(make: () => Promise<Directory>): void {
  const join = async (directory: Directory, name: string, now = START): Promise<SignedIn> =>
    await directory.signInProved(proofOf(name), now, by('email'))
  const accountOf = async (directory: Directory, { session, identity }: SignedIn, now: number) =>
    AccountResponse.parse(await directory.account(identity.person, session, now))

  test('a session ends after thirty days, and after fourteen without a request', async () => {
    const directory = await make()
    const busy = await join(directory, 'ann')
    const idle = await join(directory, 'bo')
    const stands = async (session: string, now: number) => (await directory.identify(session, 'session', now)) !== null
    for (let day = 1; day < 30; day++) expect(await stands(busy.session, START + day * DAY)).toBe(true)
    expect(await stands(busy.session, START + 30 * DAY - 1)).toBe(true)
    expect(await stands(busy.session, START + 30 * DAY)).toBe(false)
    expect(await stands(idle.session, START + 14 * DAY - 1)).toBe(true)
    const other = await join(directory, 'cy')
    expect(await stands(other.session, START + 14 * DAY)).toBe(false)
  })

  test('signing in again ends the session that the browser had, and no other', async () => {
    const directory = await make()
    const first = await join(directory, 'ann')
    const elsewhere = await join(directory, 'ann')
    const again = await directory.signInProved(proofOf('ann'), START, by('email', first.session))
    expect(again.session).not.toBe(first.session)
    expect(await directory.identify(first.session, 'session', START)).toBeNull()
    expect(await directory.identify(elsewhere.session, 'session', START)).not.toBeNull()
    expect(await directory.identify(again.session, 'session', START)).toMatchObject({ name: 'ann', since: START })
  })

  test('an account goes by the name that it gave itself, and nobody else’s does', async () => {
    const directory = await make()
    const ann = await join(directory, 'ann')
    const bo = await join(directory, 'bo')
    const before = (await accountOf(directory, bo, START)).name
    await directory.renameAccount(ann.identity.person, 'Ann Lee')
    expect((await accountOf(directory, ann, START)).name).toBe('Ann Lee')
    expect((await directory.identify(ann.session, 'session', START))?.name).toBe('Ann Lee')
    expect((await accountOf(directory, bo, START)).name).toBe(before)
  })

  test('one sees one’s own sessions, ends one or all others, and never another person’s', async () => {
    const directory = await make()
    const here = await join(directory, 'ann')
    const there = await join(directory, 'ann', START + HOUR)
    const stranger = await join(directory, 'bo')
    const seen = await accountOf(directory, here, START + HOUR)
    expect(seen.sessions).toMatchObject([
      { current: false, means: 'email', browser: 'Firefox on Linux', since: '2026-01-05T01:00:00.000Z' },
      { current: true, lastUsed: '2026-01-05T01:00:00.000Z' },
    ])
    const [away] = seen.sessions
    expect(codeOf(await directory.endSession(stranger.identity.person, away?.id ?? ''))).toBe('not-found')
    expect(await directory.identify(there.session, 'session', START + HOUR)).not.toBeNull()
    expect(codeOf(await directory.endSession(here.identity.person, away?.id ?? ''))).toBe('ok')
    expect(await directory.identify(there.session, 'session', START + HOUR)).toBeNull()
    const third = await join(directory, 'ann')
    await directory.endOtherSessions(here.identity.person, here.session)
    expect(await directory.identify(third.session, 'session', START)).toBeNull()
    expect(await directory.identify(here.session, 'session', START)).not.toBeNull()
    expect(await directory.identify(stranger.session, 'session', START)).not.toBeNull()
  })

  test('one person has fifty sessions at most: the one unused for the longest gives way', async () => {
    const directory = await make()
    const first = await join(directory, 'ann')
    const second = await join(directory, 'ann', START + 1)
    for (let number = 2; number <= 50; number++) await join(directory, 'ann', START + number)
    expect(await directory.identify(first.session, 'session', START + 60)).toBeNull()
    expect(await directory.identify(second.session, 'session', START + 60)).not.toBeNull()
    expect((await accountOf(directory, second, START + 60)).sessions).toHaveLength(50)
  })

  test('who shows the same again is the same person; one address at two issuers is two', async () => {
    const directory = await make()
    const once = await join(directory, 'ann')
    const twice = await join(directory, 'ann', START + DAY)
    expect(twice.identity.person).toBe(once.identity.person)
    expect(twice.identity).toMatchObject({ name: 'ann', coalitions: [] })
    const other = await directory.signInProved(proofOf('ann', 'https://id.example'), START, by('provider'))
    expect(other.identity.person).not.toBe(once.identity.person)
    expect(await directory.isOwner(once.identity.person)).toBe(false)
    const { methods } = await accountOf(directory, twice, START + DAY)
    expect(methods).toMatchObject([{ issuer: 'email', label: 'ann@oak.example', lastUsed: '2026-01-06T00:00:00.000Z' }])
  })

  test('a way in is added to one account, is nobody else’s from then on, and the last one stays', async () => {
    const directory = await make()
    const ann = await join(directory, 'ann')
    const bo = await join(directory, 'bo')
    const { person } = ann.identity
    expect(codeOf(await directory.addMethod(person, proofOf('bo'), START))).toBe('method-taken')
    expect(codeOf(await directory.addMethod(person, proofOf('ann', 'https://id.example'), START))).toBe('ok')
    expect(codeOf(await directory.addMethod(person, proofOf('ann', 'https://id.example'), START))).toBe('ok')
    const again = await directory.signInProved(proofOf('ann', 'https://id.example'), START, by('provider'))
    expect(again.identity.person).toBe(person)
    const { methods } = await accountOf(directory, ann, START)
    expect(methods.map(({ issuer }) => issuer)).toEqual(['email', 'https://id.example'])
    const [first, second] = methods
    expect(codeOf(await directory.removeMethod(bo.identity.person, first?.id ?? ''))).toBe('not-found')
    expect(codeOf(await directory.removeMethod(person, first?.id ?? ''))).toBe('ok')
    expect(codeOf(await directory.removeMethod(person, second?.id ?? ''))).toBe('last-way-in')
    expect((await accountOf(directory, ann, START)).methods).toHaveLength(1)
    expect((await join(directory, 'ann')).identity.person).not.toBe(person)
  })

  test('how one signs in may be changed within an hour of signing in', async () => {
    const directory = await make()
    const ann = await join(directory, 'ann')
    expect((await accountOf(directory, ann, START + HOUR - 1)).isFresh).toBe(true)
    expect((await accountOf(directory, ann, START + HOUR)).isFresh).toBe(false)
  })

  test('a passkey signs its person in, unless its counter does not grow, which a copy would show by', async () => {
    const directory = await make()
    const { person } = (await join(directory, 'ann')).identity
    const bo = (await join(directory, 'bo')).identity.person
    const passkey = { id: 'key', person, publicKey: 'cHVi', counter: 0, transports: ['internal', 'hybrid'] }
    expect(codeOf(await directory.addPasskey(passkey, 'Laptop', START))).toBe('ok')
    expect(codeOf(await directory.addPasskey({ ...passkey, person: bo }, 'Mine', START))).toBe('method-taken')
    expect(await directory.passkey('key')).toEqual(passkey)
    expect(await directory.passkeysOf(person)).toEqual([passkey])
    expect(await directory.passkeysOf(bo)).toEqual([])
    const enter = async (counter: number) =>
      (await directory.signInByPasskey('key', counter, START, by('passkey')))?.identity.person ?? null
    expect([await enter(0), await enter(0), await enter(3), await enter(3), await enter(2), await enter(0)]).toEqual([
      person,
      person,
      person,
      null,
      null,
      null,
    ])
    expect(await enter(4)).toBe(person)
    expect(codeOf(await directory.removePasskey(bo, 'key'))).toBe('not-found')
    expect(codeOf(await directory.removePasskey(person, 'key'))).toBe('ok')
    expect(await enter(5)).toBeNull()
    for (let number = 0; number < 20; number++) {
      expect(codeOf(await directory.addPasskey({ ...passkey, id: `key-${number}` }, 'x', START))).toBe('ok')
    }
    expect(codeOf(await directory.addPasskey({ ...passkey, id: 'key-20' }, 'x', START))).toBe('method-taken')
  })

  test('what waits for its second half is given out once, until its time is over, also to many who ask at once', async () => {
    const directory = await make()
    await directory.keepPending('one', 'a', START + 1000)
    await directory.keepPending('one', 'b', START + 1000)
    expect(await directory.readPending('one', START)).toBe('b')
    const taken = await Promise.all(Array.from({ length: 32 }, async () => await directory.takePending('one', START)))
    expect(taken.filter((value) => value !== null)).toEqual(['b'])
    await directory.keepPending('late', 'c', START + 1000)
    expect(await directory.readPending('late', START + 1000)).toBeNull()
    expect(await directory.takePending('late', START + 1000)).toBeNull()
    expect(await directory.takePending('late', START)).toBeNull()
  })

  test('an allowance that is used up says how long to wait, and is there again after that', async () => {
    const directory = await make()
    const allowance = { key: 'door', burst: 2, perMinute: 6 }
    const admit = async (now: number) => await directory.admit([allowance], now)
    expect([codeOf(await admit(START)), codeOf(await admit(START))]).toEqual(['ok', 'ok'])
    expect(await admit(START)).toMatchObject({
      ok: false,
      problem: { code: 'too-many-attempts', retryAfterSeconds: 10 },
    })
    expect(codeOf(await admit(START + 10_000))).toBe('ok')
  })

  test('the server’s own secret is long and stays the same', async () => {
    const directory = await make()
    const secret = await directory.serverSecret()
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect(await directory.serverSecret()).toBe(secret)
    expect(await (await make()).serverSecret()).not.toBe(secret)
  })
}

import { DevicesResponse } from '@evenkeel/contract/device.ts'
import type { CoalitionSummary } from '@evenkeel/contract/session.ts'
import { expect, test } from 'vitest'
import { grant, type Granted } from '../granted.ts'
import type { Directory } from '../ports.ts'
import { codeOf, valueOf } from '../testing/outcomes.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 0, 5)

/** Returns the right of somebody who made a coalition to its devices. */
export function rightTo(coalition: CoalitionSummary): Granted<'manage-devices'> {
  return valueOf(
    grant({ person: 'ann', name: 'Ann', coalitions: [coalition], token: null }, coalition.id, 'manage-devices'),
  )
}

/** Runs the tests that the directory has to pass on every driver; `make` returns an empty one. */
export function directoryContract(make: () => Promise<Directory>): void {
  async function pair(directory: Directory, coalition: string, name: string, now: number): Promise<string> {
    const { deviceCode, userCode } = valueOf(await directory.startPairing(name, now, name))
    valueOf(await directory.approvePairing({ userCode, person: 'ann', coalition, role: 'note-taker' }, now, name))
    const polled = valueOf(await directory.pollPairing(deviceCode, now, name))
    if (polled === null) throw new Error('not approved')
    return polled.token
  }

  test('a hundred pairings wait at most: the oldest that nobody has approved gives way', async () => {
    const directory = await make()
    const { id } = await directory.createCoalition('River', 'ann')
    const begin = async (number: number) =>
      valueOf(await directory.startPairing(`device ${number}`, START + number, `address ${number}`))
    const approved = await begin(0)
    const approval = { userCode: approved.userCode, person: 'ann', coalition: id, role: 'note-taker' } as const
    valueOf(await directory.approvePairing(approval, START, 'here'))
    const oldest = await begin(1)
    const second = await begin(2)
    for (let number = 3; number <= 100; number++) await begin(number)
    const poll = async (deviceCode: string) => await directory.pollPairing(deviceCode, START + 200, 'there')
    expect(codeOf(await poll(oldest.deviceCode))).toBe('pairing-not-found')
    expect(valueOf(await poll(second.deviceCode))).toBeNull()
    expect(valueOf(await poll(approved.deviceCode))?.coalition.id).toBe(id)
  })

  test('one address begins thirty pairings in ten minutes, and no more', async () => {
    const directory = await make()
    const begin = async (now: number, address: string) => codeOf(await directory.startPairing('x', now, address))
    for (let number = 0; number < 30; number++) expect(await begin(START + number, 'one')).toBe('ok')
    expect(await begin(START + MINUTE, 'one')).toBe('too-many-attempts')
    expect(await begin(START + MINUTE, 'two')).toBe('ok')
    expect(await begin(START + 10 * MINUTE, 'one')).toBe('ok')
  })

  test('codes cannot be guessed: after ten misses neither the address nor the person may try for ten minutes', async () => {
    const directory = await make()
    const { id } = await directory.createCoalition('River', 'ann')
    const { userCode } = valueOf(await directory.startPairing('Laptop', START, 'device'))
    const guess = async (code: string, person: string, address: string, now = START) =>
      codeOf(await directory.approvePairing({ userCode: code, person, coalition: id, role: 'member' }, now, address))
    for (let miss = 0; miss < 10; miss++) expect(await guess('ZZZZ-ZZZZ', 'ann', 'one')).toBe('pairing-not-found')
    expect(await guess(userCode, 'ann', 'two')).toBe('too-many-attempts')
    expect(await guess(userCode, 'bo', 'one')).toBe('too-many-attempts')
    expect(await guess(userCode, 'bo', 'two')).toBe('ok')
    expect(await guess(userCode, 'bo', 'two')).toBe('pairing-not-found')
    const later = valueOf(await directory.startPairing('Laptop', START + 10 * MINUTE, 'device'))
    expect(await guess(later.userCode, 'ann', 'one', START + 10 * MINUTE)).toBe('ok')
  })

  test('which device waits with a code is told before it is approved, and no longer after; looking guesses no code either', async () => {
    const directory = await make()
    const { id } = await directory.createCoalition('River', 'ann')
    const { userCode } = valueOf(await directory.startPairing('Laptop in the office', START, 'device'))
    const look = async (code: string, person: string, address: string) =>
      await directory.lookAtPairing(code, person, START + MINUTE, address)
    expect(valueOf(await look(userCode.toLowerCase(), 'ann', 'one'))).toEqual({
      deviceName: 'Laptop in the office',
      since: START,
    })
    const guess = async (person: string, address: string) => codeOf(await look('ZZZZ-ZZZZ', person, address))
    for (let miss = 0; miss < 10; miss++) expect(await guess('bo', 'two')).toBe('pairing-not-found')
    expect(codeOf(await look(userCode, 'bo', 'three'))).toBe('too-many-attempts')
    const approval = { userCode, person: 'bo', coalition: id, role: 'member' as const }
    expect(codeOf(await directory.approvePairing(approval, START + MINUTE, 'four'))).toBe('too-many-attempts')
    valueOf(await directory.approvePairing({ ...approval, person: 'ann' }, START + MINUTE, 'one'))
    expect(codeOf(await look(userCode, 'ann', 'one'))).toBe('pairing-not-found')
  })

  test('a device that asks too often is told so, and is paired all the same; one that guesses is stopped', async () => {
    const directory = await make()
    const { id } = await directory.createCoalition('River', 'ann')
    const { deviceCode, userCode } = valueOf(await directory.startPairing('Laptop', START, 'device'))
    const poll = async (code: string, now: number, address = 'device') =>
      await directory.pollPairing(code, now, address)
    for (let question = 0; question < 5; question++) expect(codeOf(await poll(deviceCode, START))).toBe('ok')
    expect(codeOf(await poll(deviceCode, START + 1))).toBe('too-many-attempts')
    for (let asked = 1; asked <= 20; asked++) expect(codeOf(await poll(deviceCode, START + asked * 3000))).toBe('ok')
    valueOf(
      await directory.approvePairing({ userCode, person: 'ann', coalition: id, role: 'member' }, START, 'somewhere'),
    )
    expect(valueOf(await poll(deviceCode, START + 63_000))?.token).toMatch(/^ekt_/)
    for (let miss = 0; miss < 10; miss++) {
      expect(codeOf(await poll(`none-${miss}`, START, 'guesser'))).toBe('pairing-not-found')
    }
    expect(codeOf(await poll('none', START, 'guesser'))).toBe('too-many-attempts')
  })

  test('the devices of a coalition are listed with their last use to the hour, and one revoked is nobody at once', async () => {
    const directory = await make()
    const river = await directory.createCoalition('River', 'ann')
    const hill = await directory.createCoalition('Hill', 'ann')
    const laptop = await pair(directory, river.id, 'Laptop', START)
    const phone = await pair(directory, river.id, 'Phone', START + MINUTE)
    await pair(directory, hill.id, 'Other', START)
    expect((await directory.identify(laptop, 'token', START + 2 * MINUTE))?.name).toBe('Laptop')
    await directory.identify(laptop, 'token', START + 61 * MINUTE)
    await directory.identify(laptop, 'token', START + 62 * MINUTE)
    const listed = [...(await directory.devices(rightTo(river)))]
    expect(DevicesResponse.parse({ devices: listed })).toEqual({ devices: listed })
    expect(listed).toMatchObject([
      {
        name: 'Laptop',
        role: 'note-taker',
        since: '2026-01-05T00:00:00.000Z',
        lastUsed: '2026-01-05T01:02:00.000Z',
      },
      { name: 'Phone', lastUsed: null },
    ])
    const device = listed[0]?.id ?? ''
    expect(codeOf(await directory.revokeDevice(rightTo(hill), device))).toBe('device-not-found')
    expect(await directory.identify(laptop, 'token', START)).not.toBeNull()
    expect(codeOf(await directory.revokeDevice(rightTo(river), device))).toBe('ok')
    expect(codeOf(await directory.revokeDevice(rightTo(river), device))).toBe('device-not-found')
    expect(await directory.identify(laptop, 'token', START)).toBeNull()
    expect(await directory.identify(phone, 'token', START)).not.toBeNull()
    expect((await directory.devices(rightTo(river))).map(({ name }) => name)).toEqual(['Phone'])
  })
}

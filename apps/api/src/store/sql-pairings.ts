import type { CoalitionSummary, Role } from '@evenkeel/contract/session.ts'
import { fail, succeed, type Outcome } from '@evenkeel/domain/problem.ts'
import type { Directory } from '../ports.ts'
import { makeAttemptLimit } from './attempt-limit.ts'
import type { Digest } from './digest.ts'
import { makeSecret, makeUserCode, normaliseUserCode } from './secrets.ts'
import type { SqlDriver } from './sql-driver.ts'

const PAIRING_MS = 600_000
const OPEN_MAX = 100
/** Within ten minutes: begun from one address, and codes that were none from one address or person. */
const STARTS_MAX = 30
const MISSES_MAX = 10
/** A device asks every three seconds; a few questions more are forgiven. */
const POLL_MS = 2000
const POLLS_FORGIVEN = 5

interface PairingRow {
  readonly device_name: string
  readonly person: string | null
  readonly coalition: string | null
  readonly role: Role | null
  readonly by_passkey: number
  readonly expires_at: number
}

export interface PairingSurroundings {
  readonly digest: Digest
  readonly newId: (now: number) => string
  /** Returns the coalition that a token's digest opens. */
  readonly coalitionOf: (digest: string, now: number) => CoalitionSummary | undefined
}

/** Returns the part of the directory that pairs devices; codes are kept as digests, attempts are counted in memory. */
export function openSqlPairings(
  driver: SqlDriver,
  { digest, newId, coalitionOf }: PairingSurroundings,
): Pick<Directory, 'startPairing' | 'pollPairing' | 'lookAtPairing' | 'approvePairing'> {
  const attempts = makeAttemptLimit()
  const tooMany = (): Outcome<never> =>
    fail('too-many-attempts', 'That was tried too often: wait a few minutes before the next time.')
  /** Codes are looked at and approved by one allowance: whoever guesses guesses no more often by doing both. */
  const keysOf = (person: string, address: string): readonly string[] => [`approve ${address}`, `approve as ${person}`]
  const noDevice = (keys: readonly string[], now: number): Outcome<never> => {
    for (const key of keys) attempts.count(key, now)
    return fail(
      'pairing-not-found',
      'No device waits with this code: it was used before, has run out, or was mistyped.',
    )
  }

  return {
    startPairing: async (deviceName, now, address) => {
      if (!attempts.allows(`start ${address}`, STARTS_MAX, now)) return tooMany()
      attempts.count(`start ${address}`, now)
      const deviceCode = makeSecret('ekd_')
      const userCode = makeUserCode()
      const kept = await digest(deviceCode)
      driver.transaction(() => {
        driver.run('DELETE FROM pairings WHERE expires_at <= ?', now)
        // Approved ones go last: somebody has already typed their codes.
        driver.run(
          `DELETE FROM pairings WHERE digest IN (
             SELECT digest FROM pairings ORDER BY person IS NULL, expires_at DESC, rowid DESC LIMIT -1 OFFSET ?)`,
          OPEN_MAX - 1,
        )
        driver.run(
          'INSERT INTO pairings (digest, user_code, device_name, expires_at) VALUES (?, ?, ?, ?)',
          kept,
          userCode,
          deviceName,
          now + PAIRING_MS,
        )
      })
      return succeed({ deviceCode, userCode, expiresInSeconds: PAIRING_MS / 1000 })
    },
    pollPairing: async (deviceCode, now, address) => {
      if (!attempts.allows(`poll ${address}`, MISSES_MAX, now)) return tooMany()
      const kept = await digest(deviceCode)
      const token = makeSecret('ekt_')
      const tokenDigest = await digest(token)
      return driver.transaction(() => {
        const row = driver.all<PairingRow>(
          `SELECT device_name, person, coalition, role, by_passkey, expires_at FROM pairings
           WHERE digest = ? AND expires_at > ?`,
          kept,
          now,
        )[0]
        if (row === undefined) {
          attempts.count(`poll ${address}`, now)
          return fail('pairing-not-found', 'This pairing was used before, or its code has run out.')
        }
        const open = now - (row.expires_at - PAIRING_MS)
        if (!attempts.allows(`poll of ${kept}`, POLLS_FORGIVEN + Math.floor(open / POLL_MS), now)) return tooMany()
        attempts.count(`poll of ${kept}`, now)
        const { person, coalition: id, role } = row
        if (person === null || id === null || role === null) return succeed(null)
        driver.run('DELETE FROM pairings WHERE digest = ?', kept)
        driver.run(
          `INSERT INTO tokens (digest, id, person, coalition, role, device_name, created_at, by_passkey)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          tokenDigest,
          newId(now),
          person,
          id,
          role,
          row.device_name,
          now,
          row.by_passkey,
        )
        const coalition = coalitionOf(tokenDigest, now)
        return coalition === undefined
          ? fail('pairing-not-found', 'The coalition of this pairing is no longer there.')
          : succeed({ token, coalition })
      })
    },
    lookAtPairing: async (userCode, person, now, address) => {
      const keys = keysOf(person, address)
      if (!keys.every((key) => attempts.allows(key, MISSES_MAX, now))) return tooMany()
      const row = driver.all<Pick<PairingRow, 'device_name' | 'expires_at'>>(
        'SELECT device_name, expires_at FROM pairings WHERE user_code = ? AND expires_at > ? AND person IS NULL',
        normaliseUserCode(userCode),
        now,
      )[0]
      if (row === undefined) return noDevice(keys, now)
      return succeed({ deviceName: row.device_name, since: row.expires_at - PAIRING_MS })
    },
    approvePairing: async ({ userCode, person, coalition, role, means }, now, address) => {
      const keys = keysOf(person, address)
      if (!keys.every((key) => attempts.allows(key, MISSES_MAX, now))) return tooMany()
      const row = driver.all<{ device_name: string }>(
        `UPDATE pairings SET person = ?, coalition = ?, role = ?, by_passkey = ?
         WHERE user_code = ? AND expires_at > ? AND person IS NULL RETURNING device_name`,
        person,
        coalition,
        role,
        means === 'passkey' ? 1 : 0,
        normaliseUserCode(userCode),
        now,
      )[0]
      return row === undefined ? noDevice(keys, now) : succeed(row.device_name)
    },
  }
}

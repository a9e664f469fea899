import type { ApiKey } from '@evenkeel/contract/api-key.ts'
import { covers, heldBackWithoutPasskey, permissionNames } from '@evenkeel/contract/permission.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { MembershipPort } from '../membership-port.ts'
import type { Digest } from './digest.ts'
import { instant } from './instant.ts'
import { makeSecret } from './secrets.ts'
import type { SqlDriver } from './sql-driver.ts'
import { asksPasskey } from './sql-memberships.ts'

const KEYS_MAX = 50

interface KeyRow {
  readonly id: string
  readonly device_name: string
  readonly scopes: string
  readonly name: string | null
  readonly created_at: number
  readonly last_used_at: number | null
}

/** Returns the part of the directory that keeps the keys of scripts, as digests only; `forget` is called when one has gone. */
export function openSqlApiKeys(
  driver: SqlDriver,
  surroundings: { readonly digest: Digest; readonly newId: (now: number) => string; readonly forget: () => void },
): Pick<MembershipPort, 'apiKeys' | 'makeApiKey' | 'revokeApiKey'> {
  const { digest, newId, forget } = surroundings

  function keysOf(coalition: string): ApiKey[] {
    return driver
      .all<KeyRow>(
        `SELECT tokens.id, tokens.device_name, tokens.scopes, people.name, tokens.created_at, tokens.last_used_at
         FROM tokens LEFT JOIN people ON people.id = tokens.person
         WHERE tokens.coalition = ? AND tokens.scopes IS NOT NULL ORDER BY tokens.created_at, tokens.rowid`,
        coalition,
      )
      .map((row) => ({
        id: row.id,
        name: row.device_name,
        scopes: JSON.parse(row.scopes) as string[],
        by: row.name ?? '',
        since: instant(row.created_at),
        lastUsed: row.last_used_at === null ? null : instant(row.last_used_at),
      }))
  }

  return {
    apiKeys: async ({ coalition }) => keysOf(coalition.id),
    makeApiKey: async ({ coalition, person, means }, { name, scopes }, now) => {
      const token = makeSecret('ekk_')
      const kept = await digest(token)
      return driver.transaction(() => {
        if (!covers(coalition.permissions, scopes)) {
          return fail('role-not-allowed', 'A key can be given nothing that you may not do yourself.')
        }
        const beyond = heldBackWithoutPasskey(
          permissionNames.filter((one) => scopes.includes(one)),
          'coordinators',
        )
        if (beyond.length > 0 && asksPasskey(driver, coalition.id)) {
          return fail(
            'passkey-wanted',
            'Where the charter asks for passkeys, a key may no more than a note-taker: it can show none.',
          )
        }
        if (keysOf(coalition.id).length >= KEYS_MAX) {
          return fail('too-many-keys', `A coalition can have up to ${KEYS_MAX} keys.`)
        }
        const id = newId(now)
        driver.run(
          `INSERT INTO tokens (digest, id, person, coalition, role, device_name, created_at, scopes, by_passkey)
           VALUES (?, ?, ?, ?, '', ?, ?, ?, ?)`,
          kept,
          id,
          person,
          coalition.id,
          name,
          now,
          JSON.stringify([...new Set(scopes)]),
          means === 'passkey' ? 1 : 0,
        )
        const key = keysOf(coalition.id).find((one) => one.id === id)
        if (key === undefined) throw new Error('a new key is not there')
        return succeed({ key, token })
      })
    },
    revokeApiKey: async ({ coalition }, key) => {
      const gone = driver.all(
        'DELETE FROM tokens WHERE id = ? AND coalition = ? AND scopes IS NOT NULL RETURNING id',
        key,
        coalition.id,
      )
      forget()
      return gone.length > 0 ? succeed(null) : fail('key-not-found', 'This coalition has no such key.')
    },
  }
}

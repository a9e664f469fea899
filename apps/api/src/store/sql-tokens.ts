import type { Device } from '@evenkeel/contract/device.ts'
import { covers, permissionsOfRole } from '@evenkeel/contract/permission.ts'
import type { CoalitionSummary, Role } from '@evenkeel/contract/session.ts'
import { fail, succeed } from '@evenkeel/domain/problem.ts'
import type { Directory, Identity } from '../ports.ts'
import { instant } from './instant.ts'
import type { SqlDriver } from './sql-driver.ts'
import { membershipColumns, summaryOf, type MembershipRow } from './sql-memberships.ts'

/** When a device was last used is kept to the hour: that is enough for people, and spares a write with every request. */
const USED_MS = 3_600_000
const CACHED_MAX = 10_000

interface TokenRow extends MembershipRow {
  readonly token: string
  readonly person: string
  readonly device_name: string
  readonly device_role: string
  readonly scopes: string | null
  readonly by_passkey: number
  readonly last_used_at: number | null
}

interface KnownToken {
  readonly identity: Identity
  readonly coalition: CoalitionSummary
  lastUsedAt: number
}

export interface SqlTokens extends Pick<Directory, 'devices' | 'revokeDevice'> {
  /** Returns whom the token of that digest stands for, null when nobody. */
  readonly identify: (digest: string, now: number) => Identity | null
  readonly coalitionOf: (digest: string, now: number) => CoalitionSummary | undefined
  /** Drops what is kept in memory; called when memberships or roles have changed. */
  readonly forget: () => void
}

/** Returns the devices' tokens in a directory; those in use are kept in memory until anybody changes the directory. */
export function openSqlTokens(driver: SqlDriver): SqlTokens {
  const known = new Map<string, KnownToken>()
  let version = driver.dataVersion()
  let checkedAt = -1

  function look(digest: string, now: number): KnownToken | null {
    // Requests of the same millisecond share one look at whether another process has changed the directory.
    if (now !== checkedAt) {
      checkedAt = now
      const current = driver.dataVersion()
      if (current !== version) known.clear()
      version = current
    }
    const cached = known.get(digest)
    if (cached !== undefined) return cached
    const row = driver.all<TokenRow>(
      `SELECT tokens.id AS token, tokens.person, tokens.device_name, tokens.role AS device_role, tokens.scopes,
         tokens.by_passkey, tokens.last_used_at, ${membershipColumns}
       FROM tokens JOIN coalitions ON coalitions.id = tokens.coalition
         JOIN memberships ON memberships.coalition = tokens.coalition AND memberships.person = tokens.person
       WHERE tokens.digest = ?`,
      digest,
    )[0]
    if (row === undefined) return null
    const summary = summaryOf(row, null, row.by_passkey === 1)
    const coalition = row.scopes === null ? narrowed(summary, row.device_role) : scoped(summary, row.scopes)
    const identity = { person: row.person, name: row.device_name, coalitions: [coalition], token: row.token }
    const token = { identity, coalition, lastUsedAt: row.last_used_at ?? 0 }
    if (known.size >= CACHED_MAX) known.clear()
    known.set(digest, token)
    return token
  }

  return {
    identify: (digest, now) => {
      const token = look(digest, now)
      if (token === null) return null
      if (now - token.lastUsedAt >= USED_MS) {
        token.lastUsedAt = now
        try {
          driver.run('UPDATE tokens SET last_used_at = ? WHERE digest = ?', now, digest)
        } catch {
          // On a full disk people must still be able to read what is theirs: a missing hour is no reason to refuse them.
        }
      }
      return token.identity
    },
    coalitionOf: (digest, now) => look(digest, now)?.coalition,
    devices: async ({ coalition }) =>
      driver
        .all<{ id: string; device_name: string; role: Role; created_at: number; last_used_at: number | null }>(
          `SELECT id, device_name, role, created_at, last_used_at FROM tokens
           WHERE coalition = ? AND scopes IS NULL ORDER BY created_at, rowid`,
          coalition.id,
        )
        .map((row): Device => ({
          id: row.id,
          name: row.device_name,
          role: row.role,
          since: instant(row.created_at),
          lastUsed: row.last_used_at === null ? null : instant(row.last_used_at),
        })),
    revokeDevice: async ({ coalition }, device) => {
      const gone = driver.all(
        'DELETE FROM tokens WHERE id = ? AND coalition = ? AND scopes IS NULL RETURNING id',
        device,
        coalition.id,
      )
      known.clear()
      return gone.length > 0
        ? succeed(null)
        : fail('device-not-found', `There is no device ${device} paired with this coalition.`)
    },
    forget: () => known.clear(),
  }
}

/** A key may a part of what its maker may by now. */
function scoped(coalition: CoalitionSummary, scopes: string): CoalitionSummary {
  const ceiling = JSON.parse(scopes) as string[]
  return { ...coalition, ...within(coalition, ceiling) }
}

/** A device may never more than its person, and never more than the role that it was paired for. */
function narrowed(coalition: CoalitionSummary, role: string): CoalitionSummary {
  const ceiling = permissionsOfRole(role)
  return {
    ...coalition,
    role: covers(coalition.permissions, ceiling) ? role : coalition.role,
    ...within(coalition, ceiling),
  }
}

function within(
  { permissions, heldBack }: CoalitionSummary,
  ceiling: readonly string[],
): Pick<CoalitionSummary, 'permissions' | 'heldBack'> {
  return {
    permissions: permissions.filter((one) => ceiling.includes(one)),
    heldBack: heldBack.filter((one) => ceiling.includes(one)),
  }
}

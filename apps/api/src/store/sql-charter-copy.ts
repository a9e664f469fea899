import { PasskeysAsked } from '@evenkeel/domain/charter.ts'
import type { CharterState } from '../ports.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Takes over into the directory what a coalition's charter says of rights and times, unless that has a later one. */
export function keepCharterCopy(driver: SqlDriver, coalition: string, { charter, cursor }: CharterState): void {
  const { roles, protection } = charter
  driver.run(
    `UPDATE coalitions SET roles = ?, comparing = ?, retention = ?, asks_passkey = ?, roles_at = ?
     WHERE id = ? AND roles_at <= ?`,
    JSON.stringify(roles),
    JSON.stringify(protection.comparing),
    protection.retentionMonths,
    PasskeysAsked.options.indexOf(protection.asksPasskey),
    cursor,
    coalition,
    cursor,
  )
}

/** Returns of whom a charter asks for passkeys, from the number that is kept of it. */
export function passkeysAsked(kept: number): PasskeysAsked {
  // A number that this program does not know was kept by a later one, which asked for more.
  return PasskeysAsked.options[kept] ?? 'everybody'
}

/** Lets the directory take over an earlier charter: the coalition was put back to that on purpose. */
export function forgetCharter(driver: SqlDriver, coalition: string): void {
  driver.run('UPDATE coalitions SET roles_at = 0 WHERE id = ?', coalition)
}

import type { HeldRecord } from '@evenkeel/contract/mine.ts'
import type { NumberedEvent } from '@evenkeel/contract/record.ts'
import type { EventBody, LedgerEvent } from '@evenkeel/domain/event.ts'
import { heldOn } from '../usecases/held-on.ts'
import { readFacts } from './read-facts.ts'
import { readStanding } from './read-for.ts'
import { withoutAnswers, withoutUncounted } from './read-protection.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Returns what the record holds of a person, under every id that was merged into theirs, and what an account answered for them; null for nobody. */
export function readHeld(driver: SqlDriver, party: string, account: string): HeldRecord | null {
  return driver.snapshot(() => {
    const standing = readStanding(driver, party)
    if (standing === null) return null
    const rows = driver.all<Omit<LedgerEvent, 'body'> & { sequence: number; body: string }>(
      `SELECT sequence, id, cause, at, actor, body FROM ledger
       WHERE EXISTS (SELECT 1 FROM json_each(?) WHERE instr(ledger.body, '"' || value || '"') > 0) ORDER BY sequence`,
      JSON.stringify(standing.ids),
    )
    const events = rows.map(({ sequence, body, ...event }): NumberedEvent => {
      return { sequence, event: { ...event, body: JSON.parse(body) as EventBody } }
    })
    const counted = withoutAnswers(withoutUncounted(driver, { events, cursor: 0 }), ({ actor }) => actor === account)
    return heldOn(readFacts(driver), new Set(standing.ids), counted.events)
  })
}

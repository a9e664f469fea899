import { emptyCharter, Protection, type Charter } from '@evenkeel/domain/charter.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { SqlDriver } from './sql-driver.ts'

export type CharterEvent = Extract<EventBody, { type: `charter.${string}` }>

/** Changes the charter by one event; each field is a row. */
export function applyCharterEvent(driver: SqlDriver, body: CharterEvent): void {
  switch (body.type) {
    case 'charter.roles-set':
      keepField(driver, 'roles', body.roles)
      return
    case 'charter.protection-set':
      keepField(driver, 'protection', body.protection)
      return
    case 'charter.governance-set':
      keepField(driver, 'governance', body.governance)
      return
    case 'charter.beginning-set':
      keepField(driver, 'beganOn', body.beganOn)
  }
}

/** Returns what the coalition has agreed on. */
export function readCharter(driver: SqlDriver): Charter {
  const rows = driver.all<{ field: string; value: string }>('SELECT field, value FROM charter')
  const kept = Object.fromEntries(rows.map(({ field, value }) => [field, JSON.parse(value) as unknown]))
  // What the charter could once say, and no longer does, is passed over as the schema does it.
  const protection = kept['protection'] === undefined ? emptyCharter.protection : Protection.parse(kept['protection'])
  return { ...emptyCharter, ...kept, protection }
}

function keepField(driver: SqlDriver, field: keyof Charter, value: unknown): void {
  driver.run('INSERT OR REPLACE INTO charter (field, value) VALUES (?, ?)', field, JSON.stringify(value))
}

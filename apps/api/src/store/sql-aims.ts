import type { Aim, DecisionPurpose, ItemPurpose, Purpose } from '@evenkeel/domain/aim.ts'
import type { EventBody } from '@evenkeel/domain/event.ts'
import type { QuickWin, Win, WinSubject } from '@evenkeel/domain/quick-win.ts'
import type { SqlDriver } from './sql-driver.ts'

export type AimEvent = Extract<
  EventBody,
  { type: 'aims.set' | 'item.purpose-set' | 'decision.purpose-set' | 'quick-win.set' }
>

/** Changes what the coalition is for, what items serve and what counts as a quick win, by one event. */
export function applyAimEvent(driver: SqlDriver, body: AimEvent): void {
  switch (body.type) {
    case 'aims.set':
      driver.run('DELETE FROM aims')
      body.aims.forEach(({ id, text, from, until }, place) => {
        driver.run(
          'INSERT INTO aims (id, text, since, until, place) VALUES (?, ?, ?, ?, ?)',
          id,
          text,
          from,
          until,
          place,
        )
      })
      return
    case 'item.purpose-set':
      driver.run('DELETE FROM purposes WHERE item = ?', body.item)
      if (body.purpose !== null) {
        driver.run('INSERT INTO purposes (item, aim) VALUES (?, ?)', body.item, body.purpose.aim)
      }
      return
    case 'decision.purpose-set':
      driver.run('DELETE FROM decision_purposes WHERE decision = ?', body.decision)
      if (body.purpose !== null) {
        driver.run('INSERT INTO decision_purposes (decision, aim) VALUES (?, ?)', body.decision, body.purpose.aim)
      }
      return
    case 'quick-win.set':
      driver.run('DELETE FROM quick_wins WHERE kind = ? AND subject = ?', body.of, body.subject)
      if (body.win !== null) {
        driver.run(
          'INSERT INTO quick_wins (kind, subject, hoped_for, reached_on) VALUES (?, ?, ?, ?)',
          body.of,
          body.subject,
          body.win.hopedFor,
          body.win.reachedOn,
        )
      }
  }
}

/** Returns what the coalition said it is for, in its own order. */
export function readAims(driver: SqlDriver): Aim[] {
  return driver.all<Aim>('SELECT id, text, since AS "from", until FROM aims ORDER BY place')
}

const stated = `(aim IS NULL OR aim IN (SELECT id FROM aims)) AND item IN (SELECT id FROM items)`

/** Returns what items serve; what was said of an aim that the coalition has given up, or of an item that is gone from the record, is not in it. */
export function readPurposes(driver: SqlDriver): ItemPurpose[] {
  return driver.all<ItemPurpose>(`SELECT item, aim FROM purposes WHERE ${stated} ORDER BY item`)
}

/** Returns what somebody said one item serves, null where nobody did. */
export function readPurpose(driver: SqlDriver, item: string): Purpose | null {
  return driver.all<Purpose>(`SELECT aim FROM purposes WHERE item = ? AND ${stated}`, item)[0] ?? null
}

const decided = `(aim IS NULL OR aim IN (SELECT id FROM aims))
  AND decision IN (SELECT id FROM decisions WHERE withdrawn = 0)`

/** Returns what decisions serve; what was said of an aim that was given up, or of a decision that was withdrawn, is not in it. */
export function readDecisionPurposes(driver: SqlDriver): DecisionPurpose[] {
  return driver.all<DecisionPurpose>(`SELECT decision, aim FROM decision_purposes WHERE ${decided} ORDER BY decision`)
}

/** Returns what somebody said one decision serves, null where nobody did. */
export function readDecisionPurpose(driver: SqlDriver, decision: string): Purpose | null {
  return driver.all<Purpose>(`SELECT aim FROM decision_purposes WHERE decision = ? AND ${decided}`, decision)[0] ?? null
}

const declared = `subject IN (SELECT id FROM aims WHERE kind = 'aim' UNION ALL SELECT id FROM items WHERE kind = 'item')`

/** Returns the aims and items that were declared quick wins and are still in the record. */
export function readQuickWins(driver: SqlDriver): QuickWin[] {
  return driver.all<QuickWin>(
    `SELECT kind AS "of", subject, hoped_for AS hopedFor, reached_on AS reachedOn FROM quick_wins
     WHERE ${declared} ORDER BY hoped_for, kind, subject`,
  )
}

/** Returns by when an aim or an item is hoped to be won, null where it was not declared a quick win. */
export function readWin(driver: SqlDriver, of: WinSubject, subject: string): Win | null {
  return (
    driver.all<Win>(
      `SELECT hoped_for AS hopedFor, reached_on AS reachedOn FROM quick_wins
       WHERE kind = ? AND subject = ? AND ${declared}`,
      of,
      subject,
    )[0] ?? null
  )
}

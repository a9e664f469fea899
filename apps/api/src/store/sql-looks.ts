import type { LookAction } from '@evenkeel/contract/look.ts'
import type { SqlDriver } from './sql-driver.ts'

/** Somebody did something in an hour (`2026-01-05T09`, UTC); a subject of '' is the whole record. */
export interface KeptLook {
  readonly hour: string
  readonly actor: string
  readonly action: LookAction
  readonly subject: string
}

export interface CountedLook extends KeptLook {
  readonly count: number
}

export interface SqlLooks {
  /** Counts a look: the first of its hour is on the disk at once, repeats at the latest with the next new one. */
  readonly note: (look: KeptLook) => void
  /** Returns the looks, the latest first, up to 1,000: all of them, or those by and about some ids and at the whole record. */
  readonly read: (concerning: readonly string[] | null) => CountedLook[]
  /** Forgets looks of before an hour. */
  readonly forgetBefore: (hour: string) => void
  /** Writes what is only counted in memory. */
  readonly flush: () => void
}

const MOST = 1000

/** Returns the table of who looked, which is no part of the ledger: it tells of readers, and goes after a time. */
export function openSqlLooks(driver: SqlDriver): SqlLooks {
  let hour = ''
  let counts = new Map<string, { readonly look: KeptLook; count: number }>()

  function flush(): void {
    const pending = [...counts.values()].filter(({ count }) => count > 0)
    if (pending.length === 0) return
    driver.transaction(() => {
      for (const { look, count } of pending) {
        driver.run(
          `INSERT INTO looks (hour, actor, action, subject, count) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (hour, actor, action, subject) DO UPDATE SET count = count + excluded.count`,
          look.hour,
          look.actor,
          look.action,
          look.subject,
          count,
        )
      }
    })
    for (const one of pending) one.count = 0
  }

  return {
    flush,
    note: (look) => {
      if (look.hour !== hour) {
        flush()
        counts = new Map()
        hour = look.hour
      }
      const key = JSON.stringify([look.actor, look.action, look.subject])
      const known = counts.get(key)
      if (known !== undefined) {
        known.count += 1
        return
      }
      counts.set(key, { look, count: 1 })
      flush()
    },
    read: (concerning) => {
      flush()
      const order = 'ORDER BY hour DESC, actor, action, subject LIMIT ?'
      if (concerning === null) return driver.all<CountedLook>(`SELECT * FROM looks ${order}`, MOST)
      const ids = JSON.stringify(concerning)
      return driver.all<CountedLook>(
        `SELECT * FROM looks WHERE actor IN (SELECT value FROM json_each(?)) OR subject IN (SELECT value FROM json_each(?))
           OR (subject = '' AND action IN ('read-people', 'read-entries', 'review-names', 'back-up', 'restore')) ${order}`,
        ids,
        ids,
        MOST,
      )
    },
    forgetBefore: (before) => driver.run('DELETE FROM looks WHERE hour < ?', before),
  }
}

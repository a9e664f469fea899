import type { LedgerEvent } from '@evenkeel/domain/event.ts'
import type { OwnAnswers } from '../ports.ts'
import { followMerges } from './known-parties.ts'
import { readStanding } from './read-for.ts'
import type { SqlDriver } from './sql-driver.ts'

type Answered = Extract<LedgerEvent['body'], { type: 'pulse.answered' }>

/**
 * Returns what an account answered in pulses as a person of the record. Whoever is said to be that person later does not
 * get what another account answered, and what stands from another account is nobody's here.
 */
export function readOwnAnswers(driver: SqlDriver, party: string, account: string): OwnAnswers {
  return driver.snapshot(() => {
    const standing = readStanding(driver, party)
    if (standing === null) return []
    const fold = folding(driver)
    const latest = new Map<string, { readonly actor: string; readonly body: Answered }>()
    for (const { actor, body: text } of driver.all<{ actor: string; body: string }>(
      `SELECT actor, body FROM ledger WHERE type = 'pulse.answered' ORDER BY sequence`,
    )) {
      const body = JSON.parse(text) as Answered
      if (standing.ids.includes(body.person)) latest.set(`${body.pulse}\n${body.person}`, { actor, body })
    }
    const pulses = new Map<string, Answered['answers']>()
    for (const { actor, body } of latest.values()) {
      if (actor !== account || body.answers.length === 0) continue
      const answers = body.answers.map((answer) => ({ ...answer, organization: fold(answer.organization) }))
      pulses.set(body.pulse, answers)
    }
    return [...pulses].map(([pulse, answers]) => ({ pulse, answers }))
  })
}

function folding(driver: SqlDriver): (id: string) => string {
  const rows = driver.all<{ id: string; merged_into: string | null }>('SELECT id, merged_into FROM parties')
  const mergedInto = followMerges(rows)
  return (id) => mergedInto.get(id) ?? id
}

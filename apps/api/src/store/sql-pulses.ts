import type { EventBody } from '@evenkeel/domain/event.ts'
import { type Perception, type Pulse, type PulseAnswer, PulseQuestion } from '@evenkeel/domain/pulse.ts'
import type { SqlDriver } from './sql-driver.ts'

export type PulseEvent = Extract<EventBody, { type: `pulse.${string}` }>

/** An organization is told of from so many people on: each would else be told of the others by subtraction. */
const FEWEST_ANSWERING = 5

const grades = PulseQuestion.options

interface AnswerRow extends PulseAnswer {
  readonly pulse: string
  readonly person: string
}

/** Changes pulses and what was answered by one event. */
export function applyPulseEvent(driver: SqlDriver, body: PulseEvent): void {
  switch (body.type) {
    case 'pulse.opened':
      driver.run('INSERT INTO pulses (id, opened_at, closed_at) VALUES (?, ?, NULL)', body.pulse, body.at)
      return
    case 'pulse.closed':
      driver.run('UPDATE pulses SET closed_at = ? WHERE id = ?', body.at, body.pulse)
      return
    case 'pulse.answered':
      driver.run('DELETE FROM pulse_answers WHERE pulse = ? AND person = ?', body.pulse, body.person)
      for (const answer of body.answers) {
        driver.run(
          `INSERT INTO pulse_answers (pulse, person, organization, ${grades.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          body.pulse,
          body.person,
          answer.organization,
          ...grades.map((question) => answer[question]),
        )
      }
      return
    case 'pulse.withdrawn':
      // The entries were rewritten with it: a rebuild finds nothing of what was answered.
      return
  }
}

/** Returns every pulse, the first one first, with how many people answered it. */
export function readPulses(driver: SqlDriver, fold: (id: string) => string): Pulse[] {
  const givers = new Map<string, Set<string>>()
  for (const { pulse, person } of driver.all<{ pulse: string; person: string }>(
    'SELECT DISTINCT pulse, person FROM pulse_answers',
  )) {
    givers.set(pulse, (givers.get(pulse) ?? new Set()).add(fold(person)))
  }
  return driver
    .all<Omit<Pulse, 'answered'>>(
      'SELECT id, opened_at AS openedAt, closed_at AS closedAt FROM pulses ORDER BY opened_at, id',
    )
    .map((pulse) => ({ ...pulse, answered: givers.get(pulse.id)?.size ?? 0 }))
}

/**
 * Returns how organizations are seen in closed pulses, of each question five people's grades or more. No sum over
 * organizations and no part of one is ever told, and of two organizations that became one only the one of which more
 * people spoke, so that nothing is left to subtract. Where two who spoke became one person since, nothing is told: one
 * grade less would tell which it was to whoever knows the mean of before.
 */
export function readPerceptions(driver: SqlDriver, fold: (id: string) => string): Perception[] {
  const rows = driver.all<AnswerRow>(
    `SELECT * FROM pulse_answers WHERE pulse IN (SELECT id FROM pulses WHERE closed_at IS NOT NULL)
     ORDER BY pulse, organization, person`,
  )
  const cells = new Map<
    string,
    { readonly row: AnswerRow; readonly question: PulseQuestion; readonly of: Map<string, number>; rows: number }
  >()
  for (const row of rows) {
    for (const question of grades) {
      const grade = row[question]
      if (grade === null) continue
      const key = `${row.pulse}\n${row.organization}\n${question}`
      const cell = cells.get(key) ?? { row, question, of: new Map<string, number>(), rows: 0 }
      cell.of.set(fold(row.person), grade)
      cell.rows += 1
      cells.set(key, cell)
    }
  }
  const told = new Map<string, Perception>()
  for (const { row, question, of, rows: spoken } of cells.values()) {
    const n = of.size
    if (n < FEWEST_ANSWERING || spoken > n) continue
    const sum = [...of.values()].reduce((all, grade) => all + grade, 0)
    const perception = {
      pulse: row.pulse,
      organization: fold(row.organization),
      question,
      n,
      mean: Math.round((sum / n) * 10) / 10,
    }
    const key = `${perception.pulse}\n${perception.organization}\n${question}`
    const known = told.get(key)
    if (known === undefined || known.n < n) told.set(key, perception)
  }
  return [...told.values()]
}

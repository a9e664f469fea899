import type { EventBody } from '@evenkeel/domain/event.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { SqlDriver } from './sql-driver.ts'

export type MeetingEvent = Extract<
  EventBody,
  {
    type:
      | 'source.read'
      | 'meeting.recorded'
      | 'attendance.recorded'
      | 'speaking.recorded'
      | 'presence.denied'
      | 'decision.recorded'
      | 'decision.confirmed'
      | 'decision.withdrawn'
  }
>

/** Changes sources, meetings, what is counted at them, and decisions by one event. */
export function applyMeetingEvent(driver: SqlDriver, body: MeetingEvent): void {
  switch (body.type) {
    case 'source.read': {
      const { source } = body
      driver.run(
        `INSERT INTO sources (id, kind, key, title, url, last_read_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET title = excluded.title, url = excluded.url, last_read_at = excluded.last_read_at`,
        source.id,
        source.kind,
        source.key,
        source.title,
        source.url,
        source.lastReadAt,
      )
      return
    }
    case 'meeting.recorded':
      driver.run(
        `INSERT INTO meetings (id, source, title, date) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET title = excluded.title, date = excluded.date`,
        body.meeting.id,
        body.meeting.source,
        body.meeting.title,
        body.meeting.date,
      )
      return
    case 'attendance.recorded':
      driver.run('DELETE FROM attendance WHERE meeting = ?', body.meeting)
      for (const row of body.attendance) {
        driver.run(
          'INSERT OR REPLACE INTO attendance (meeting, person, organization, state, role) VALUES (?, ?, ?, ?, ?)',
          body.meeting,
          row.person,
          row.organization,
          row.state,
          row.role,
        )
      }
      return
    case 'speaking.recorded':
      replaceSpeaking(driver, body)
      return
    case 'presence.denied':
      driver.run('INSERT OR IGNORE INTO denials (meeting, person) VALUES (?, ?)', body.meeting, body.party)
      driver.run('DELETE FROM attendance WHERE meeting = ? AND person = ?', body.meeting, body.party)
      driver.run('DELETE FROM speaking WHERE meeting = ? AND person = ?', body.meeting, body.party)
      driver.run(
        'DELETE FROM transitions WHERE meeting = ? AND (from_person = ? OR to_person = ?)',
        body.meeting,
        body.party,
        body.party,
      )
      return
    case 'decision.recorded':
      recordDecision(driver, body)
      return
    case 'decision.confirmed':
      driver.run(`UPDATE decisions SET confirmation = 'confirmed' WHERE id = ?`, body.decision)
      return
    case 'decision.withdrawn':
      driver.run('UPDATE decisions SET withdrawn = 1 WHERE id = ?', body.decision)
  }
}

function replaceSpeaking(driver: SqlDriver, body: Extract<EventBody, { type: 'speaking.recorded' }>): void {
  driver.run('DELETE FROM speaking WHERE meeting = ?', body.meeting)
  driver.run('DELETE FROM transitions WHERE meeting = ?', body.meeting)
  for (const row of body.speaking) {
    driver.run(
      'INSERT OR REPLACE INTO speaking (meeting, person, turns, words, seconds, method) VALUES (?, ?, ?, ?, ?, ?)',
      body.meeting,
      row.person,
      row.turns,
      row.words,
      row.seconds,
      row.method,
    )
  }
  for (const row of body.transitions) {
    driver.run(
      'INSERT OR REPLACE INTO transitions (meeting, from_person, to_person, count) VALUES (?, ?, ?, ?)',
      body.meeting,
      row.from,
      row.to,
      row.count,
    )
  }
}

function recordDecision(driver: SqlDriver, body: Extract<EventBody, { type: 'decision.recorded' }>): void {
  const { decision } = body
  const { locator } = decision.evidence
  driver.run(
    `INSERT OR REPLACE INTO decisions
       (id, meeting, text, folded, method, outcome, mover, seconder, votes, confirmation, source, line, end_line, url, quote,
        withdrawn)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    decision.id,
    decision.meeting,
    decision.text,
    foldName(decision.text),
    decision.method,
    decision.outcome ?? null,
    decision.mover ?? null,
    decision.seconder ?? null,
    decision.votes === undefined || decision.votes === null ? null : JSON.stringify(decision.votes),
    decision.confirmation,
    decision.evidence.source,
    locator.line,
    locator.endLine,
    locator.url ?? null,
    decision.evidence.quote,
  )
}

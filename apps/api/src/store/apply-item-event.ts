import type { EventBody } from '@evenkeel/domain/event.ts'
import { foldName } from '@evenkeel/domain/fold-name.ts'
import type { AssignmentRole } from '@evenkeel/domain/item.ts'
import type { SqlDriver } from './sql-driver.ts'

type EventOf<Type extends EventBody['type']> = Extract<EventBody, { type: Type }>
export type ItemEvent = EventOf<
  'item.recorded' | 'item.changed' | 'item.status-set' | 'item.confirmed' | 'item.sighted' | 'item.gone'
>

/** Changes items, their assignments and the places where they stand by one event. */
export function applyItemEvent(driver: SqlDriver, body: ItemEvent): void {
  switch (body.type) {
    case 'item.recorded':
      recordItem(driver, body)
      return
    case 'item.changed':
      driver.run(
        'UPDATE items SET text = ?, folded = ?, due = ?, due_words = ?, version = version + 1 WHERE id = ?',
        body.text,
        foldName(body.text),
        body.due,
        body.dueWords,
        body.item,
      )
      driver.run('DELETE FROM assignments WHERE item = ?', body.item)
      assign(driver, body.item, body.assignments)
      return
    case 'item.status-set':
      driver.run(
        'UPDATE items SET status = ?, closed_at = ?, version = version + 1 WHERE id = ?',
        body.status,
        body.status === 'open' ? null : body.at,
        body.item,
      )
      return
    case 'item.confirmed':
      driver.run(`UPDATE items SET confirmation = 'confirmed', version = version + 1 WHERE id = ?`, body.item)
      return
    case 'item.sighted':
      sightItem(driver, body)
      return
    case 'item.gone':
      driver.run('UPDATE items SET gone = 1, version = version + 1 WHERE id = ?', body.item)
  }
}

function recordItem(driver: SqlDriver, body: EventOf<'item.recorded'>): void {
  const { item } = body
  const { locator } = item.evidence
  driver.run(
    `INSERT INTO items (id, meeting, text, folded, due, due_words, status, confirmation, source, line, end_line, url,
       quote, since, closed_at, gone, sightings, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.meeting,
    item.text,
    foldName(item.text),
    item.due,
    item.dueWords,
    item.status,
    item.confirmation,
    item.evidence.source,
    locator.line,
    locator.endLine,
    locator.url ?? null,
    item.evidence.quote,
    item.since,
    item.closedAt,
    item.gone ? 1 : 0,
    item.sightings,
    item.version,
  )
  assign(driver, item.id, body.assignments)
  if (item.meeting === null) return
  driver.run(
    `INSERT INTO places (item, meeting, source, line, quote, text, due, due_words, done, assignments)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.meeting,
    item.evidence.source,
    locator.line,
    item.evidence.quote,
    item.text,
    item.due,
    item.dueWords,
    item.status === 'done' ? 1 : 0,
    JSON.stringify(body.assignments),
  )
}

function assign(
  driver: SqlDriver,
  item: string,
  assignments: readonly { readonly party: string; readonly role: AssignmentRole }[],
): void {
  assignments.forEach((assignment, place) => {
    driver.run(
      'INSERT OR IGNORE INTO assignments (item, party, role, place) VALUES (?, ?, ?, ?)',
      item,
      assignment.party,
      assignment.role,
      place,
    )
  })
}

function sightItem(driver: SqlDriver, body: EventOf<'item.sighted'>): void {
  if (body.meeting === null) {
    driver.run('UPDATE items SET gone = 0, sightings = sightings + 1 WHERE id = ?', body.item)
    return
  }
  const known = driver.all('SELECT 1 FROM places WHERE item = ? AND meeting = ?', body.item, body.meeting).length > 0
  if (!known) {
    // A place begins as what the item says; what the notes say otherwise follows in `said`.
    driver.run(
      `INSERT INTO places (item, meeting, source, line, quote, text, due, due_words, done, assignments)
       SELECT items.id, meetings.id, meetings.source, ?, items.quote, items.text, items.due, items.due_words, 0,
         (SELECT coalesce(json_group_array(json_object('party', party, 'role', role)), '[]')
          FROM (SELECT party, role FROM assignments WHERE item = items.id ORDER BY place))
       FROM items JOIN meetings ON meetings.id = ? WHERE items.id = ?`,
      body.locator.line,
      body.meeting,
      body.item,
    )
  }
  const { said } = body
  if (said !== undefined) {
    driver.run(
      `UPDATE places SET line = ?, quote = ?, text = ?, due = ?, due_words = ?, done = ?, assignments = ?
       WHERE item = ? AND meeting = ?`,
      body.locator.line,
      said.quote ?? '',
      said.text,
      said.due,
      said.dueWords,
      said.done ? 1 : 0,
      JSON.stringify(said.assignments),
      body.item,
      body.meeting,
    )
  }
  driver.run(
    `UPDATE items SET gone = 0, sightings = sightings + ?,
       since = min(since, coalesce((SELECT date FROM meetings WHERE id = ?), since))
     WHERE id = ?`,
    known ? 0 : 1,
    body.meeting,
    body.item,
  )
}

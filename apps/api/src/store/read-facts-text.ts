import type { Facts } from '@evenkeel/domain/facts.ts'
import { readFacts } from './read-facts.ts'
import type { SqlDriver } from './sql-driver.ts'

/** The rows of which a long record has most: the database writes them as JSON, without an object for each. */
type Bulk = 'attendance' | 'transitions' | 'items' | 'assignments'

const itemObject = `json_object('id', id, 'meeting', meeting, 'text', text, 'due', due, 'dueWords', due_words,
  'status', status, 'confirmation', confirmation,
  'evidence', json_object('source', source,
    'locator', json_object('line', line, 'endLine', end_line, 'url', url), 'quote', quote),
  'since', since, 'closedAt', closed_at, 'gone', json(iif(gone = 1, 'true', 'false')), 'sightings', sightings,
  'version', version)`

// A table that is read without an index comes in the order of its rows; where another order is wanted, a sort is quicker
// than an index that leads to the table row by row.
const bulk: Readonly<Record<Bulk, string>> = {
  attendance: `SELECT json_group_array(json_object('meeting', meeting, 'person', person, 'organization', organization,
      'state', state, 'role', role)) AS text
    FROM (SELECT * FROM attendance ORDER BY meeting, person)`,
  transitions: `SELECT json_group_array(json_object('meeting', meeting, 'from', from_person, 'to', to_person,
      'count', count)) AS text
    FROM (SELECT * FROM transitions
      WHERE from_person NOT IN (SELECT person FROM uncounted) AND to_person NOT IN (SELECT person FROM uncounted)
      ORDER BY meeting, from_person, to_person)`,
  items: `SELECT json_group_array(${itemObject}) AS text FROM items NOT INDEXED`,
  assignments: `SELECT json_group_array(json_object('item', item, 'party', party, 'role', role)) AS text
    FROM (SELECT * FROM assignments NOT INDEXED ORDER BY item, place)`,
}

/** Returns the JSON of `readFacts`, to the letter, for a runtime whose database gives texts of any length. */
export function readFactsText(driver: SqlDriver): string {
  return driver.snapshot(() => {
    const isMerged = driver.all('SELECT 1 FROM parties WHERE merged_into IS NOT NULL LIMIT 1').length > 0
    // What names somebody who was merged into another is folded row by row.
    const written: readonly Bulk[] = isMerged ? ['items'] : ['attendance', 'transitions', 'items', 'assignments']
    const facts = readFacts(driver, undefined, new Set<keyof Facts>(written))
    const texts = new Map<string, string>(
      written.map((name) => [name, driver.all<{ text: string }>(bulk[name])[0]?.text ?? '[]']),
    )
    const fields = Object.entries(facts).map(
      ([name, value]) => `${JSON.stringify(name)}:${texts.get(name) ?? JSON.stringify(value)}`,
    )
    return `{${fields.join(',')}}`
  })
}

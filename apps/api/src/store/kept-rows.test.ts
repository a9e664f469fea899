import type { EventBody } from '@evenkeel/domain/event.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openNodeSqlite } from '../node/node-sqlite-driver.ts'
import { applyEvent } from './apply-event.ts'
import { keepRows } from './kept-rows.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations.ts'

const at = '2026-01-05T18:00:00Z'
const itself = (id: string): string => id

function recorded(number: number, line: number): EventBody {
  const text = `Task ${number}`
  return {
    type: 'item.recorded',
    item: {
      id: `i${number}`,
      meeting: 'm',
      text,
      due: null,
      dueWords: null,
      status: number % 3 === 0 ? 'done' : 'open',
      confirmation: 'unconfirmed',
      evidence: { source: 's', locator: { line, endLine: line }, quote: `- ${text}` },
      since: '2026-01-05',
      closedAt: number % 3 === 0 ? at : null,
      gone: false,
      sightings: 1,
      version: 1,
    },
    assignments: [{ party: `p${number % 2}`, role: 'owner' }],
  }
}

test('places that were kept in memory stand in the order in which they are read: by line, those of one line as they were recorded', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 24 }), fc.nat(24), (lines, readAfter) => {
      const driver = openNodeSqlite(':memory:')
      migrate(driver, migrations)
      const kept = keepRows(driver, itself)
      for (const [number, line] of lines.entries()) {
        // From its first reading on the list is followed event by event, and never read again.
        if (number === readAfter) kept.placesOfMeeting('m')
        const body = recorded(number, line)
        applyEvent(driver, body)
        kept.follow(body)
      }
      const followed = kept.placesOfMeeting('m')
      const read = keepRows(driver, itself).placesOfMeeting('m')
      driver.close()
      expect(followed).toEqual(read)
      const byHand = [...lines.entries()]
        .toSorted(([left, line], [right, other]) => line - other || left - right)
        .map(([number]) => `i${number}`)
      expect(followed.map(({ item }) => item)).toEqual(byHand)
    }),
    { numRuns: 150 },
  )
})

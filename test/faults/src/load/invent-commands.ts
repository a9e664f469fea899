import { buildReading } from '@evenkeel/api/testing/build-reading.ts'
import type { Command } from '@evenkeel/domain/command.ts'
import { ulidFrom } from '@evenkeel/domain/identifier.ts'
import type { Random } from '../seeded-random.ts'

const people = ['Ann Lee', 'Bo Diaz', 'Cy Okoro', 'Dee Park', 'Eli Stone', 'Fay Moss', 'Gus Hale', 'Hal Reed']
const organizations = ['Oak Trust', 'River Fund', 'Harbour Union', 'Hill School']
const START = 1_700_000_000_000

/** Returns commands as a note-taker's panel sends them; each item's text is said once in all of a run, by its `number`. */
export function inventCommand(random: Random, number: number): Command {
  const present = people.filter(() => random.chance(0.5)).map((name) => `${name} of ${random.pick(organizations)}`)
  const items = Array.from({ length: 1 + random.below(3) }, (_, index) => ({
    text: `Task ${number}-${index} for the ${random.pick(['bridge', 'hall', 'council', 'harvest'])}`,
    owner: random.pick(people),
    ...(random.chance(0.4) ? { due: '2026-03-01' } : {}),
  }))
  const meeting = {
    title: 'Weekly',
    date: `2026-0${1 + random.below(9)}-${10 + random.below(18)}`,
    present,
    items,
    ...(random.chance(0.3) ? { decisions: [`Agreed on point ${number}`] } : {}),
  }
  return {
    id: ulidFrom(
      START + number,
      Uint8Array.from({ length: 10 }, () => random.below(256)),
    ),
    at: '2026-01-06T09:00:00Z',
    body: { type: 'reading.record', reading: buildReading(`notes ${number}`, [meeting]) },
  }
}

/** Returns the texts of the items that a command of `inventCommand` records. */
export function textsOf(command: Command): readonly string[] {
  if (command.body.type !== 'reading.record') return []
  return command.body.reading.meetings.flatMap(({ items }) => items.map(({ text }) => text))
}

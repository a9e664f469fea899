import { expect, test } from 'vitest'
import { createRandom } from '@evenkeel/sample/random.ts'
import { measureGrowth, type GrowthOptions } from './measure-growth.ts'

const people = ['Zuri Abara', 'Osk Lind', 'Mo Ferrer', 'Ida Brandt']
const verbs = ['write', 'send', 'review', 'print', 'translate', 'mend']
const things = ['the letter to the mayor', 'posters', 'the budget', 'a note on parking', 'the survey', 'the fence']

/** A run of notes in which chores recur word for word, as they do in the running notes of a committee. */
function writeRun(count: number, seed: string): { name: string; text: string }[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, index) => {
    const day = `2026-${String(1 + Math.floor(index / 4)).padStart(2, '0')}-${String(1 + (index % 4) * 7).padStart(2, '0')}`
    const tasks = Array.from(
      { length: 4 },
      () => `- ${random.pick(people).split(' ')[0] ?? ''} will ${random.pick(verbs)} ${random.pick(things)}.`,
    )
    const roster = people.map((name) => `* ${name}`).join('\n')
    return {
      name: day,
      text: `# Committee ${day}\n\nAttendees:\n${roster}\n\n## Actions\n${tasks.join('\n')}\n- Osk to publish the notes.\n`,
    }
  })
}

const kinds: readonly [string, Omit<GrowthOptions, 'random'>][] = [
  ['newest first', { edits: [], completing: 0, order: 'newest-first' }],
  ['newest last', { edits: [], completing: 0, order: 'newest-last' }],
  ['lightly edited', { edits: ['typo', 'owner', 'move'], completing: 0, order: 'newest-first' }],
  ['with items marked done', { edits: [], completing: 0.1, order: 'newest-first' }],
]

test.each(kinds)('running notes that grow %s double nothing, lose nothing and miss no completion', (_kind, options) => {
  const count = measureGrowth(writeRun(24, 'growth'), { ...options, random: createRandom('edits').number })
  expect(count.items).toBeGreaterThan(1000)
  const { duplicates, lost, confused, restless, late, examples } = count
  expect({ duplicates, lost, confused, restless, late, examples }).toEqual({
    duplicates: 0,
    lost: 0,
    confused: 0,
    restless: 0,
    late: 0,
    examples: [],
  })
  expect(count.completed).toBe(count.markedDone)
  expect(count.markedDone > 20).toBe(options.completing > 0)
})

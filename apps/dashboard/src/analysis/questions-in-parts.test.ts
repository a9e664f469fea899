import { simulateCoalition } from '@evenkeel/analysis/testing/simulated-coalition.ts'
import { wholeRecord } from '@evenkeel/analysis/window.ts'
import type { Facts } from '@evenkeel/domain/facts.ts'
import { expect, test } from 'vitest'
import type { Pace } from './pace.ts'
import { CHANCE_TO_COME } from './plain-answer.ts'
import type { QuestionName } from './question.ts'
import { questions } from './questions.ts'

const facts = simulateCoalition(3)
const people = facts.parties.filter(({ kind }) => kind === 'person').map(({ id }) => id)
const reader = { maySeePeople: true }
const network = { ...reader, lens: 'person', ties: 'meetings', least: null } as const

/** Each question as a page asks it, with the fewest parts in which its answer comes. */
const asked: readonly (readonly [QuestionName, unknown, number])[] = [
  ['findings', reader, 20],
  ['growth', reader, 6],
  ['participation', { ...reader, lens: 'person', unit: 'turns' }, 4],
  ['voices', { ...reader, lens: 'organization' }, 9],
  ['carrying', { ...reader, lens: 'person', by: 'pairs' }, 12],
  ['network', network, 4],
  ['networkAnswers', { ...reader, lens: 'person' }, 15],
  ['groupVoices', reader, 3],
  ['power', { ...reader, lens: 'organization', say: 'speaking' }, 6],
  ['ownLoad', { ...reader, party: people[0] }, 6],
  ['reliance', { ...reader, lens: 'person' }, 15],
  ['aims', null, 2],
  ['pulse', null, 6],
  ['removal', { ...reader, parties: people.slice(0, 2) }, 12],
]

function ask(name: QuestionName, argument: unknown, pace: Pace): Promise<unknown> {
  // The client's types tie the argument to the question; here they come from one list.
  const question = questions[name] as (
    facts: Facts,
    window: typeof wholeRecord,
    argument: unknown,
    pace: Pace,
  ) => Promise<unknown>
  return question({ ...facts }, wholeRecord, argument, pace)
}

test('every question that there is stands in the list', () => {
  expect(asked.map(([name]) => name).toSorted()).toEqual(Object.keys(questions).toSorted())
})

test.for(asked)(
  'the answer to %s comes in parts whose shares grow up to all of it',
  async ([name, argument, parts]) => {
    const shares: number[] = []
    expect(await ask(name, argument, async (share) => void shares.push(share))).toBeDefined()
    expect(shares.length).toBeGreaterThanOrEqual(parts)
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect(shares[0]).toBeLessThanOrEqual(0.5)
    expect(shares.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true)
  },
)

test.for(asked)(
  'nobody gets an answer to %s that was stopped, after whichever part, and asked again it is the same',
  async ([name, argument]) => {
    let all = 0
    const whole = await ask(name, argument, async () => void all++)
    for (const stopAfter of [1, Math.ceil(all / 2), all]) {
      let done = 0
      const pace: Pace = async () => {
        done++
        if (done === stopAfter) throw new Error('stopped')
      }
      await expect(ask(name, argument, pace)).rejects.toThrow('stopped')
      expect(done).toBe(stopAfter)
    }
    expect(await ask(name, argument, async () => undefined)).toEqual(whole)
  },
)

const withFigures = asked.filter(([name]) => ['participation', 'voices', 'networkAnswers'].includes(name))

test.for(withFigures)(
  'the figures of %s may be shown once, before it is worked out how far chance goes, and are those of the answer',
  async ([name, argument]) => {
    const shown: unknown[] = []
    const whole = await ask(name, argument, async (_share, first) => {
      if (first !== undefined) shown.push(structuredClone(first))
    })
    expect(shown).toHaveLength(1)
    const [figures, answer] = [JSON.stringify(shown[0]), JSON.stringify(whole)]
    const times = (text: string, words: string): number => text.split(words).length - 1
    const toCome = times(figures, CHANCE_TO_COME)
    expect(toCome).toBeGreaterThan(0)
    expect(times(answer, CHANCE_TO_COME)).toBe(0)
    // In the place of each band stood that it is to come.
    expect(times(answer, 'Nine times in ten')).toBe(times(figures, 'Nine times in ten') + toCome)
    expect(shapeOf(shown[0])).toEqual(shapeOf(whole))
  },
)

/** The parts of an answer by their names, without what they hold. */
function shapeOf(answer: unknown): unknown {
  return Array.isArray(answer)
    ? answer.map(({ question }: { readonly question: string }) => question)
    : Object.keys(answer as object).toSorted()
}

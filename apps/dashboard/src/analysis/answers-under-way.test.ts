import { expect, test } from 'vitest'
import { createAnswersUnderWay, type UnderWay } from './answers-under-way.ts'

test('who listens hears of every change until they stop, what may be shown stays, and of what is over there is nothing', () => {
  const answers = createAnswersUnderWay()
  const heard: (UnderWay | null)[] = []
  const stop = answers.subscribe(() => heard.push(answers.of('a')))
  answers.tell('a', 0.25)
  answers.tell('b', 1)
  answers.tell('a', 0.5, 'figures')
  answers.tell('a', 0.75)
  answers.end('a')
  stop()
  answers.tell('a', 0.5)
  expect(heard).toEqual([
    { share: 0.25, first: undefined },
    { share: 0.25, first: undefined },
    { share: 0.5, first: 'figures' },
    { share: 0.75, first: 'figures' },
    null,
  ])
  expect([answers.of('a')?.share, answers.of('b')?.share, answers.of('c')]).toEqual([0.5, 1, null])
})

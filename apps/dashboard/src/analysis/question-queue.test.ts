import { expect, test } from 'vitest'
import { createQuestionQueue } from './question-queue.ts'

test('one question is out at a time, and what was taken back before its turn is never sent', () => {
  const sent: string[] = []
  const queue = createQuestionQueue<string>((question) => sent.push(question))
  queue.add(1, 'first')
  queue.add(2, 'left behind')
  queue.add(3, 'wanted')
  expect(sent).toEqual(['first'])
  expect(queue.drop(2)).toBe(false)
  queue.answered(1)
  expect(sent).toEqual(['first', 'wanted'])
  queue.answered(3)
  queue.add(4, 'last')
  expect(sent).toEqual(['first', 'wanted', 'last'])
})

test('a question that is out stays out when nobody wants it, which is told, and the next follows its answer', () => {
  const sent: string[] = []
  const queue = createQuestionQueue<string>((question) => sent.push(question))
  queue.add(1, 'first')
  expect(queue.drop(1)).toBe(true)
  queue.add(2, 'second')
  expect(sent).toEqual(['first'])
  queue.answered(1)
  expect(sent).toEqual(['first', 'second'])
})

test('a worker that begins anew is asked the unanswered again, in order', () => {
  const sent: string[] = []
  const queue = createQuestionQueue<string>((question) => sent.push(question))
  queue.add(1, 'first')
  queue.add(2, 'second')
  queue.restart()
  queue.answered(1)
  expect(sent).toEqual(['first', 'first', 'second'])
  queue.clear()
  queue.answered(2)
  expect(sent).toHaveLength(3)
})

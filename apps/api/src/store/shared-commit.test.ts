import { expect, test } from 'vitest'
import type { Submission, Submitted } from './recorder.ts'
import { shareCommits } from './shared-commit.ts'

/** A loop whose turns the test gives. */
function turns() {
  let next: (() => void) | null = null
  return {
    take: (work: () => void) => {
      next = work
    },
    give: () => {
      const work = next
      next = null
      work?.()
      return next !== null
    },
  }
}

const from = (actor: string): Submission => ({ commands: [], actor })
const done = (): Submitted => ({ results: [] })

test('those who come while each turn of the loop brings more share one commit, in their order', async () => {
  const [loop, commits] = [turns(), [] as string[][]]
  const shared = shareCommits((batch) => {
    commits.push(batch.map(({ actor }) => actor))
    return batch.map(done)
  }, loop.take)
  const answers = [shared.record(from('first')), shared.record(from('second'))]
  loop.give()
  answers.push(shared.record(from('third')))
  loop.give()
  loop.give()
  await Promise.all(answers)
  answers.push(shared.record(from('late')))
  loop.give()
  loop.give()
  await Promise.all(answers)
  expect(commits).toEqual([['first', 'second', 'third'], ['late']])
})

test('a commit does not wait for ever, however many keep coming', () => {
  const loop = turns()
  let commits = 0
  const shared = shareCommits((batch) => {
    commits++
    return batch.map(done)
  }, loop.take)
  for (let turn = 0; turn < 100; turn++) {
    void shared.record(from('another'))
    loop.give()
  }
  expect(commits).toBeGreaterThan(1)
})

test('what goes wrong with one is told to that one; a commit that fails is told to all, and the next goes on', async () => {
  const loop = turns()
  let isFull = false
  const shared = shareCommits((batch) => {
    if (isFull) throw new Error('the disk is full')
    return batch.map(({ actor }) => (actor === 'wrong' ? { error: new Error('of this one') } : done()))
  }, loop.take)
  const commit = async (...actors: readonly string[]) => {
    const answers = actors.map(async (actor) => await shared.record(from(actor)))
    while (loop.give());
    return (await Promise.allSettled(answers)).map(({ status }) => status)
  }
  expect(await commit('right', 'wrong', 'right too')).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  isFull = true
  expect(await commit('right', 'right too')).toEqual(['rejected', 'rejected'])
  isFull = false
  expect(await commit('right')).toEqual(['fulfilled'])
})

test('who closes commits what waits and is not committed again', async () => {
  const loop = turns()
  let commits = 0
  const shared = shareCommits((batch) => {
    commits++
    return batch.map(done)
  }, loop.take)
  const answer = shared.record(from('last'))
  shared.commitNow()
  await answer
  while (loop.give());
  expect(commits).toBe(1)
})

import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { edgeKills } from './kill-edge.ts'
import { sameAnswers } from './same-answers.ts'

test('workerd that is killed has each acknowledged command once, and takes the others when they are sent again', async (context) => {
  expect(tried(await edgeKills.run(edgeKills.short, 1), context)).toMatchObject(survived)
})

test('a history is answered by a Durable Object as it is by a file on Node, to the byte', async (context) => {
  expect(tried(await sameAnswers.run(sameAnswers.short, 1), context)).toMatchObject(survived)
})

import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { nodeKills } from './kill-node.ts'

test('a server that is killed again and again has each acknowledged command once, and takes the others when they are sent again', async (context) => {
  expect(tried(await nodeKills.run(nodeKills.short, 1), context)).toMatchObject(survived)
})

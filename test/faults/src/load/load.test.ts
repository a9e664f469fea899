import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { crowdOfPeople } from './crowd.ts'
import { coalitionsOnOneMachine } from './many-coalitions.ts'

test('fifty who write and two hundred who read meet no error', async (context) => {
  expect(tried(await crowdOfPeople.run(crowdOfPeople.short, 1), context)).toMatchObject(survived)
})

test('more coalitions than are kept open cost no more open files, and lose nothing by being closed', async (context) => {
  expect(tried(await coalitionsOnOneMachine.run(coalitionsOnOneMachine.short, 1), context)).toMatchObject(survived)
})

import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { malformedRequests } from './malformed.ts'

test('whatever is sent that no server should take is refused as a problem, and the server goes on', async (context) => {
  expect(tried(await malformedRequests.run(malformedRequests.short, 1), context)).toMatchObject(survived)
})

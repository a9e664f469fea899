import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { clockJumps } from './clock-jumps.ts'
import { twoServers } from './two-servers.ts'

test('a clock that is set back by minutes or years keeps nobody out and loses nothing', async (context) => {
  expect(tried(await clockJumps.run(clockJumps.short, 1), context)).toMatchObject(survived)
})

test('a second server on a folder says that there is one, and starts when that was killed', async (context) => {
  expect(tried(await twoServers.run(twoServers.short, 1), context)).toMatchObject(survived)
})

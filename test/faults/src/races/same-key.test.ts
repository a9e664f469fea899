import { expect, test } from 'vitest'
import { survived } from '../tried.ts'
import { sameKey } from './same-key.ts'

test('of many requests with one id at once one has an effect and all get its answer; another content under it is refused', async () => {
  expect(await sameKey.run(sameKey.short, 1)).toMatchObject(survived)
})

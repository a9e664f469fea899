import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { diskErrors, failFirstRequests } from './disk-errors.ts'

test('whichever request the disk fails at, people are told which it is, nothing is lost, and the server works again by itself', async (context) => {
  expect(tried(await diskErrors.run(diskErrors.short, 1), context)).toMatchObject(survived)
})

test('a disk that fails while the folder is made leaves no file open behind it', async (context) => {
  expect(tried(await failFirstRequests(20), context)).toMatchObject(survived)
})

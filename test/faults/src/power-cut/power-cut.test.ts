import { expect, test } from 'vitest'
import { survived, tried } from '../tried.ts'
import { cutPower, powerCut } from './power-cut.ts'

test('whatever instant the power goes at, what was acknowledged is there and the record agrees with itself', async (context) => {
  expect(tried(await powerCut.run(powerCut.short, 1), context)).toMatchObject(survived)
})

test('on a disk that only pretends to sync, the same cuts are seen to lose what was acknowledged', async (context) => {
  const { lost, corrupt } = tried(await cutPower({ images: 40, seed: 2, syncsAre: 'ignored' }), context)
  expect(lost + corrupt).toBeGreaterThan(0)
})

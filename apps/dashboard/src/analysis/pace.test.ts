import { expect, test } from 'vitest'
import { inSteps, listInSteps, stretch } from './pace.ts'

test('parts are worked out in order, each told of once it is done, and all come back under their names', async () => {
  const told: (number | string)[] = []
  const part = (name: string) => () => {
    told.push(name)
    return name.length
  }
  const pace = async (share: number): Promise<void> => void told.push(share)
  expect(await inSteps(stretch(pace, 0, 0.5), { first: part('one'), second: part('three') })).toEqual({
    first: 3,
    second: 5,
  })
  expect(await listInSteps(stretch(pace, 0.5, 1), [part('list')])).toEqual([4])
  expect(told).toEqual(['one', 0.25, 'three', 0.5, 'list', 1])
})

test('what nobody waits for any more is left where it is', async () => {
  const worked: string[] = []
  const pace = async (): Promise<void> => {
    if (worked.length === 2) throw new Error('stopped')
  }
  const parts = ['a', 'b', 'c', 'd'].map((name) => () => worked.push(name))
  await expect(listInSteps(pace, parts)).rejects.toThrow('stopped')
  expect(worked).toEqual(['a', 'b'])
})

import { parseArgs } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { commandOf } from './command-line.ts'
import { runEvenkeel } from './testing/run-evenkeel.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const sum = commandOf({
  usage: 'sum [--of WORDS]',
  summary: 'Counts words.',
  readOptions: (words) => {
    const { of } = parseArgs({ args: words, options: { of: { type: 'string' } } }).values
    if (of === 'a defect') throw new TypeError('a defect')
    return of === undefined ? 'Say what to count.' : { of }
  },
  run: async ({ of }) => of.split(' ').length,
})

test('options that make no sense are told with the usage and status 2, and nothing runs', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await sum.run(['--of', 'one two three'])).toBe(3)
  expect(told).not.toHaveBeenCalled()
  expect(await sum.run([])).toBe(2)
  expect(told).toHaveBeenLastCalledWith('Say what to count.\nUsage: evenkeel sum [--of WORDS]\n')
  expect(await sum.run(['--from', 'here'])).toBe(2)
  expect(told).toHaveBeenLastCalledWith("Unknown option '--from'\nUsage: evenkeel sum [--of WORDS]\n")
})

test('a defect in reading options is no wrong use', async () => {
  await expect(sum.run(['--of', 'a defect'])).rejects.toThrow('a defect')
})

test('--help behind a command tells how it is used', () => {
  const { status, stdout } = runEvenkeel('compare', '--help')
  expect([status, stdout.split('\n')[0]]).toEqual([0, 'Usage: evenkeel compare OLD NEW'])
})

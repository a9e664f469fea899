import { expect, test } from 'vitest'
import { readStartOptions } from './start-options.ts'

const surroundings = { projectRoot: '/project', givenIn: '/home/ana', data: undefined }

test('without words it is port 8787, the data folder of the project, and the sample', () => {
  expect(readStartOptions([], surroundings)).toEqual({
    ok: true,
    value: { empty: false, port: 8787, dataFolder: '/project/data' },
  })
})

test('a folder is meant from where the command was given, and a word counts for more than the surroundings', () => {
  expect(
    readStartOptions(['--empty', '--port', '9000', '--data', 'notes'], { ...surroundings, data: '/other' }),
  ).toEqual({
    ok: true,
    value: { empty: true, port: 9000, dataFolder: '/home/ana/notes' },
  })
  expect(readStartOptions([], { ...surroundings, data: '/other' })).toMatchObject({ value: { dataFolder: '/other' } })
})

test.each([['--prot', '1'], ['--port', 'abc'], ['--port', '70000'], ['--port', '0'], ['leftover']])(
  'what it does not know is refused: %s %s',
  (...words) => {
    expect(readStartOptions(words, surroundings)).toMatchObject({ ok: false, problem: { code: 'wrong-use' } })
  },
)

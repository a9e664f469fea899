import { expect, test } from 'vitest'
import { textOf, trackedFiles } from './tracked-files.ts'

const sources = trackedFiles().filter(
  (path) => /^(packages|apps)\/.*\.(ts|tsx)$/.test(path) && !/\.test\.tsx?$/.test(path),
)

function offenders(within: RegExp, except: RegExp, pattern: RegExp): readonly string[] {
  return sources
    .filter((path) => within.test(path) && !except.test(path))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    )
}

test('there is code to look at', () => {
  expect(sources.length).toBeGreaterThan(100)
})

test('only the platform folder of the extension speaks to chrome', () => {
  expect(offenders(/^apps\/extension\/src\//, /^apps\/extension\/src\/platform\//, /\bchrome\.[a-z]/)).toEqual([])
})

test('pure packages know no clock and no chance', () => {
  const pure = /^packages\/(domain|extract|analysis|sample)\/src\//
  expect(offenders(pure, /\/testing\//, /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|performance\.now\(/)).toEqual([])
})

test('pure packages import nothing of Node', () => {
  expect(
    offenders(/^packages\/(domain|extract|analysis|sample|contract)\/src\//, /\/testing\//, /from 'node:/),
  ).toEqual([])
})

test('the environment is read at an entry only', () => {
  expect(
    offenders(/^(packages|apps)\//, /^apps\/cli\/src\/|^apps\/api\/src\/node\/|\.config\.ts$/, /process\.env/),
  ).toEqual([])
})

test('no page takes markup from data', () => {
  expect(
    offenders(
      /^(apps\/(dashboard|extension)|packages\/(ui|charts))\//,
      /^$/,
      /dangerouslySetInnerHTML|\.innerHTML\s*=|\.html\(/,
    ),
  ).toEqual([])
})

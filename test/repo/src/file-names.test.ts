import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root, textOf, trackedFiles } from './tracked-files.ts'

const code = trackedFiles().filter((path) => /\.(ts|tsx|mjs)$/.test(path))

test('no code file is longer than 400 lines', () => {
  expect(code.length).toBeGreaterThan(50)
  const long = code.filter((path) => textOf(path).split('\n').length > 401)
  expect(long).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  const banned = /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\/|\.tsx?$)|(^|\/)(index|types|constants)\.tsx?$/
  expect(code.filter((path) => banned.test(path))).toEqual([])
})

test('code files are named in kebab-case', () => {
  const odd = code.filter((path) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.(ts|tsx|mjs)$/.test(path.split('/').at(-1) ?? ''))
  expect(odd).toEqual([])
})

test('every debt in the code has a date that has not passed and an issue', () => {
  const today = new Date().toISOString().slice(0, 10)
  const bad = code.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => {
        if (!/^\s*(\/\/|\*|\/\*+)\s*(TODO|FIXME|XXX)\b/.test(line)) return []
        const debt = /TODO\((\d{4}-\d{2}-\d{2}), #\d+\): /.exec(line)
        return debt?.[1] !== undefined && debt[1] >= today ? [] : [`${path}:${index + 1} ${line.trim()}`]
      }),
  )
  expect(bad).toEqual([])
})

test('the root holds only what a checkout needs, and no file is large enough to be somebody’s data', () => {
  const atRoot = trackedFiles().filter((path) => !path.includes('/'))
  expect(
    atRoot.filter(
      (path) =>
        !/^(\..+|[A-Z]+(\.md)?|(package(-lock)?|turbo|tsconfig\.base)\.json|vitest\.(config|setup)\.ts)$/.test(path),
    ),
  ).toEqual([])
  const large = trackedFiles().filter((path) => statSync(root + path).size > 500_000)
  expect(large).toEqual([])
})

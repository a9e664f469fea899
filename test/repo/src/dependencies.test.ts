import { expect, test } from 'vitest'
import { root } from './tracked-files.ts'

interface Audit {
  readonly auditDependencies: () => readonly string[]
  readonly isBelow: (version: string, floor: string) => boolean
  readonly runtimeLibraries: (folder: string) => readonly string[]
}

// The script runs before anything is installed, so that it is plain JavaScript outside of every package.
const {
  auditDependencies: audit,
  isBelow: below,
  runtimeLibraries,
} = (await import(`${root}scripts/audit.mjs`)) as Audit

test('what the project builds on has sums, runs no unexpected script, is little, and has no fault that is known', () => {
  expect(audit()).toEqual([])
})

test('the server is built on fifteen libraries at most, the extension on three', () => {
  expect(runtimeLibraries('apps/extension')).toEqual(['idb', 'react', 'zod'])
  const server = runtimeLibraries('apps/api')
  expect(server).toContain('hono')
  expect(server.length).toBeLessThanOrEqual(15)
})

test('versions are compared by their numbers', () => {
  expect([
    below('4.12.9', '4.12.25'),
    below('4.13.0', '4.12.25'),
    below('10.0.0', '9.9.9'),
    below('1.0.0', '1.0.0'),
  ]).toEqual([true, false, false, false])
})

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importCommand } from './import-command.ts'

/** Has a real shell take the command apart. */
function wordsOf(command: string): string[] {
  const shown = execFileSync('/bin/sh', [
    '-c',
    `for word in ${command.replace(/^npx /, '')}; do printf '%s\\0' "$word"; done`,
  ])
  return shown.toString().split('\0').slice(0, -1)
}

test('a coalition’s name reaches the command as one word, whatever it is', () => {
  for (const name of ['Second table', "Miners' union", '$(touch x)', '`id`', '"; rm -rf .', "'; ls; '"]) {
    expect(wordsOf(importCommand(name))).toEqual(['evenkeel', 'import', '--coalition', name, './notes'])
  }
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((name) => !name.includes('\0')),
      (name) => {
        expect(wordsOf(importCommand(name))[3]).toBe(name)
      },
    ),
    { numRuns: 25 },
  )
})

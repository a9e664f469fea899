import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root, textOf } from './tracked-files.ts'

const rows = textOf('docs/security.md')
  .split('\n')
  .filter((line) => /^\| \d+\.\d+\.\d+ +\|/.test(line))
  .map((line) => {
    const [, requirement = '', done = '', shown = ''] = line.split('|').map((cell) => cell.trim())
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(shown) ?? []
    return { requirement, done, file, title }
  })

test('each requirement of the security page says what is done, and names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(40)
  const wrong = rows.filter(({ done, file, title }) => {
    if (done === '' || file === '' || !existsSync(root + file)) return true
    const text = textOf(file).replaceAll("\\'", "'")
    return !["'", '"', '`'].some((quote) => text.includes(`(${quote}${title}${quote}`))
  })
  expect(wrong.map(({ requirement, file, title }) => `${requirement} ${file}: ${title}`)).toEqual([])
})

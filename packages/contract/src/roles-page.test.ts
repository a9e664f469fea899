import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionNames } from './permission.ts'
import { rolesPage } from './roles-page.ts'

test('docs/guide/roles.md says what the tables say; run scripts/generate-roles-page.ts', () => {
  const page = rolesPage()
  expect(permissionNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  expect(readFileSync(new URL('../../../docs/guide/roles.md', import.meta.url), 'utf8')).toBe(page)
})

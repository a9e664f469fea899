import { writeFileSync } from 'node:fs'
import { rolesPage } from '../packages/contract/src/roles-page.ts'

writeFileSync(new URL('../docs/guide/roles.md', import.meta.url), rolesPage())
process.stdout.write('The page of roles is written.\n')

import { BaseRole } from '@evenkeel/contract/permission.ts'
import { OwnRoles, type OwnRole } from '@evenkeel/domain/charter.ts'
import { expect, test } from 'vitest'
import { ownRoleId } from './own-role-id.ts'

const names = [
  'Treasurer',
  'treasurer',
  ' Größe & Kasse ',
  '会計',
  '',
  '2nd chair',
  'Coordinator',
  'x'.repeat(90),
  '---',
  '会計',
]

test('whatever a role is called, its id is one that a charter takes, and that neither a base role nor another has', () => {
  const roles: OwnRole[] = []
  for (const name of names) roles.push({ id: ownRoleId(name, roles), name: name || 'x', permissions: [] })
  const kept = roles.map((role) => ({ ...role, name: role.name.slice(0, 80) }))
  expect(OwnRoles.parse(kept)).toEqual(kept)
  expect(roles.slice(0, 3).map(({ id }) => id)).toEqual(['treasurer', 'treasurer-2', 'gro-e-kasse'])
  expect(roles.filter(({ id }) => BaseRole.safeParse(id).success)).toEqual([])
})

import { permits } from './permits.ts'
import { livePermission } from './live.ts'
import { CommandBody } from '@evenkeel/domain/command.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  BaseRole,
  commandPermissions,
  covers,
  heldBackWithoutPasskey,
  permissionNames,
  permissions,
  permissionsOfRole,
} from './permission.ts'
import { routes, type Route } from './routes.ts'

test('a coordinator may everything, and each role down the line no more than the one before it', () => {
  expect(permissionsOfRole('coordinator')).toEqual(permissionNames)
  const ranks = BaseRole.options.map((role) => permissionsOfRole(role))
  ranks.slice(1).forEach((held, index) => {
    expect(covers(ranks[index] ?? [], held)).toBe(true)
    expect(held.length).toBeLessThan(ranks[index]?.length ?? 0)
  })
})

test('a viewer changes nothing and sees nobody beside anybody', () => {
  expect(permissionsOfRole('viewer')).toEqual(['read-record', 'send-commands', 'own-data'])
  expect(Object.values(commandPermissions).some((one) => permits(permissionsOfRole('viewer'), one))).toBe(false)
})

test('every command has a permission, and every permission opens something', () => {
  expect(Object.keys(commandPermissions).toSorted()).toEqual(
    CommandBody.def.options.map((option) => [...option.shape.type.def.values].join('')).toSorted(),
  )
  const doors = Object.values(routes as Readonly<Record<string, Route>>).flatMap((route) =>
    route.access === 'coalition' ? [route.permission] : [],
  )
  // What a reader gets of the facts is for the use case behind the route to say.
  const fields = ['see-owners', 'see-contacts', 'compare-people', 'manage-members']
  const used = new Set<string>([...doors, ...Object.values(commandPermissions), ...fields, livePermission])
  expect(permissionNames.filter((one) => !used.has(one))).toEqual([])
})

test('a role of the charter may what it lists and nothing that is no permission; a role that is none may nothing', () => {
  const roles = [{ id: 'treasurer', name: 'Treasurer', permissions: ['read-record', 'fly', 'compare-people'] }]
  expect(permissionsOfRole('treasurer', roles)).toEqual(['read-record', 'compare-people', 'own-data'])
  expect(permissionsOfRole('treasurer')).toEqual([])
  expect(permissionsOfRole('', roles)).toEqual([])
})

test('no role of the charter can change what a base role may', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BaseRole.options), fc.subarray([...permissionNames]), (role, held) => {
      const usurper = { id: role, name: 'Usurper', permissions: held }
      expect(permissionsOfRole(role, [usurper])).toEqual(permissionsOfRole(role))
    }),
  )
})

test('every permission ends the sentence that its page makes of it', () => {
  for (const { allows } of Object.values(permissions)) expect(allows).toMatch(/^[a-z].*[^.]$/)
})

test('what is held on oneself is nobody’s to give or to hold back, and each asking for passkeys holds back what the one before it does', () => {
  fc.assert(
    fc.property(fc.subarray([...permissionNames]), (listed) => {
      const held = permissionsOfRole('own', [{ id: 'own', name: 'Own', permissions: listed }])
      expect(held).toContain('own-data')
      expect(covers(listed, held)).toBe(true)
      const [none, some, all] = (['nobody', 'coordinators', 'everybody'] as const).map((asked) =>
        heldBackWithoutPasskey(held, asked),
      )
      expect(none).toEqual([])
      expect(covers(all ?? [], some ?? [])).toBe(true)
      expect([...(all ?? []), 'own-data'].toSorted()).toEqual(held.toSorted())
      expect(heldBackWithoutPasskey(held, 'everybody', true)).toEqual(some)
    }),
  )
})

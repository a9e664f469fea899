import { OwnRole } from '@evenkeel/domain/charter.ts'

/** Returns an id for a new role, made from its name as far as letters allow, that no other role has. */
export function ownRoleId(name: string, taken: readonly { readonly id: string }[]): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
  for (let number = 1; ; number += 1) {
    const id = `${letters === '' ? 'role' : letters}${number === 1 ? '' : `-${number}`}`
    const isFree = !taken.some((one) => one.id === id)
    if (isFree && OwnRole.shape.id.safeParse(id).success) return id
  }
}

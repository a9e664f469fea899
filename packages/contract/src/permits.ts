import type { Permission } from './permission.ts'

/** Returns whether a list of permissions has one in it. */
export function permits(held: readonly string[], wanted: Permission): boolean {
  return held.includes(wanted)
}

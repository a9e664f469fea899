import type { Direction } from './chart-mark.ts'

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export interface MarkKeyContext {
  ids: readonly string[]
  active: string | null
  step: (from: string, direction: Direction) => string | null
}

/**
 * Returns the mark that a key leads to, null when the key is not one of ours. Page keys go through the list in order,
 * so that every mark can be reached whatever way the arrows of a figure lead.
 */
export function markForKey(key: string, { ids, active, step }: MarkKeyContext): string | null {
  const first = ids[0]
  if (first === undefined) return null
  const place = active === null ? -1 : ids.indexOf(active)
  if (key === 'Home') return first
  if (key === 'End') return ids.at(-1) ?? first
  if (key === 'PageDown') return ids[Math.min(place + 1, ids.length - 1)] ?? first
  if (key === 'PageUp') return ids[Math.max(place - 1, 0)] ?? first
  const direction = directions[key]
  if (direction === undefined) return null
  const present = active === null || place === -1 ? null : active
  return present === null ? first : (step(present, direction) ?? present)
}

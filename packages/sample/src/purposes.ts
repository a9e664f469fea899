import type { Aim } from '@evenkeel/domain/aim.ts'

/** What the coalition would say it is for. */
export const aims: readonly Aim[] = [
  { id: 'homes-above-water', text: 'No home in the valley stands in flood water again', from: null, until: null },
  { id: 'food-close-by', text: 'Fresh food within a walk of every household', from: null, until: null },
  { id: 'rights-at-hand', text: 'Every tenant knows their rights and whom to call', from: null, until: null },
]

/** Which aim the work of a run of meetings serves, by words of its title; of what is in none of them people would say that it serves none. */
const served: readonly (readonly [title: string, aim: string])[] = [
  ['River & Homes', 'homes-above-water'],
  ['Food & Health', 'food-close-by'],
  ['Hotline', 'rights-at-hand'],
]
const outside: readonly string[] = ['Festival']

/** Returns the aim that the work of a meeting serves, null for none of them; undefined where nobody would say so. */
export function aimOfMeeting(title: string): string | null | undefined {
  const found = served.find(([words]) => title.includes(words))
  if (found !== undefined) return found[1]
  return outside.some((words) => title.includes(words)) ? null : undefined
}

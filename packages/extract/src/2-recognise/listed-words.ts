import { OWNING_WORDS } from '../3-resolve/owners.ts'
import { PROMISE_OPENINGS } from './modal.ts'
import { PASSIVES, TASK_OPENINGS } from './verbs.ts'

/** What lists a word stands on, a bit each. */
export const LISTED = { opensPromise: 1, opensTask: 2, passive: 4, owning: 8 } as const

let lists: Map<string, number> | null = null

/** Returns which of these lists a word in small letters stands on, as bits: one look in place of one for each list. */
export function listedAs(word: string): number {
  return (lists ??= gather()).get(word) ?? 0
}

function gather(): Map<string, number> {
  const gathered = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) gathered.set(word, (gathered.get(word) ?? 0) | bit)
  }
  add(PROMISE_OPENINGS, LISTED.opensPromise)
  add(TASK_OPENINGS, LISTED.opensTask)
  add(PASSIVES, LISTED.passive)
  add(OWNING_WORDS, LISTED.owning)
  return gathered
}

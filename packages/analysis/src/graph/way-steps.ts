import { clear, clearOnward, clearRows, countAhead, countBack, load } from './level-ways.ts'
import { collect, countFar, pull, pullAndGive, pullAround, pullOthers, sift } from './pull-ways.ts'
import { arrive, find, push, spread } from './reach-ways.ts'
import { begin, gather, give, settle, settleGiven } from './return-ways.ts'
import type { WayStep, WayWalk } from './way-walk.ts'

/** The steps of a walk, each at the place that `wayStep` names. */
export const waySteps: readonly WayStep[] = [
  push,
  spread,
  pull,
  pullAndGive,
  pullAround,
  pullOthers,
  countFar,
  find,
  arrive,
  load,
  clear,
  clearRows,
  clearOnward,
  collect,
  sift,
  countBack,
  countAhead,
  gather,
  give,
  begin,
  settle,
  settleGiven,
]

/** The place of each step in `waySteps`. */
export const wayStep = {
  push: 0,
  spread: 1,
  pull: 2,
  pullAndGive: 3,
  pullAround: 4,
  pullOthers: 5,
  countFar: 6,
  find: 7,
  arrive: 8,
  load: 9,
  clear: 10,
  clearRows: 11,
  clearOnward: 12,
  collect: 13,
  sift: 14,
  countBack: 15,
  countAhead: 16,
  gather: 17,
  give: 18,
  begin: 19,
  settle: 20,
  settleGiven: 21,
} as const

/**
 * Takes a step from `from` to before `to` and returns what it returns. All are called from here and through a list, so
 * that each is compiled by itself: a compiler that puts them all into one function runs out of registers for their
 * arrays, and the whole walk takes nearly twice as long.
 */
export function takeStep(
  step: (typeof wayStep)[keyof typeof wayStep],
  walk: WayWalk,
  from: number,
  to: number,
): number {
  return (waySteps[step] as WayStep)(walk, from, to)
}

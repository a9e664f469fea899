import type { Facts } from '@evenkeel/domain/facts.ts'
import type { Outcome, Problem } from '@evenkeel/domain/problem.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { factsKey } from '../../facts/facts-query.ts'
import { charterKey } from '../../members/members-query.ts'
import { sendCommand } from '../../people/use-command.ts'
import { type Saying, subjectOf, withSaying } from './saying.ts'

/** What was said and not recorded, with why. */
export interface RefusedSaying {
  readonly saying: Saying
  readonly problem: Problem
}

export interface Sayings {
  /** The facts with what was said and is on its way. */
  readonly shown: Facts
  /** Shows what is said at once and sends it; what is refused is taken back and kept as a refusal of its subject. */
  readonly say: (saying: Saying) => void
  readonly isOnItsWay: boolean
  /** The last refusal of each subject, until something else is said of it or it is dismissed. */
  readonly refusals: ReadonlyMap<string, RefusedSaying>
  readonly dismiss: (subject: string) => void
}

function problemIn(outcome: Outcome<unknown>): Problem | null {
  return outcome.ok ? null : outcome.problem
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([known]) => known !== key))
}

/**
 * Returns the way to say what the coalition is. What is said of one subject is sent in the order it was said; once one
 * is refused those that wait behind it are not sent, since each was said on top of the one before.
 */
export function useSayings(coalition: string, facts: Facts): Sayings {
  const queries = useQueryClient()
  const lines = useRef(new Map<string, Promise<Problem | null>>())
  const [onItsWay, setOnItsWay] = useState<ReadonlyMap<string, Saying>>(new Map())
  const [refusals, setRefusals] = useState<ReadonlyMap<string, RefusedSaying>>(new Map())
  const shown = useMemo(() => [...onItsWay.values()].reduce(withSaying, facts), [onItsWay, facts])

  const record = async (saying: Saying): Promise<void> => {
    const subject = subjectOf(saying)
    setRefusals((known) => without(known, subject))
    setOnItsWay((known) => new Map(known).set(subject, saying))
    const earlier = lines.current.get(subject) ?? Promise.resolve(null)
    const line = earlier.then(async (problem) => problem ?? problemIn(await sendCommand(coalition, saying)))
    lines.current.set(subject, line)
    const problem = await line
    // Whatever was said after this one tells the outcome of both.
    if (lines.current.get(subject) !== line) return
    lines.current.delete(subject)
    const settle = (): void => setOnItsWay((known) => (known.get(subject) === saying ? without(known, subject) : known))
    if (problem !== null) {
      setRefusals((known) => new Map(known).set(subject, { saying, problem }))
      settle()
    }
    const keys = [factsKey(coalition), charterKey(coalition)]
    await Promise.all(keys.map(async (queryKey) => await queries.invalidateQueries({ queryKey })))
    settle()
  }
  return {
    shown,
    say: (saying) => void record(saying),
    isOnItsWay: onItsWay.size > 0,
    refusals,
    dismiss: (subject) => setRefusals((known) => without(known, subject)),
  }
}
